package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.Showable;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.ThaiDates;

/** The form of one piece of earlier work: what stands in it, and keeping what was typed. */
@Named
@RequestScoped
public class PriorForm {

    @Inject
    private PriorWork priorWork;

    @Inject
    private Submissions submissions;

    @Inject
    private Competencies competencies;

    @Inject
    private CompetencyChoice choice;

    @Inject
    private Parameters parameters;

    @Inject
    private Settings settings;

    private SubmissionView view;

    /** A competency of the work, the level chosen or null, and the highest that can be chosen. */
    public record Shown(Competency competency, Integer level, int most) {}

    /** The work that the address names, or null where it names none. */
    public SubmissionView getView() {
        if (view == null && parameters.text("id").isPresent()) {
            view = priorWork.get(id());
        }
        return view;
    }

    /** The competencies of the work, in the order in which they were chosen. */
    public List<Shown> getShown() {
        return getView().work().getCompetencies().stream()
                .map(one -> new Shown(competencies.get(one.getCompetencyId()), one.getProposed(), one.getMaxLevel()))
                .toList();
    }

    /** The competencies that can be added. */
    public List<CompetencyChoice.Group> getAddable() {
        return choice.without(getShown().stream().map(Shown::competency).toList());
    }

    /** The largest file, in megabytes. */
    public long getUploadMegabytes() {
        return settings.uploadBytes() / 1024 / 1024;
    }

    /** The competency for which the page was opened, by its name in addresses; empty where for none. */
    public String getWanted() {
        return parameters.text("competency").orElse("");
    }

    long id() {
        return parameters.id("id");
    }

    String act() {
        return parameters.text("do").orElse("save").split(":")[0];
    }

    /** Begins a draft; returns its number. */
    long begin() {
        Map<Long, Integer> levels = new LinkedHashMap<>();
        if (!getWanted().isEmpty()) {
            levels.put(choice.named(getWanted()).getId(), null);
        }
        return priorWork.keep(null, text("title"), null, levels);
    }

    /** Keeps everything that was typed and chosen, files too. */
    void keep() {
        var assessor = parameters.optionalId("assessor");
        priorWork.keep(id(), text("title"), assessor.isPresent() ? assessor.getAsLong() : null, levels());
        submissions.save(id(), parameters.number("textNo", 0), text("body"), text("link"), workedOn());
        for (var part : parameters.files("file")) {
            try (var content = part.getInputStream()) {
                submissions.attach(id(), part.getSubmittedFileName(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void say() {
        submissions.comment(priorWork.get(id()).work().getId(), text("comment"));
    }

    void detach() {
        submissions.detach(id(), argument());
    }

    /** After something was refused the page shows what is stored, with what was typed over it. */
    void forget() {
        view = null;
    }

    private LocalDate workedOn() {
        return parameters
                .text("workedOn")
                .map(typed -> ThaiDates.parse("workedOn", typed))
                .orElse(null);
    }

    private Map<Long, Integer> levels() {
        var ids = new ArrayList<Long>();
        priorWork.get(id()).work().getCompetencies().stream()
                .map(Showable::getCompetencyId)
                .forEach(ids::add);
        if (act().equals("hide")) {
            ids.remove(Long.valueOf(argument()));
        }
        if (act().equals("add")) {
            parameters.text("add").map(choice::named).map(Competency::getId).ifPresent(ids::add);
        }
        Map<Long, Integer> levels = new LinkedHashMap<>();
        ids.forEach(id -> {
            var level = parameters.number("level-" + id, 0);
            levels.put(id, level == 0 ? null : level);
        });
        return levels;
    }

    private long argument() {
        var parts = parameters.text("do").orElse("").split(":");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(parts[1]);
    }

    private String text(String name) {
        return parameters.text(name).orElse("");
    }
}
