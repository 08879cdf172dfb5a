package org.digitalgarage.ledger;

import java.time.LocalDate;

/**
 * A span of days on which the answer stays the same.
 *
 * @param from the first day
 * @param to the last day, which belongs to the period; null for no end
 * @param answer what the ledger says on each of its days; only the explanation may differ from day to day
 */
public record Period(LocalDate from, LocalDate to, Answer answer) {

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Period endingBefore(LocalDate day) {
        return new Period(from, day.minusDays(1), answer);
    }
}
