package org.digitalgarage.evidence;

import java.util.Locale;
import java.util.Set;
import org.digitalgarage.platform.Refused;

/** Where work stands between those who do it and the one who judges it. All moves are listed here. */
public enum SubmissionState {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** With the assessor. */
    SUBMITTED,
    /** Came back to be improved; being written again. */
    RETURNED,
    /** Judged; nothing changes any more. */
    ACCEPTED;

    /** The states that may follow. */
    public Set<SubmissionState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(DRAFT, RETURNED, ACCEPTED);
            case ACCEPTED -> Set.of();
        };
    }

    /**
     * This state, if it may follow the given one.
     *
     * @throws Refused with the key {@code evidence.submission.<present state>} if it may not
     */
    SubmissionState after(SubmissionState present) {
        if (!present.next().contains(this)) {
            throw new Refused(null, "evidence.submission.is." + present.code());
        }
        return this;
    }

    /** Whether those who do the work may write. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The lower-case word in tables and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubmissionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
