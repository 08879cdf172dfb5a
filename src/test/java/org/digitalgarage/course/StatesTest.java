package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The allowed moves of versions, enrolments and attempts; every other move is not allowed. */
class StatesTest {

    @Test
    void enrolment() {
        assertEquals(
                Set.of(EnrolmentState.ACTIVE, EnrolmentState.WITHDRAWN, EnrolmentState.EXPIRED),
                moves(EnrolmentState.REQUESTED));
        assertEquals(
                Set.of(EnrolmentState.COMPLETED, EnrolmentState.WITHDRAWN, EnrolmentState.EXPIRED),
                moves(EnrolmentState.ACTIVE));
        assertEquals(Set.of(EnrolmentState.ACTIVE), moves(EnrolmentState.WITHDRAWN));
        assertEquals(Set.of(), moves(EnrolmentState.COMPLETED));
        assertEquals(Set.of(), moves(EnrolmentState.EXPIRED));
    }

    @Test
    void attempt() {
        assertTrue(AttemptState.STARTED.mayBecome(AttemptState.SUBMITTED));
        assertTrue(AttemptState.SUBMITTED.mayBecome(AttemptState.GRADED));
        for (var state : AttemptState.values()) {
            assertFalse(state.mayBecome(AttemptState.STARTED));
            assertFalse(state.mayBecome(state));
        }
        assertFalse(AttemptState.STARTED.mayBecome(AttemptState.GRADED));
    }

    @Test
    void version() {
        assertTrue(VersionState.DRAFT.mayBecome(VersionState.PUBLISHED));
        assertTrue(VersionState.PUBLISHED.mayBecome(VersionState.RETIRED));
        assertFalse(VersionState.RETIRED.mayBecome(VersionState.PUBLISHED));
        assertFalse(VersionState.PUBLISHED.mayBecome(VersionState.DRAFT));
    }

    @Test
    void codesAreReadBack() {
        for (var state : EnrolmentState.values()) {
            assertEquals(state, EnrolmentState.of(state.code()));
        }
        for (var state : AttemptState.values()) {
            assertEquals(state, AttemptState.of(state.code()));
        }
        for (var state : VersionState.values()) {
            assertEquals(state, VersionState.of(state.code()));
        }
    }

    private static Set<EnrolmentState> moves(EnrolmentState from) {
        var to = EnumSet.noneOf(EnrolmentState.class);
        for (var state : EnrolmentState.values()) {
            if (from.mayBecome(state)) {
                to.add(state);
            }
        }
        return to;
    }
}
