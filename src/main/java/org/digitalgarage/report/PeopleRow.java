package org.digitalgarage.report;

import java.time.LocalDate;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Both;

/**
 * Somebody in a list of people.
 *
 * @param line the line of work
 * @param unit the short name of the unit
 * @param met of how many competencies the position asks for the level is reached
 * @param below how many are verified below it
 * @param unknown of how many nothing is verified
 * @param mentor who mentors the person; null where nobody does
 * @param lastSeen the day of the last sign-in; null where there was none
 * @param reason what is known of the competency that the list is about; null where it is about none
 */
public record PeopleRow(
        long id,
        String personnelNo,
        Both name,
        Both line,
        Both level,
        Both unit,
        int met,
        int below,
        int unknown,
        Both mentor,
        LocalDate lastSeen,
        Reason reason) {

    /**
     * Why somebody is in a list about one competency.
     *
     * @param level the verified level; 0 where none is
     * @param certainty null where no level is verified
     * @param workedOn the day of the latest work that shows it; null where nothing does
     */
    public record Reason(State state, int level, Certainty certainty, LocalDate workedOn) {

        static final Reason NONE = new Reason(State.UNKNOWN, 0, null, null);
    }

    /** With the counts, and why it is there. */
    PeopleRow counted(Counts counts, Reason why) {
        return new PeopleRow(
                id,
                personnelNo,
                name,
                line,
                level,
                unit,
                counts.met(),
                counts.below(),
                counts.unknown(),
                mentor,
                lastSeen,
                why);
    }
}
