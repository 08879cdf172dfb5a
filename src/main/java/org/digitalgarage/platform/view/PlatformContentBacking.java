package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.Content;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.LoadResult.Outcome;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;

/** The report on content files, and the button that loads them again. */
@Named
@RequestScoped
public class PlatformContentBacking {

    @Inject
    private Content content;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Paging paging;

    private Content.Report report;

    /** The last report. */
    public Content.Report getReport() {
        if (report == null) {
            report = content.last();
        }
        return report;
    }

    /** The files of the chosen outcome, faulty ones first. */
    public Page<LoadResult> getFiles() {
        var chosen = getReport().results().stream()
                .filter(result ->
                        getOutcome().isEmpty() || result.outcome().name().equals(getOutcome()))
                .toList();
        var slice = paging.slice().within(chosen.size());
        var last = Math.min(chosen.size(), slice.offset() + slice.size());
        return slice.page(chosen.subList(slice.offset(), last), chosen.size());
    }

    /** The outcome the list is limited to; empty for all. */
    public String getOutcome() {
        return parameters
                .text("outcome")
                .filter(name -> List.of(Outcome.values()).stream()
                        .anyMatch(outcome -> outcome.name().equals(name)))
                .orElse("");
    }

    /** All outcomes, for the filter. */
    public List<Outcome> getOutcomes() {
        return List.of(Outcome.FAULTY, Outcome.LOADED, Outcome.UNCHANGED);
    }

    /** How many files had an outcome. */
    public long count(Outcome outcome) {
        return getReport().count(outcome);
    }

    /** What is wrong, and what to do. */
    public String text(FileFault fault) {
        return fault.text(language.current());
    }

    /** Loads all files again. */
    public String load() {
        content.reload();
        return "/platform/content?faces-redirect=true&done=platform.done.loaded";
    }
}
