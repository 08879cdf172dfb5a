package org.digitalgarage.ledger;

/**
 * How a level is known on a day (rule 8 of the rating). {@code UNKNOWN} says nothing about the level, above all not that
 * it is low.
 */
public enum State {
    /** Fresh evidence exists; the verified level may still be 0. */
    VERIFIED,
    /** There is evidence, and all of it is older than the policy's {@code freshMonths}. */
    FADED,
    /** Only the person's own word exists. */
    CLAIMED,
    /** Nothing is known. */
    UNKNOWN;

    /** The lower-case word for it in files, tables and the API. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The constant with this {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message names the allowed ones
     */
    public static State of(String code) {
        return Code.parse(State.class, code);
    }
}
