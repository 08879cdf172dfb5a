package org.digitalgarage.platform;

/**
 * Fired once at each start, when the database has its tables. Features load what they ship with: authored data first,
 * then people, evidence, courses and the tracks; {@code @Priority} of the observers is the place of the feature in the
 * import list, times one hundred.
 *
 * @param demonstration whether sample people and work are wanted
 */
public record Started(boolean demonstration) {}
