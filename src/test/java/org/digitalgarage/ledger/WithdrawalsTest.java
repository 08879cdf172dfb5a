package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.claim;
import static org.digitalgarage.ledger.Rows.correcting;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.recorded;
import static org.digitalgarage.ledger.Rows.valid;
import static org.digitalgarage.ledger.Rows.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Corrections, and corrections of corrections (rule 1). */
class WithdrawalsTest {
    private static final Entry FIRST = project("a", 5, "m1", "2026-05-01");
    private static final Entry CORRECTION = correcting(project("b", 3, "m1", "2026-06-01"), "a");

    @Test
    void aCorrectionReplacesWhatItWithdraws() {
        Rating rating = rate(FIRST, CORRECTION);
        assertEquals(List.of("b"), rating.counted());
        assertEquals(Map.of("a", Reason.WITHDRAWN), rating.notCounted());
    }

    @Test
    void aCorrectionThatIsTakenBackRestoresWhatItCorrected() {
        Rating rating = rate(FIRST, CORRECTION, withdrawal("w", "b", "2026-07-01"));
        assertEquals(List.of("a"), rating.counted());
        assertEquals(Map.of("b", Reason.WITHDRAWN), rating.notCounted());
    }

    @Test
    void onlyTheDayAskedForDecidesHowFarTheChainHasCome() {
        var rows = List.of(FIRST, CORRECTION, withdrawal("w", "b", "2026-07-01"), withdrawal("v", "w", "2026-08-01"));
        assertEquals(List.of("a"), countedOn("2026-05-31", rows));
        assertEquals(List.of("b"), countedOn("2026-06-30", rows));
        assertEquals(List.of("a"), countedOn("2026-07-31", rows));
        assertEquals(List.of("b"), countedOn("2026-08-01", rows));
    }

    @Test
    void aCorrectionOfACorrectionLeavesOnlyTheLast() {
        Entry last = correcting(project("c", 4, "m1", "2026-07-01"), "b");
        Rating rating = rate(FIRST, last, withdrawal("w", "a", "2026-07-02"), CORRECTION);
        assertEquals(List.of("c"), rating.counted());
        assertEquals(Map.of("a", Reason.WITHDRAWN, "b", Reason.WITHDRAWN), rating.notCounted());
    }

    @Test
    void aCorrectionThatIsReplacedNoLongerWithdraws() {
        Entry last = correcting(project("c", 4, "m1", "2026-07-01"), "b");
        assertEquals(List.of("a", "c"), rate(FIRST, CORRECTION, last).counted(), "c speaks of b, nobody of a");
    }

    @Test
    void oneOfTwoWithdrawalsIsEnough() {
        Entry one = withdrawal("v", "a", "2026-06-01");
        Entry other = withdrawal("w", "a", "2026-06-02");
        Entry oneTakenBack = withdrawal("x", "v", "2026-06-03");
        assertEquals(State.UNKNOWN, rate(FIRST, one, other, oneTakenBack).state());
    }

    @Test
    void aCorrectionStillCorrectsWhenItHasExpiredOrFadedOrLiesAhead() {
        Entry expired = valid(correcting(project("b", 3, "m1", "2026-06-01"), "a"), "2026-07-01");
        assertEquals(Reason.WITHDRAWN, rate(FIRST, expired).notCounted().get("a"));
        Entry ofOldWork = recorded(correcting(project("b", 3, "m1", "2020-06-01"), "a"), "2026-06-01");
        assertEquals(Reason.WITHDRAWN, rate(FIRST, ofOldWork).notCounted().get("a"));
        Entry ofLaterWork = recorded(correcting(project("b", 3, "m1", "2026-12-01"), "a"), "2026-06-01");
        assertEquals(Reason.WITHDRAWN, rate(FIRST, ofLaterWork).notCounted().get("a"));
    }

    @Test
    void anotherAssessorMayWithdrawAClaimAndAPersonTheirOwn() {
        Entry claim = claim("a", 4, "2026-05-01");
        Entry bySteward = new Entry(
                "w", null, Kind.SELF, Standing.SUPERVISOR, "s1", day("2026-06-01"), claim.recordedAt(), null, "a");
        Entry byPerson =
                new Entry("w", null, Kind.SELF, Standing.SELF, null, day("2026-06-01"), claim.recordedAt(), null, "a");
        for (Entry withdrawal : List.of(bySteward, byPerson)) {
            Rating rating = rate(claim, withdrawal);
            assertEquals(State.UNKNOWN, rating.state());
            assertEquals(0, rating.claimedLevel());
            assertEquals(Map.of("a", Reason.CLAIM), rating.notCounted());
        }
    }

    @Test
    void aWithdrawalOfARowThatIsNotThereIsPassedOver() {
        assertTrue(rate(FIRST).sameAnswer(rate(FIRST, withdrawal("w", "elsewhere", "2026-06-01"))));
    }

    @Test
    void rowsThatOnlyWithdrawStandNowhereInTheExplanation() {
        Rating rating = rate(FIRST, withdrawal("w", "a", "2026-06-01"), withdrawal("v", "w", "2026-06-02"));
        assertEquals(List.of("a"), rating.counted());
        assertEquals(Map.of(), rating.notCounted());
    }

    @Test
    void aLongChainOfCorrectionsEnds() {
        var rows = new ArrayList<Entry>(List.of(FIRST));
        for (int i = 1; i <= 301; i++) {
            rows.add(withdrawal("w" + i, i == 1 ? "a" : "w" + (i - 1), "2026-06-01"));
        }
        assertEquals(State.UNKNOWN, Ledger.rate(rows, STANDARD, TODAY).state());
        rows.remove(rows.size() - 1);
        assertEquals(State.VERIFIED, Ledger.rate(rows, STANDARD, TODAY).state());
    }

    @Test
    void aCircleIsRefused() {
        Entry one = correcting(project("a", 3, "m1", "2026-05-01"), "b");
        Entry other = correcting(project("b", 3, "m1", "2026-05-01"), "a");
        var error = assertThrows(IllegalArgumentException.class, () -> rate(one, other));
        assertEquals("rows withdraw each other in a circle, among them [a, b]", error.getMessage());
        Entry third = correcting(project("b", 3, "m1", "2026-05-01"), "c");
        Entry fourth = correcting(project("c", 3, "m1", "2026-05-01"), "a");
        assertThrows(IllegalArgumentException.class, () -> rate(one, third, fourth));
    }

    private static Rating rate(Entry... rows) {
        return Ledger.rate(List.of(rows), STANDARD, TODAY);
    }

    private static List<String> countedOn(String day, List<Entry> rows) {
        return Ledger.rate(rows, STANDARD, day(day)).counted();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
