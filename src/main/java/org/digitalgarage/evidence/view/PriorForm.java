package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.PriorWork.Assessor;
import org.digitalgarage.evidence.Showable;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.ThaiDates;

/** What was typed about work done before, and what can be chosen for it. */
@Named
@RequestScoped
public class PriorForm {

    @Inject
    private PriorWork priorWork;

    @Inject
    private Competencies competencies;

    @Inject
    private CompetencyChoice choice;

    @Inject
    private Parameters parameters;

    private List<Assessor> assessors;
    private List<Long> shows;
    private List<Submission> prior;

    /** The competencies chosen: as the form was sent, else as the work has them, else the one in the address. */
    public List<Competency> chosen(SubmissionView view) {
        var ids = shows();
        if (ids.isEmpty() && view != null && !parameters.map().containsKey("textNo")) {
            ids = view.work().getCompetencies().stream()
                    .map(Showable::getCompetencyId)
                    .toList();
        }
        if (view == null && ids.isEmpty() && parameters.text("competency").isPresent()) {
            return List.of(choice.named(parameters.text("competency").get()));
        }
        return ids.stream().map(competencies::get).toList();
    }

    /** All earlier work I have put forward. */
    public List<Submission> getPrior() {
        if (prior == null) {
            prior = priorWork.mine();
        }
        return prior;
    }

    /** What can still be chosen. */
    public List<CompetencyChoice.Group> addable(SubmissionView view) {
        return choice.without(chosen(view));
    }

    /** The level proposed for a competency, or null. */
    public Integer proposed(SubmissionView view, Competency competency) {
        return view == null
                ? null
                : view.work().getCompetencies().stream()
                        .filter(one -> one.getCompetencyId() == competency.getId())
                        .findFirst()
                        .map(Showable::getProposed)
                        .orElse(null);
    }

    /** The highest level that earlier work can show. */
    public int most(Competency competency) {
        return priorWork.most(competency);
    }

    /** Who may be asked to look at it. */
    public List<Assessor> getAssessors() {
        if (assessors == null) {
            assessors = priorWork.assessors();
        }
        return assessors;
    }

    void change(String act, String what) {
        var ids = new ArrayList<>(shows());
        if (act.equals("add")) {
            parameters.optionalId("add").ifPresent(ids::add);
        } else if (act.equals("remove")) {
            ids.removeIf(id -> String.valueOf(id).equals(what));
        }
        shows = ids;
    }

    /** Keeps what the work is. A form that is handed in with nothing in it leaves no draft behind. */
    long keep(Long id, boolean handIn) {
        if (id == null && handIn && isEmpty()) {
            priorWork.refuseEmpty(assessor());
        }
        return priorWork.keep(id, title(), assessor(), levels());
    }

    private boolean isEmpty() {
        return (title() + body() + link() + text("workedOn")).isEmpty()
                && shows().isEmpty()
                && parameters.files("file").isEmpty();
    }

    private String title() {
        return text("title");
    }

    String body() {
        return text("body");
    }

    String link() {
        return text("link");
    }

    LocalDate workedOn() {
        return text("workedOn").isEmpty() ? null : ThaiDates.parse("workedOn", text("workedOn"));
    }

    private Long assessor() {
        var asked = parameters.optionalId("assessor");
        return asked.isPresent() ? asked.getAsLong() : null;
    }

    private Map<Long, Integer> levels() {
        var levels = new LinkedHashMap<Long, Integer>();
        shows().forEach(id -> {
            var level = parameters.number("level-" + id, 0);
            levels.put(id, level == 0 ? null : Integer.valueOf(level));
        });
        return levels;
    }

    private List<Long> shows() {
        if (shows == null) {
            shows = parameters.all("shows").stream()
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .distinct()
                    .toList();
        }
        return shows;
    }

    private String text(String name) {
        return parameters.text(name).orElse("");
    }
}
