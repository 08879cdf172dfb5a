package org.digitalgarage.people;

import java.util.List;

/**
 * Many people joined at once: fired inside the transaction that took them into the register, instead of a
 * {@link PersonPlaced} each.
 *
 * @param placements the only place of each of them
 */
public record PeoplePlaced(List<Placement> placements) {}
