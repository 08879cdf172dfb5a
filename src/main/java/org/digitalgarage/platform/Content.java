package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;

/** Loads all content files, at start and when an administrator asks for it, and keeps the last report. */
@ApplicationScoped
public class Content {

    private static final Logger LOG = Logger.getLogger(Content.class.getName());

    @Inject
    @Any
    private Instance<ContentLoader> loaders;

    @Inject
    private Settings settings;

    @Inject
    private Now now;

    @Inject
    private SecurityContext security;

    private volatile Report report = new Report(null, List.of());

    /**
     * The last report.
     *
     * @param at when it was made; null before the first
     * @param results one a file, faulty ones first
     */
    public record Report(Instant at, List<LoadResult> results) {

        /** How many files had an outcome. */
        public long count(LoadResult.Outcome outcome) {
            return results.stream().filter(r -> r.outcome() == outcome).count();
        }
    }

    /** Loads everything; called at start. */
    synchronized Report load() {
        var results = loaders.stream()
                .sorted(Comparator.comparingInt(ContentLoader::order))
                .flatMap(loader ->
                        loader.load(settings.content().toAbsolutePath().normalize()).stream())
                .sorted(Comparator.comparing((LoadResult r) -> r.faults().isEmpty()))
                .toList();
        results.forEach(result -> result.faults()
                .forEach(fault -> LOG.warning(
                        () -> "content: " + fault.file() + " line " + fault.line() + ": " + fault.text(Lang.EN))));
        report = new Report(now.instant(), results);
        return report;
    }

    /** Loads everything again for an administrator. */
    public Report reload() {
        requireAdministrator();
        return load();
    }

    /** The last report, for an administrator. */
    public Report last() {
        requireAdministrator();
        return report;
    }

    private void requireAdministrator() {
        if (!security.isCallerInRole("admin")) {
            throw new NotAllowed("content files");
        }
    }
}
