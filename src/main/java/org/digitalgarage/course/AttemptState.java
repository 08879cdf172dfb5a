package org.digitalgarage.course;

import java.util.Locale;

/** Where an attempt at a quiz stands. */
public enum AttemptState {
    /** Under way: the drawn questions and their order are frozen, answers are kept. */
    STARTED,
    /** Handed in, by the learner or by the end of its time. */
    SUBMITTED,
    /** Judged; nothing changes any more. */
    GRADED;

    /** Whether it may become another: only the next one. */
    public boolean mayBecome(AttemptState next) {
        return next.ordinal() == ordinal() + 1;
    }

    /** The name in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AttemptState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
