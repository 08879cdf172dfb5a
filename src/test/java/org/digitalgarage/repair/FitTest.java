package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Both;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long ANALYSIS = 11;
    private static final long DATA = 12;

    private static Seat seat(SeatNeed... needs) {
        var seat = new Seat(1, 1, new Both("ที่นั่ง", "Seat"), 20, 4, TODAY);
        List.of(needs).forEach(seat::need);
        return seat;
    }

    private static SeatNeed uses(long competency, int level) {
        return new SeatNeed(competency, SeatNeed.USES, level);
    }

    private static SeatNeed grows(long competency, int level) {
        return new SeatNeed(competency, SeatNeed.GROWS, level);
    }

    private static Rated verified(long competency, int level, Integer required) {
        return new Rated(1, competency, required, State.VERIFIED, level, level, 0, Certainty.MEDIUM, TODAY, TODAY);
    }

    private static Rated unknown(long competency, Integer required) {
        return new Rated(1, competency, required, State.UNKNOWN, 0, 0, 0, null, null, null);
    }

    private static Map<Long, Rated> of(Rated... ratings) {
        return Fit.byCompetency(List.of(ratings));
    }

    @Test
    void freshEvidenceFillsASeat() {
        var fit = Fit.of(seat(uses(ANALYSIS, 2)), of(verified(ANALYSIS, 2, 2)));
        assertTrue(fit.fills());
        assertEquals(1, fit.rank());
        assertEquals(2, fit.met().get(0).getLevel());
    }

    @Test
    void closingAGapOfOnesOwnPositionComesFirst() {
        var seat = seat(uses(ANALYSIS, 1), grows(DATA, 2));
        assertEquals(
                0, Fit.of(seat, of(verified(ANALYSIS, 1, 2), unknown(DATA, 2))).rank());
        assertEquals(
                1,
                Fit.of(seat, of(verified(ANALYSIS, 1, 2), verified(DATA, 2, 2))).rank());
    }

    @Test
    void aClaimOrOldEvidenceFillsNothing() {
        var claimed = new Rated(1, ANALYSIS, 2, State.CLAIMED, 0, 0, 3, null, null, TODAY);
        var faded = new Rated(1, ANALYSIS, 2, State.FADED, 0, 3, 0, null, TODAY, TODAY);
        assertFalse(Fit.of(seat(uses(ANALYSIS, 1)), of(claimed)).fills());
        assertFalse(Fit.of(seat(uses(ANALYSIS, 1)), of(faded)).fills());
    }

    @Test
    void oneMayGrowIntoASeatThatMissesOneNeedAndClosesAGap() {
        var fit = Fit.of(seat(uses(ANALYSIS, 3), grows(DATA, 2)), of(verified(ANALYSIS, 2, 2), unknown(DATA, 2)));
        assertFalse(fit.fills());
        assertTrue(fit.grows());
        assertEquals(2, fit.rank());
    }

    @Test
    void aSeatThatCannotShowTheNeededLevelClosesNothing() {
        var fit = Fit.of(seat(grows(DATA, 1)), of(unknown(DATA, 2)));
        assertEquals(List.of(), fit.closing());
    }

    @Test
    void whatThePositionDoesNotAskForIsNoGap() {
        assertEquals(
                List.of(), Fit.of(seat(grows(DATA, 2)), of(unknown(DATA, null))).closing());
        assertEquals(List.of(), Fit.of(seat(grows(DATA, 2)), Map.of()).closing());
    }

    @Test
    void withoutFitASeatIsNotOffered() {
        var fit = Fit.of(seat(uses(ANALYSIS, 3)), of(verified(ANALYSIS, 2, 2)));
        assertEquals(3, fit.rank());
        assertEquals(3, fit.missing().get(0).getLevel());
    }

    @Test
    void theTeamPointsToTheOpenSeatThatSuitsBestUnlessOneHasOffered() {
        var mine = of(verified(ANALYSIS, 1, 2), unknown(DATA, 2));
        var fills = seat(uses(ANALYSIS, 1));
        var best = seat(uses(ANALYSIS, 1), grows(DATA, 2));
        var full = seat(uses(ANALYSIS, 1), grows(DATA, 2));
        full.give(7, SeatState.FILLED);
        var lines =
                List.of(line(full, mine, false, false), line(fills, mine, true, false), line(best, mine, true, false));
        assertEquals(best, new Team(lines).best().orElseThrow().seat());
        assertEquals(1, new Team(lines).filled());
        assertEquals(2, new Team(lines).open());
        assertTrue(new Team(List.of(lines.get(1), line(best, mine, true, true)))
                .best()
                .isEmpty());
    }

    @Test
    void aSeatIsOpenUntilItsLastDay() {
        var seat = seat();
        assertTrue(seat.isOpen(TODAY));
        assertFalse(seat.isOpen(TODAY.plusDays(1)));
        seat.give(7, SeatState.CONSENT_PENDING);
        assertFalse(seat.isOpen(TODAY));
    }

    private static SeatLine line(Seat seat, Map<Long, Rated> mine, boolean open, boolean applied) {
        return new SeatLine(seat, Fit.of(seat, mine), open, null, applied);
    }
}
