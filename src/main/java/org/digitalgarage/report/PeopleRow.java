package org.digitalgarage.report;

import java.time.LocalDate;
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
        LocalDate lastSeen) {

    /** With the counts. */
    PeopleRow counted(Counts counts) {
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
                lastSeen);
    }
}
