package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Placement;
import org.junit.jupiter.api.Test;

/** Where a kept rating differs from a computed one, and on which day first. */
class RatingComparisonTest {

    private static final Pair PAIR = new Pair(7, 9);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void theSameSpansAreNoFinding() {
        var spans = List.of(verified(MAY, JUNE.minusDays(1), 1), verified(JUNE, Placement.FOREVER, 2));
        assertTrue(RatingComparison.compare(PAIR, spans, List.copyOf(spans)).isEmpty());
        assertTrue(RatingComparison.compare(PAIR, List.of(), List.of()).isEmpty());
    }

    @Test
    void anotherLevelIsFoundOnItsFirstDay() {
        var same = verified(MAY, JUNE.minusDays(1), 1);
        var found = finding(
                List.of(same, verified(JUNE, Placement.FOREVER, 3)),
                List.of(same, verified(JUNE, Placement.FOREVER, 2)));
        assertEquals(JUNE, found.getOnDay());
        assertEquals("verified 3", found.getKept());
        assertEquals("verified 2", found.getComputed());
        assertEquals(7, found.getPersonId());
        assertEquals(9, found.getCompetencyId());
    }

    @Test
    void aKeptRatingThatNoRowBearsOut() {
        var found = finding(List.of(verified(MAY, Placement.FOREVER, 4)), List.of());
        assertEquals(MAY, found.getOnDay());
        assertEquals("verified 4", found.getKept());
        assertEquals("unknown 0", found.getComputed());
    }

    @Test
    void aRatingThatIsNotKept() {
        var found = finding(List.of(), List.of(verified(JULY, Placement.FOREVER, 1)));
        assertEquals(JULY, found.getOnDay());
        assertEquals("unknown 0", found.getKept());
    }

    @Test
    void theSameAnswerThatEndsTooLateDiffersOnTheDayAfterItsEnd() {
        var found = finding(
                List.of(verified(MAY, Placement.FOREVER, 2)),
                List.of(verified(MAY, JULY.minusDays(1), 2), faded(JULY, Placement.FOREVER, 2)));
        assertEquals(JULY, found.getOnDay());
        assertEquals("verified 2", found.getKept());
        assertEquals("faded 0", found.getComputed());
    }

    private static AuditFinding finding(List<Span> kept, List<Span> computed) {
        return RatingComparison.compare(PAIR, kept, computed).orElseThrow();
    }

    private static Span verified(LocalDate from, LocalDate until, int level) {
        return new Span(from, until, State.VERIFIED, level, level, 0, Certainty.LOW, from);
    }

    private static Span faded(LocalDate from, LocalDate until, int level) {
        return new Span(from, until, State.FADED, 0, level, 0, null, from);
    }
}
