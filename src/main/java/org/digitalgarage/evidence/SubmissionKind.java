package org.digitalgarage.evidence;

import java.util.Locale;
import org.digitalgarage.ledger.Kind;

/** What is handed in for judgement. */
public enum SubmissionKind {
    /** The assignment of a course. */
    ASSIGNMENT(Kind.ASSIGNMENT),
    /** The work of a project. */
    PROJECT(Kind.PROJECT),
    /** Work done before, or elsewhere. */
    PRIOR(Kind.PRIOR);

    private final Kind kind;

    SubmissionKind(Kind kind) {
        this.kind = kind;
    }

    /** The kind of the rows that acceptance adds. */
    public Kind kind() {
        return kind;
    }

    /** The lower-case word in tables and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubmissionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
