package org.digitalgarage.repair;

import static org.digitalgarage.repair.ProjectState.COMPLETED;
import static org.digitalgarage.repair.ProjectState.IN_REVIEW;
import static org.digitalgarage.repair.ProjectState.PLANNED;
import static org.digitalgarage.repair.ProjectState.RUNNING;
import static org.digitalgarage.repair.ProjectState.STOPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectStateTest {

    private static final Map<ProjectState, Set<ProjectState>> ALLOWED = Map.of(
            PLANNED, Set.of(RUNNING, STOPPED),
            RUNNING, Set.of(IN_REVIEW, STOPPED),
            IN_REVIEW, Set.of(RUNNING, COMPLETED, STOPPED),
            COMPLETED, Set.of(),
            STOPPED, Set.of());

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void allowsTheseMovesAndNoOther(ProjectState from) {
        for (var to : ProjectState.values()) {
            if (ALLOWED.get(from).contains(to)) {
                assertEquals(to, from.to(to));
            } else {
                assertThrows(Refused.class, () -> from.to(to), from + " to " + to);
            }
        }
    }

    @Test
    void anythingButTheEndCanBeStopped() {
        for (var state : ProjectState.values()) {
            assertEquals(state.isOver(), !ALLOWED.get(state).contains(STOPPED));
        }
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void hasACodeAndWordsInBothLanguages(ProjectState state) {
        assertEquals(state, ProjectState.of(state.code()));
        for (var lang : Lang.values()) {
            assertTrue(Messages.has(lang, "repair.project.is." + state.code()));
            assertTrue(Messages.has(lang, "repair.project.state." + state.code()));
        }
    }

    @Test
    void keepsItsCodeInTheDatabase() {
        var column = new ProjectState.Column();
        assertEquals("in-review", column.convertToDatabaseColumn(IN_REVIEW));
        assertEquals(IN_REVIEW, column.convertToEntityAttribute("in-review"));
    }
}
