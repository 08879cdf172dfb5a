package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Dues;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;

/**
 * What is due to the people of a project: the next milestone and after the last one the hand-in, in one row for a person
 * and a brief; after a return the hand-in again, in one row for a person and a project.
 */
@ApplicationScoped
class ProjectDues {

    /** The kind of source under which dues and mentorships of projects are kept; the number is the brief's. */
    static final String SOURCE = "brief";

    @Inject
    private Dues dues;

    @Inject
    private Competencies competencies;

    /** The first milestone, for all people of an assignment at once. */
    void begin(Brief brief, List<Milestone> milestones, Collection<Long> people) {
        dues.open(people, SOURCE, brief.getId(), milestone(brief, milestones.get(0)));
    }

    /** What comes next for the people of one project. */
    void next(Brief brief, List<Milestone> milestones, Project project, Collection<Long> people) {
        var task = milestones.stream()
                .filter(milestone -> milestone.getOrder() == project.getNextNo())
                .findFirst()
                .map(milestone -> milestone(brief, milestone))
                .orElseGet(() -> task(brief, words("repair.due.handIn"), brief.getEndOn()));
        dues.open(people, SOURCE, brief.getId(), task);
    }

    /** The work came back: to be handed in again by a day. The hand-in itself closes this row. */
    void again(Room room, LocalDate on) {
        var task = task(room.brief(), words("repair.due.again"), on);
        dues.open(room.members(), ProjectWork.SOURCE, room.project().getId(), task);
    }

    /** Nothing is due for the moment, or any more. */
    void close(Room room) {
        dues.close(room.members(), SOURCE, room.brief().getId());
        dues.close(room.members(), ProjectWork.SOURCE, room.project().getId());
    }

    private Dues.Task milestone(Brief brief, Milestone milestone) {
        return task(brief, milestone.getTitle(), milestone.getDueOn());
    }

    private Dues.Task task(Brief brief, Both what, LocalDate on) {
        return new Dues.Task(
                on, "repair", full(what), full(brief.getTitle()), "/repair/project?brief=" + brief.getId(), why(brief));
    }

    private Both why(Brief brief) {
        return brief.getCompetencies().stream()
                .findFirst()
                .map(shown -> new Both(why(Lang.TH, shown), why(Lang.EN, shown)))
                .orElse(null);
    }

    private String why(Lang lang, Shown shown) {
        var name = competencies.get(shown.getCompetencyId()).name(lang);
        return Messages.text(lang, "repair.due.why", name, shown.getLevel());
    }

    private static Both words(String key) {
        return new Both(Messages.text(Lang.TH, key), Messages.text(Lang.EN, key));
    }

    /** Dues have both languages; a text typed in one stands in both. */
    private static Both full(Both text) {
        return new Both(text.in(Lang.TH), text.in(Lang.EN));
    }
}
