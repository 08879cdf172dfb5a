package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChallengeStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

    private static Challenge draft() {
        return new Challenge("CH-1", new Both("โจทย์", "Challenge"), 1, new Both("เจ้าของ", "Owner"), 2, DAY);
    }

    @Test
    void goesTheWholeWayToTheOutcome() {
        var challenge = draft();
        ChallengeState.way().forEach(state -> challenge.move(state, DAY));
        assertEquals(ChallengeState.OUTCOME_MET, challenge.getState());
        assertEquals(
                ChallengeState.way(),
                challenge.getStages().stream().map(Stage::getState).toList());
    }

    @Test
    void mayComeBackBeforeItIsTakenOn() {
        var challenge = draft();
        for (var state : List.of(
                ChallengeState.SUBMITTED, ChallengeState.RETURNED, ChallengeState.SUBMITTED, ChallengeState.ACCEPTED)) {
            challenge.move(state, DAY);
        }
        assertEquals(ChallengeState.ACCEPTED, challenge.getState());
    }

    @Test
    void aMoveThatIsNotAllowedChangesNothing() {
        var challenge = draft();
        assertThrows(Refused.class, () -> challenge.move(ChallengeState.OPEN, DAY));
        assertEquals(ChallengeState.DRAFT, challenge.getState());
        assertTrue(challenge.getStages().isEmpty());
    }

    @Test
    void isReadByAllOnlyAfterTriage() {
        assertFalse(ChallengeState.DRAFT.isForAll());
        assertFalse(ChallengeState.SUBMITTED.isForAll());
        assertFalse(ChallengeState.DECLINED.isForAll());
        assertTrue(ChallengeState.ACCEPTED.isForAll());
        assertTrue(ChallengeState.OUTCOME_NOT_MET.isForAll());
    }

    @ParameterizedTest
    @EnumSource(ChallengeState.class)
    void hasACodeAndAWordInBothLanguages(ChallengeState state) {
        assertEquals(state, ChallengeState.of(state.code()));
        for (var lang : Lang.values()) {
            assertTrue(Messages.has(lang, "repair.challenge.state." + state.code()), state.code());
        }
    }
}
