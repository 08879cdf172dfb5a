package org.digitalgarage.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Yaml;

/**
 * The rating policies of {@code config/rating-policies.yaml}. A policy never changes under its version; the file that was
 * read last without a fault is kept in the database, so that a fault in it does not leave people without ratings.
 */
@ApplicationScoped
@Transactional
public class Policies implements ContentLoader {

    private static final String FILE = "config/rating-policies.yaml";
    private static final String KEPT = "policies ";
    private static final int PIECE = 4000;

    @Inject
    private Facts facts;

    @Inject
    private Event<PoliciesChanged> changed;

    private final Map<String, Policy> byName = new ConcurrentHashMap<>();
    private final Map<String, Policy> scaled = new ConcurrentHashMap<>();

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var before = kept();
        try {
            var file = Yaml.read(content, content.resolve(FILE));
            var text = ContentFiles.text(content.resolve(FILE));
            var policies = PolicyFile.read(file);
            if (before.equals(Optional.of(text))) {
                use(policies);
                return List.of(LoadResult.unchanged(FILE));
            }
            before.ifPresent(old -> checkVersions(PolicyFile.read(Yaml.parse(FILE, old)), policies, file));
            keep(text);
            use(policies);
            if (before.isPresent()) {
                changed.fire(new PoliciesChanged());
            }
            return List.of(LoadResult.loaded(FILE));
        } catch (FileFault fault) {
            before.ifPresent(old -> use(PolicyFile.read(Yaml.parse(FILE, old))));
            return List.of(LoadResult.faulty(FILE, List.of(fault)));
        }
    }

    /** The policy with this name. */
    public Optional<Policy> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All policies. */
    public Collection<Policy> all() {
        return List.copyOf(byName.values());
    }

    /** The policy by which a competency is rated, with the levels its scale has. */
    public Policy of(Competency competency) {
        return scaled.computeIfAbsent(
                competency.getPolicy() + " " + competency.getScaleMax(), key -> find(competency.getPolicy())
                        .orElseThrow(() -> new IllegalStateException("there is no policy " + competency.getPolicy()))
                        .withScale(competency.getScaleMax()));
    }

    private void use(Map<String, Policy> policies) {
        byName.putAll(policies);
        byName.keySet().retainAll(policies.keySet());
        scaled.clear();
    }

    private static void checkVersions(Map<String, Policy> before, Map<String, Policy> after, Yaml file) {
        for (var entry : file.at("policies").members()) {
            var old = before.get(entry.text("name"));
            var present = after.get(entry.text("name"));
            if (old != null && !old.equals(present) && present.version() <= old.version()) {
                throw entry.at("version")
                        .fault("competency.file.version", String.valueOf(present.version()), old.version() + 1);
            }
        }
    }

    private Optional<String> kept() {
        var text = new StringBuilder();
        for (var i = 0; facts.get(KEPT + i).isPresent(); i++) {
            text.append(facts.get(KEPT + i).get());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** A fact holds 4,000 characters, so the file is kept in pieces; an empty one ends it. */
    private void keep(String text) {
        var piece = 0;
        for (var at = 0; at < text.length(); at += PIECE) {
            facts.put(KEPT + piece++, text.substring(at, Math.min(text.length(), at + PIECE)));
        }
        while (facts.get(KEPT + piece).filter(old -> !old.isEmpty()).isPresent()) {
            facts.put(KEPT + piece++, "");
        }
    }
}
