package org.digitalgarage.repair;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Refused;

/** Where a project stands, and where it may go from there. */
public enum ProjectState {
    /** Assigned; its first day has not come. */
    PLANNED,
    /** Worked on. */
    RUNNING,
    /** Handed in; the mentor judges. */
    IN_REVIEW,
    /** Accepted. */
    COMPLETED,
    /** Ended before its time, with a reason. */
    STOPPED;

    private static final Map<ProjectState, Set<ProjectState>> MOVES = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(RUNNING, STOPPED),
            RUNNING, EnumSet.of(IN_REVIEW, STOPPED),
            IN_REVIEW, EnumSet.of(RUNNING, COMPLETED, STOPPED),
            COMPLETED, EnumSet.noneOf(ProjectState.class),
            STOPPED, EnumSet.noneOf(ProjectState.class)));

    /**
     * The next state.
     *
     * @throws Refused if this state does not lead there; the message says what this state is
     */
    public ProjectState to(ProjectState next) {
        if (!MOVES.get(this).contains(next)) {
            throw new Refused(null, "repair.project.is." + code());
        }
        return next;
    }

    /** Whether nothing can change any more. */
    public boolean isOver() {
        return MOVES.get(this).isEmpty();
    }

    /** The name in the database, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static ProjectState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Kept as its code. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ProjectState, String> {

        @Override
        public String convertToDatabaseColumn(ProjectState state) {
            return state == null ? null : state.code();
        }

        @Override
        public ProjectState convertToEntityAttribute(String code) {
            return code == null ? null : of(code);
        }
    }
}
