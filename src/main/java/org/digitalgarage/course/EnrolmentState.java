package org.digitalgarage.course;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where somebody stands in a course. */
public enum EnrolmentState {
    /** Asked for, and somebody has to agree first. */
    REQUESTED,
    /** Under way. */
    ACTIVE,
    /** Everything in the course is done. */
    COMPLETED,
    /** Given up by the learner; may be taken up again where it stopped. */
    WITHDRAWN,
    /** Ended by its last day. */
    EXPIRED;

    private static final Map<EnrolmentState, Set<EnrolmentState>> MOVES = Map.of(
            REQUESTED, Set.of(ACTIVE, WITHDRAWN, EXPIRED),
            ACTIVE, Set.of(COMPLETED, WITHDRAWN, EXPIRED),
            WITHDRAWN, Set.of(ACTIVE),
            COMPLETED, Set.of(),
            EXPIRED, Set.of());

    /** Whether it may become another. */
    public boolean mayBecome(EnrolmentState next) {
        return MOVES.get(this).contains(next);
    }

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EnrolmentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
