package org.digitalgarage.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answer of {@link Ledger#rate} for one person, one competency and one day, with its explanation.
 *
 * <p>{@code counted} and {@code notCounted} together name every row that has a level exactly once. Rows that only
 * withdraw stand in neither: the row they took back says {@code WITHDRAWN}.
 *
 * @param state how the level is known (rule 8)
 * @param verifiedLevel the highest level that fresh evidence holds, else 0 (rule 7)
 * @param fadedLevel the highest level that all evidence holds, fresh or not, else 0; old doubts weigh again here too, so
 *     it can be the lower of the two
 * @param claimedLevel the highest level the person claims, else 0
 * @param certainty how sure the verified level is; null when it is 0 (rule 9)
 * @param counted ids of the rows that support the verified level, by day of work, then of recording, then by id
 * @param notCounted id and reason of every other row, in the same order
 * @param missing for each alternative of the next level what it takes and what is missing; empty at the top
 * @param nextLevel the level above the verified one; null at the top of the scale
 */
public record Rating(
        State state,
        int verifiedLevel,
        int fadedLevel,
        int claimedLevel,
        Certainty certainty,
        List<String> counted,
        Map<String, Reason> notCounted,
        List<Missing> missing,
        Integer nextLevel) {

    public Rating {
        Objects.requireNonNull(state, "a rating needs a state");
        counted = List.copyOf(counted);
        notCounted = Collections.unmodifiableMap(new LinkedHashMap<>(notCounted));
        missing = List.copyOf(missing);
    }

    /** Whether state, certainty and the three levels are the same, whatever the explanation says. */
    public boolean sameAnswer(Rating other) {
        return state == other.state
                && verifiedLevel == other.verifiedLevel
                && fadedLevel == other.fadedLevel
                && claimedLevel == other.claimedLevel
                && certainty == other.certainty;
    }
}
