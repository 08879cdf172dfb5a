package org.digitalgarage.ledger;

/**
 * A place at which a person's {@link Chain} does not hold.
 *
 * @param position place in the list that was checked, from 0
 * @param rowId id of the row at that place; null for {@link Fault#WRONG_END}
 * @param fault what is wrong there
 */
public record Break(int position, String rowId, Fault fault) {

    /** What can be wrong with a chain. */
    public enum Fault {
        /** The row's content is not what its hash was made from. */
        CHANGED,
        /** The row that stood before this one is gone, or was rewritten together with its hash. */
        MISSING,
        /** The row that stood before this one is elsewhere: rows changed places, or one was put in between. */
        MOVED,
        /** The chain does not end with the row, or after the number of rows, that was noted elsewhere. */
        WRONG_END;

        /** The lower-case word for it in files, tables and the API. */
        public String code() {
            return Code.of(this);
        }

        /**
         * The constant with this {@link #code()}.
         *
         * @throws IllegalArgumentException for any other text; the message names the allowed ones
         */
        public static Fault of(String code) {
            return Code.parse(Fault.class, code);
        }
    }
}
