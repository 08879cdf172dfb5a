package org.digitalgarage.repair;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Refused;

/** Where a challenge stands, and where it may go from there. */
public enum ChallengeState {
    /** Being written by its owner. */
    DRAFT,
    /** Brought forward; triage has begun. */
    SUBMITTED,
    /** Sent back with what is missing. */
    RETURNED,
    /** Taken on. */
    ACCEPTED,
    /** Looking for its team. */
    OPEN,
    /** Worked on. */
    IN_PROGRESS,
    /** A way is proposed to the owner. */
    SOLUTION_PROPOSED,
    /** In use. */
    ADOPTED,
    /** The target was reached, measured on citizens. */
    OUTCOME_MET,
    /** The due day passed without the target. */
    OUTCOME_NOT_MET,
    /** Not taken on, with a reason. */
    DECLINED,
    /** Joined with another challenge. */
    MERGED,
    /** Taken back by its owner. */
    WITHDRAWN;

    private static final Map<ChallengeState, Set<ChallengeState>> MOVES = new EnumMap<>(ChallengeState.class);

    /** The way from the owner's desk to the outcome, without the side ways. */
    private static final List<ChallengeState> WAY =
            List.of(SUBMITTED, ACCEPTED, OPEN, IN_PROGRESS, SOLUTION_PROPOSED, ADOPTED, OUTCOME_MET);

    private static final Set<ChallengeState> FOR_ALL =
            EnumSet.of(ACCEPTED, OPEN, IN_PROGRESS, SOLUTION_PROPOSED, ADOPTED, OUTCOME_MET, OUTCOME_NOT_MET);

    static {
        MOVES.put(DRAFT, EnumSet.of(SUBMITTED, WITHDRAWN));
        MOVES.put(SUBMITTED, EnumSet.of(RETURNED, ACCEPTED, DECLINED, MERGED, WITHDRAWN));
        MOVES.put(RETURNED, EnumSet.of(SUBMITTED, WITHDRAWN));
        MOVES.put(ACCEPTED, EnumSet.of(OPEN, MERGED, WITHDRAWN));
        MOVES.put(OPEN, EnumSet.of(IN_PROGRESS, MERGED, WITHDRAWN));
        MOVES.put(IN_PROGRESS, EnumSet.of(OPEN, SOLUTION_PROPOSED, WITHDRAWN));
        MOVES.put(SOLUTION_PROPOSED, EnumSet.of(IN_PROGRESS, ADOPTED));
        MOVES.put(ADOPTED, EnumSet.of(OUTCOME_MET, OUTCOME_NOT_MET));
        for (var end : EnumSet.of(OUTCOME_MET, OUTCOME_NOT_MET, DECLINED, MERGED, WITHDRAWN)) {
            MOVES.put(end, EnumSet.noneOf(ChallengeState.class));
        }
    }

    /**
     * The next state.
     *
     * @throws Refused if this state does not lead there
     */
    public ChallengeState to(ChallengeState next) {
        if (!MOVES.get(this).contains(next)) {
            throw new Refused("state", "repair.challenge.move", code(), next.code());
        }
        return next;
    }

    /** Whether everybody may read about it; before triage only the owner's side and stewards may. */
    public boolean isForAll() {
        return FOR_ALL.contains(this);
    }

    /** The states everybody may read about. */
    public static Set<ChallengeState> forAll() {
        return EnumSet.copyOf(FOR_ALL);
    }

    /** The states in which a project may serve it: taken on, and not over. */
    public static Set<ChallengeState> servable() {
        var states = forAll();
        states.removeIf(ChallengeState::isOver);
        return states;
    }

    /** Whether people may still join its team. */
    public boolean takesPeople() {
        return this == OPEN || this == IN_PROGRESS;
    }

    /** Whether nothing can change any more. */
    public boolean isOver() {
        return MOVES.get(this).isEmpty();
    }

    /** The seven steps from the owner's desk to the outcome. */
    public static List<ChallengeState> way() {
        return WAY;
    }

    /** The name in files, in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static ChallengeState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Kept as its code. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ChallengeState, String> {

        @Override
        public String convertToDatabaseColumn(ChallengeState state) {
            return state == null ? null : state.code();
        }

        @Override
        public ChallengeState convertToEntityAttribute(String code) {
            return code == null ? null : of(code);
        }
    }
}
