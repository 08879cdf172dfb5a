package org.digitalgarage.ledger;

/** How sure a verified level of at least 1 is (rule 9 of the rating). */
public enum Certainty {
    /** Someone doubts it, or all of it is of one kind from one assessor. */
    LOW,
    /** Neither {@code LOW} nor {@code HIGH}. */
    MEDIUM,
    /** No doubt, and at least two kinds from at least two assessors. */
    HIGH;

    /** The lower-case word for it in files, tables and the API. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The constant with this {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message names the allowed ones
     */
    public static Certainty of(String code) {
        return Code.parse(Certainty.class, code);
    }
}
