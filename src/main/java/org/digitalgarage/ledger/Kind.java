package org.digitalgarage.ledger;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a row of evidence is about. {@code SELF} is the person's own word and the only kind that can never count. */
public enum Kind {
    QUIZ,
    ASSIGNMENT,
    OBSERVATION,
    PROJECT,
    PANEL,
    CREDENTIAL,
    PRIOR,
    SELF;

    /** Every kind that can count towards a level: all but {@link #SELF}. */
    public static final Set<Kind> EVIDENCE = Collections.unmodifiableSet(EnumSet.range(QUIZ, PRIOR));

    /** The lower-case word for it in files, tables and the API. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The constant with this {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message names the allowed ones
     */
    public static Kind of(String code) {
        return Code.parse(Kind.class, code);
    }
}
