package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.junit.jupiter.api.Test;

/** What reports count people by. */
class OutcomeTest {

    @Test
    void aVerifiedLevelIsMetOrBelowWithItsCertainty() {
        assertEquals(Outcome.MET_HIGH, Outcome.of(State.VERIFIED, 3, Certainty.HIGH, 3));
        assertEquals(Outcome.MET_MEDIUM, Outcome.of(State.VERIFIED, 4, Certainty.MEDIUM, 3));
        assertEquals(Outcome.MET_LOW, Outcome.of(State.VERIFIED, 1, Certainty.LOW, 1));
        assertEquals(Outcome.BELOW_HIGH, Outcome.of(State.VERIFIED, 2, Certainty.HIGH, 3));
        assertEquals(Outcome.BELOW_MEDIUM, Outcome.of(State.VERIFIED, 1, Certainty.MEDIUM, 2));
    }

    @Test
    void judgedAndNotShownIsBelowWithLowCertainty() {
        assertEquals(Outcome.BELOW_LOW, Outcome.of(State.VERIFIED, 0, null, 1));
    }

    @Test
    void neitherUnknownNorFadedNorClaimedIsEverBelow() {
        for (var state : new State[] {State.UNKNOWN, State.FADED, State.CLAIMED}) {
            var outcome = Outcome.of(state, 0, null, 5);
            assertEquals(state.name(), outcome.name());
            assertFalse(outcome.below());
            assertFalse(outcome.met());
        }
    }

    @Test
    void everyOutcomeIsMetOrBelowOrNeither() {
        for (var outcome : Outcome.values()) {
            assertEquals(outcome.name().startsWith("MET_"), outcome.met());
            assertEquals(outcome.name().startsWith("BELOW_"), outcome.below());
        }
    }
}
