package org.digitalgarage.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which people a list is asked for; what is null or empty does not narrow it.
 *
 * @param q words of the name, present or former, or of the personnel number; null for everybody
 * @param unit the unit with all below it; empty for the caller's whole scope
 * @param line code of a line of work
 * @param level a level key or the key of a position type
 * @param competency a competency that the position asks for
 * @param state how the people stand to it, or, without a competency, to any: {@code met} (to all), {@code below},
 *     {@code unknown}
 * @param minLevel the competency is verified at this level or above, whatever the position asks for
 * @param mentor {@code yes} or {@code no}: whether somebody mentors them
 * @param asOf the day as of which they stood where they are listed
 */
public record PeopleFilter(
        String q,
        OptionalLong unit,
        String line,
        String level,
        OptionalLong competency,
        String state,
        OptionalInt minLevel,
        String mentor,
        LocalDate asOf) {

    /** The whole scope as of a day. */
    public static PeopleFilter everybody(LocalDate asOf) {
        return new PeopleFilter(
                null, OptionalLong.empty(), null, null, OptionalLong.empty(), null, OptionalInt.empty(), null, asOf);
    }

    /** The same with other words. */
    public PeopleFilter withWords(String words) {
        return new PeopleFilter(words, unit, line, level, competency, state, minLevel, mentor, asOf);
    }

    /** The same in the whole scope. */
    public PeopleFilter anywhere() {
        return new PeopleFilter(q, OptionalLong.empty(), line, level, competency, state, minLevel, mentor, asOf);
    }

    /** Only the unit of it. */
    public PeopleFilter unitAlone() {
        return new PeopleFilter(null, unit, null, null, OptionalLong.empty(), null, OptionalInt.empty(), null, asOf);
    }

    /** Whether it narrows the list beyond the unit. */
    public boolean narrows() {
        return !equals(unitAlone());
    }
}
