package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.ReadReason;
import org.digitalgarage.platform.Both;

/**
 * One person's competencies as they were known on a day.
 *
 * @param position the position of that day in words; null if the person stood nowhere then
 * @param unitId the unit of that day, or of today
 * @param reason in which relation the reader reads
 * @param asked all that the position asks for
 * @param beside what there is evidence of beside it, of old versions of frameworks too
 */
public record CompetencyProfile(
        Person person,
        Both position,
        long unitId,
        LocalDate asOf,
        ReadReason reason,
        List<Rated> asked,
        List<Rated> beside) {

    /** How many competencies of the position fresh evidence shows at the level asked for. */
    public long met() {
        return asked.stream().filter(rated -> rated.outcome().met()).count();
    }

    /** How many are verified below the level asked for. */
    public long lacking() {
        return asked.stream().filter(rated -> rated.outcome().below()).count();
    }

    /** How many need new evidence: all that is known of them is old, claimed, or nothing. */
    public long open() {
        return asked.size() - met() - lacking();
    }

    /** Where the person stands in one competency, known or not. */
    public Rated rated(long competencyId) {
        return Stream.concat(asked.stream(), beside.stream())
                .filter(rated -> rated.competencyId() == competencyId)
                .findFirst()
                .orElseGet(() -> Rated.unknown(new Pair(person.getId(), competencyId)));
    }

    /** Whether the reader is the person. */
    public boolean own() {
        return reason == ReadReason.OWN;
    }
}
