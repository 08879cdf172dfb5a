package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;

/** The moves of handed-in work, all of them. */
class SubmissionStateTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT SUBMITTED", "SUBMITTED RETURNED", "SUBMITTED DRAFT", "SUBMITTED ACCEPTED", "RETURNED SUBMITTED");

    @Test
    void onlyTheListedMovesAreAllowed() {
        var moves = Arrays.stream(SubmissionState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toSet());
        assertEquals(ALLOWED, moves);
    }

    @Test
    void everyOtherMoveIsRefusedWithWhatHoldsNow() {
        for (var from : SubmissionState.values()) {
            for (var to : SubmissionState.values()) {
                if (from.next().contains(to)) {
                    assertEquals(to, to.after(from));
                } else {
                    var refused = assertThrows(Refused.class, () -> to.after(from));
                    assertEquals("evidence.submission.is." + from.code(), refused.key());
                    assertTrue(refused.text(Lang.TH).length() > 5
                            && refused.text(Lang.EN).length() > 5);
                }
            }
        }
    }

    @Test
    void thePeopleWriteOnlyWhileTheWorkIsWithThem() {
        for (var state : SubmissionState.values()) {
            assertEquals(state == SubmissionState.DRAFT || state == SubmissionState.RETURNED, state.writable());
        }
    }

    @Test
    void theWordIsReadBack() {
        for (var state : SubmissionState.values()) {
            assertEquals(state, SubmissionState.of(state.code()));
        }
    }
}
