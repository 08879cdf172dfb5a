package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Placement;
import org.junit.jupiter.api.Test;

/** The day since which a rating is as it is: what a learner is told of the last two weeks. */
class RatedTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");

    private static LocalDate since(Span... spans) {
        return Rated.of(new Pair(1, 2), 2, FIRST, List.of(spans)).since();
    }

    private static Span span(String from, String until, int verified, int claimed, Certainty certainty) {
        return new Span(
                LocalDate.parse(from),
                until == null ? Placement.FOREVER : LocalDate.parse(until),
                State.VERIFIED,
                verified,
                verified,
                claimed,
                certainty,
                LocalDate.parse(from));
    }

    @Test
    void whatWasSoOnTheFirstDayHasNotChanged() {
        assertNull(since(span("2026-01-05", null, 2, 0, Certainty.LOW)));
        assertNull(since(span("2026-11-01", null, 2, 0, Certainty.LOW)));
        assertNull(since(), "nothing known");
    }

    @Test
    void theLastChangeCounts() {
        var low = span("2026-01-05", "2026-11-04", 1, 0, Certainty.LOW);
        var second = span("2026-11-05", "2026-11-08", 2, 0, Certainty.LOW);
        var surer = span("2026-11-09", null, 2, 0, Certainty.MEDIUM);
        assertEquals(LocalDate.parse("2026-11-05"), since(low, second));
        assertEquals(LocalDate.parse("2026-11-09"), since(low, second, surer));
    }

    @Test
    void aClaimOrNewerWorkBesideItIsNoChange() {
        var before = span("2026-01-05", "2026-11-04", 2, 0, Certainty.LOW);
        assertNull(since(before, span("2026-11-05", null, 2, 4, Certainty.LOW)));
    }

    @Test
    void whatBecameKnownOrKnownAgainHasChanged() {
        assertEquals(LocalDate.parse("2026-11-03"), since(span("2026-11-03", null, 1, 0, Certainty.LOW)));
        assertEquals(
                LocalDate.parse("2026-11-09"),
                since(
                        span("2026-01-05", "2026-11-04", 1, 0, Certainty.LOW),
                        span("2026-11-09", null, 1, 0, Certainty.LOW)),
                "nothing was known in between");
    }
}
