package org.digitalgarage.ledger;

/**
 * Why a row did not count towards the verified level (rule 10 of the rating). Of several reasons the first in this order
 * is given.
 */
public enum Reason {
    /** The person's own word, which never raises a level. */
    CLAIM,
    /** Worked on or recorded after the day asked for. */
    AFTER_AS_OF,
    /** Taken back by a later row. */
    WITHDRAWN,
    /** Its last valid day has passed. */
    EXPIRED,
    /** The work is older than the policy's {@code freshMonths}. */
    NOT_FRESH,
    /** A person judged at least two levels below the verified level. */
    DOUBTS,
    /** Shows less than the verified level, or nothing is verified. */
    BELOW_LEVEL;

    /** The lower-case word for it in files, tables and the API. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The constant with this {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message names the allowed ones
     */
    public static Reason of(String code) {
        return Code.parse(Reason.class, code);
    }
}
