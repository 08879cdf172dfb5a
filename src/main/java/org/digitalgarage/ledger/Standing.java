package org.digitalgarage.ledger;

/** In which position the assessor of a row judged. */
public enum Standing {
    SELF,
    MACHINE,
    PEER,
    MENTOR,
    SUPERVISOR,
    PANEL,
    EXTERNAL;

    /** Whether a judgement in this standing can raise a doubt, and outvote one (rules 5 and 6): a peer's cannot. */
    public boolean human() {
        return this != SELF && this != MACHINE && this != PEER;
    }

    /** The lower-case word for it in files, tables and the API. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The constant with this {@link #code()}.
     *
     * @throws IllegalArgumentException for any other text; the message names the allowed ones
     */
    public static Standing of(String code) {
        return Code.parse(Standing.class, code);
    }
}
