package org.digitalgarage.evidence;

import java.util.List;
import java.util.Locale;

/** What an auditor can have checked. */
public enum AuditWork {
    /** Every row follows from the one before it, and no chain was cut. */
    CHAIN(AuditPhase.CHAIN),
    /** What is kept, ratings and counts, equals what the rows give when it is computed anew. */
    COMPARE(AuditPhase.RATINGS, AuditPhase.TALLY);

    private final List<AuditPhase> phases;

    AuditWork(AuditPhase... phases) {
        this.phases = List.of(phases);
    }

    List<AuditPhase> phases() {
        return phases;
    }

    /** The lower-case word in the database, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such work */
    public static AuditWork of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
