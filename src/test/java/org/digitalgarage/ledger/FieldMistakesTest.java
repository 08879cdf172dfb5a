package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.claim;
import static org.digitalgarage.ledger.Rows.observation;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.quiz;
import static org.digitalgarage.ledger.Rows.recorded;
import static org.digitalgarage.ledger.Rows.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other systems of the field got wrong (design.md 2.3), as far as a rating can get it wrong. */
class FieldMistakesTest {

    @Test
    void aWorseSecondQuizUndoesNothing() {
        Rating good = rate(quiz("a", 2, "2026-05-01"), quiz("b", 2, "2026-06-01"));
        Rating worse = rate(quiz("a", 2, "2026-05-01"), quiz("b", 2, "2026-06-01"), quiz("c", 0, "2026-07-01"));
        assertEquals(2, good.verifiedLevel());
        assertTrue(good.sameAnswer(worse));
    }

    @Test
    void theFirstAutomaticGradeDoesNotWinForEver() {
        Entry first = quiz("a", 1, "2026-05-01");
        assertEquals(1, rate(first).verifiedLevel());
        assertEquals(
                2,
                rate(first, quiz("b", 2, "2026-06-01"), quiz("c", 2, "2026-06-02"))
                        .verifiedLevel());
        assertEquals(3, rate(first, project("d", 3, "m1", "2026-07-01")).verifiedLevel());
    }

    @Test
    void ratersDoNotOverwriteEachOther() {
        Entry one = observation("a", 3, "m1", "2026-05-01");
        Entry other = observation("b", 3, "m2", "2026-06-01");
        Entry disagreeing = observation("c", 1, "m3", "2026-07-01");
        Rating rating = rate(one, other, disagreeing);
        assertEquals(List.of("a", "b"), rating.counted());
        assertEquals(Reason.DOUBTS, rating.notCounted().get("c"));
        assertEquals(3, rating.verifiedLevel());
        assertEquals(Certainty.LOW, rating.certainty());
    }

    @Test
    void earlyWorkGradedLateDoesNotCountAsRecent() {
        Entry gradedToday = recorded(project("a", 4, "m1", "2022-05-01"), "2026-11-23");
        assertEquals(State.FADED, rate(gradedToday).state());
    }

    @Test
    void unratedIsUnknownAndNoGapCanBeReadFromIt() {
        Rating nothing = rate();
        assertEquals(State.UNKNOWN, nothing.state());
        assertNull(nothing.certainty());
        assertFalse(nothing.sameAnswer(rate(observation("a", 0, "m1", "2026-05-01"))), "judged low is another answer");
        assertFalse(nothing.sameAnswer(rate(claim("a", 0, "2026-05-01"))), "a claim of nothing is another answer");
    }

    @Test
    void evidenceThatIsWithdrawnDoesNotLeaveTheRatingStanding() {
        Entry project = project("a", 3, "m1", "2026-05-01");
        assertEquals(3, rate(project).verifiedLevel());
        assertTrue(rate().sameAnswer(rate(project, withdrawal("w", "a", "2026-06-01"))));
    }

    @Test
    void aRowOutlivesItsSourceBecauseARatingNeverAsksForIt() {
        var parts = Arrays.stream(Entry.class.getRecordComponents()).map(part -> part.getName());
        assertTrue(parts.noneMatch(name -> name.contains("source")), "rate() sees no course, project or account");
    }

    @Test
    void aFrameworkOrPolicyEditedAfterUseDoesNotChangeOldRatings() {
        Entry project = project("a", 5, "m1", "2026-05-01");
        Entry other = project("b", 5, "m2", "2026-05-02");
        Rating before = rate(project, other);
        Policy shorter = STANDARD.withScale(2);
        assertEquals(2, Ledger.rate(List.of(project, other), shorter, TODAY).verifiedLevel());
        assertEquals(before, rate(project, other));
    }

    private static Rating rate(Entry... rows) {
        return Ledger.rate(List.of(rows), STANDARD, TODAY);
    }
}
