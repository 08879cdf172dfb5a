package org.digitalgarage.ledger;

import java.time.LocalDate;

/**
 * A span of days on which state, certainty and levels stay the same.
 *
 * @param from the first day
 * @param to the last day, which belongs to the period; null for no end
 * @param rating the rating as of {@code from}; on later days of the period only its explanation may differ
 */
public record Period(LocalDate from, LocalDate to, Rating rating) {

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Period endingBefore(LocalDate day) {
        return new Period(from, day.minusDays(1), rating);
    }
}
