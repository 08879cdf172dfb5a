package org.digitalgarage.competency;

import java.util.Locale;

/** The kinds of competencies, in the order in which pages show them. */
public enum CompetencyKind {
    CORE,
    FUNCTIONAL,
    MANAGERIAL,
    DIGITAL,
    KNOWLEDGE,
    SKILL,
    DATA;

    /** The lower-case word in files, tables and message keys ({@code competency.kind.core}). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static CompetencyKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
