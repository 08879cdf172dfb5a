package org.digitalgarage.evidence;

import java.util.stream.Stream;

/**
 * How many people of a unit with all below it have each outcome, by competency and position type.
 *
 * @param people by the order of {@link Outcome}
 */
public record TallySum(long unitId, long competencyId, String typeKey, int[] people) {

    /** How many people have one of these outcomes. */
    public int people(Outcome... outcomes) {
        return Stream.of(outcomes)
                .mapToInt(outcome -> people[outcome.ordinal()])
                .sum();
    }
}
