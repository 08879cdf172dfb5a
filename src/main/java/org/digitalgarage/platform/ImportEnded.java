package org.digitalgarage.platform;

/**
 * Fired, without waiting for who hears it, when the load of a file has ended in whatever way.
 *
 * @param kind of the file, such as {@code people}
 */
public record ImportEnded(String kind) {}
