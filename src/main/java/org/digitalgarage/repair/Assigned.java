package org.digitalgarage.repair;

/**
 * What became of an assignment.
 *
 * @param briefId what was asked
 * @param projects how many projects it made
 * @param people how many people work on them
 */
public record Assigned(long briefId, long projects, long people) {}
