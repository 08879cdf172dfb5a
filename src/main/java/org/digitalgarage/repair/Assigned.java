package org.digitalgarage.repair;

/**
 * What became of an assignment.
 *
 * @param briefId what was asked
 * @param projects how many projects it made
 * @param people how many people work on them
 * @param left for how many people projects are still to be made
 */
public record Assigned(long briefId, long projects, long people, long left) {

    /** How many people it is for. */
    public long all() {
        return people + left;
    }
}
