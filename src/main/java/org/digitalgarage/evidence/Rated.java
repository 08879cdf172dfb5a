package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.List;
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
 * @param since the day on which state, verified level or certainty last became another; null where that was on or before
 *     the first of the days looked at, and where nothing is known
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

    static Rated unknown(Pair pair) {
        return of(pair, null, null, List.of());
    }

    /**
     * @param first the first of the days looked at
     * @param spans what was known from then on, in order; the last holds on the day that is asked about
     */
    static Rated of(Pair pair, Integer required, LocalDate first, List<Span> spans) {
        if (spans.isEmpty()) {
            return new Rated(pair.personId(), pair.competencyId(), required, State.UNKNOWN, 0, 0, 0, null, null, null);
        }
        var span = spans.get(spans.size() - 1);
        return new Rated(
                pair.personId(),
                pair.competencyId(),
                required,
                span.state(),
                span.verified(),
                span.faded(),
                span.claimed(),
                span.certainty(),
                span.lastWorkedOn(),
                since(first, spans));
    }

    private static LocalDate since(LocalDate first, List<Span> spans) {
        var since = spans.get(0).from().isAfter(first) ? spans.get(0).from() : null;
        for (var at = 1; at < spans.size(); at++) {
            if (!spans.get(at).continues(spans.get(at - 1))) {
                since = spans.get(at).from();
            }
        }
        return since;
    }

    /** How the person stands to the requirement; to level 1 where the position asks for none. */
    public Outcome outcome() {
        return Outcome.of(state, verified, certainty, required == null ? 1 : required);
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
