package org.digitalgarage.people;

import java.util.Locale;

/** Why somebody may read about a person; said to the person whose profile was read. */
public enum ReadReason {
    /** It is one's own. */
    OWN,
    /** Mentors the person through an assignment. */
    MENTOR,
    /** Stands above in the reporting line. */
    SUPERVISOR,
    /** Works for the unit's human resources. */
    HR,
    /** Keeps the talent pool. */
    STEWARD;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
