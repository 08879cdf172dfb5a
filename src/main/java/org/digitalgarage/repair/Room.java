package org.digitalgarage.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.people.Person;

/**
 * A project with what is asked and how far it has come.
 *
 * @param challenge what it serves; null if it stands by itself
 * @param milestones in order
 * @param marks those that are reached
 * @param members ids of those who work on it
 * @param people members, mentor and those directly above them, by id
 */
public record Room(
        Project project,
        Brief brief,
        Challenge challenge,
        List<Milestone> milestones,
        List<Mark> marks,
        List<Long> members,
        Map<Long, Person> people) {

    /** Within so many days returned work is to be handed in again. */
    public static final int DAYS_TO_MEND = 7;

    /** Whether a person works on it or mentors it. */
    public boolean takesPart(long personId) {
        return members.contains(personId) || isMentor(personId);
    }

    /** Whether a person mentors it. */
    public boolean isMentor(long personId) {
        return brief.getMentorId() == personId;
    }

    /** When a milestone was reached, if it was. */
    public Optional<Mark> mark(Milestone milestone) {
        return marks.stream()
                .filter(mark -> mark.getMilestoneId() == milestone.getId())
                .findFirst();
    }

    /** How many milestones are reached. */
    public int reached() {
        return marks.size();
    }
}
