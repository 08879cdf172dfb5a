package org.digitalgarage.evidence;

import java.time.LocalDate;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;

/**
 * Where a person stands in one competency on a day.
 *
 * @param required the level the position asks for, at least 1; null where it asks for none
 * @param state how the level is known
 * @param verified the level that fresh evidence holds, 0 for none
 * @param faded the level that all evidence holds, however old
 * @param claimed the highest level the person claims
 * @param certainty how sure the verified level is; null where none is verified
 * @param lastWorkedOn the latest day of work among the evidence; null where there is none
 * @param since the first day of this answer; null where nothing is known
 */
public record Rated(
        long personId,
        long competencyId,
        Integer required,
        State state,
        int verified,
        int faded,
        int claimed,
        Certainty certainty,
        LocalDate lastWorkedOn,
        LocalDate since) {

    static Rated of(Pair pair, Integer required, Span span) {
        return span == null
                ? new Rated(pair.personId(), pair.competencyId(), required, State.UNKNOWN, 0, 0, 0, null, null, null)
                : new Rated(
                        pair.personId(),
                        pair.competencyId(),
                        required,
                        span.state(),
                        span.verified(),
                        span.faded(),
                        span.claimed(),
                        span.certainty(),
                        span.lastWorkedOn(),
                        span.from());
    }

    /** How the person stands to the requirement; to level 1 where the position asks for none. */
    public Outcome outcome() {
        return Outcome.of(state, verified, certainty, required == null ? 1 : required);
    }

    /** Whether the same is known of the same competency: a claim or a later day of work beside it changes nothing. */
    public boolean knownAs(Rated other) {
        return competencyId == other.competencyId
                && state == other.state
                && verified == other.verified
                && certainty == other.certainty;
    }

    /** Whether the position asks for it and fresh evidence does not show it: short, faded, claimed or unknown. */
    public boolean open() {
        return required != null && !outcome().met();
    }

    /** How many verified levels are missing; 0 where none are, and where nothing is verified. */
    public int shortBy() {
        return required == null || state != State.VERIFIED ? 0 : Math.max(0, required - verified);
    }

    /** The level to show beside the state: the verified, faded or claimed one; 0 for none. */
    public int shown() {
        return switch (state) {
            case VERIFIED -> verified;
            case FADED -> faded;
            case CLAIMED -> claimed;
            case UNKNOWN -> 0;
        };
    }
}
