package org.digitalgarage.repair;

import org.digitalgarage.people.Person;

/**
 * A seat as one person sees it.
 *
 * @param fit how the reader stands to it
 * @param open whether one can still offer to take it
 * @param holder who sits there, or null
 * @param applied whether the reader has offered to take it
 */
public record SeatLine(Seat seat, Fit fit, boolean open, Person holder, boolean applied) {}
