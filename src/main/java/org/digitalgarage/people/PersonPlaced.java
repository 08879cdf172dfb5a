package org.digitalgarage.people;

import java.time.LocalDate;

/**
 * A person has a place from a day on, by joining or by moving: fired inside the transaction that places the person.
 *
 * @param personId the person
 * @param from the first day in the new place
 */
public record PersonPlaced(long personId, LocalDate from) {}
