package org.digitalgarage.platform;

/** Fired, without waiting for who hears it, when the load of a file has ended in whatever way. */
public record ImportEnded() {}
