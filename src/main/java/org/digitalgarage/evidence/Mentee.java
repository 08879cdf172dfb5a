package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;

/**
 * Somebody in a mentor's or supervisor's care.
 *
 * @param met how many competencies of the position are met
 * @param below how many are not met although something is known
 * @param unknown how many are not known at all
 * @param lastContactOn the last day of contact with the mentor; null where it is not kept
 * @param silentDays for how many days there was no contact
 */
public record Mentee(
        Person person, Both position, long met, long below, long unknown, LocalDate lastContactOn, long silentDays) {

    /** After so many days without contact the mentor is told. */
    public static final int SILENCE = 30;

    static Mentee of(Person person, Both position, List<Rated> rated, LocalDate lastContactOn, LocalDate today) {
        var asked = rated.stream().filter(one -> one.required() != null).toList();
        var met = asked.stream().filter(one -> !one.open()).count();
        var unknown = asked.stream().filter(one -> one.state() == State.UNKNOWN).count();
        return new Mentee(
                person,
                position,
                met,
                asked.size() - met - unknown,
                unknown,
                lastContactOn,
                lastContactOn == null ? 0 : ChronoUnit.DAYS.between(lastContactOn, today));
    }

    /** Whether it was quiet for too long. */
    public boolean silent() {
        return silentDays > SILENCE;
    }
}
