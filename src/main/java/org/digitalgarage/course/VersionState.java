package org.digitalgarage.course;

import java.util.Locale;

/** Where a version of a course stands. Learners stay on the version they started, also when it is retired. */
public enum VersionState {
    /** Loaded and checked, shown to nobody. */
    DRAFT,
    /** In the catalogue; at most one of a course. */
    PUBLISHED,
    /** Followed by a newer one; only those who started it see it. */
    RETIRED;

    /** Whether it may become another: a version goes forward only, except that a draft may be retired unseen. */
    public boolean mayBecome(VersionState next) {
        return ordinal() < next.ordinal();
    }

    /** The name in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
