package org.digitalgarage.platform;

/**
 * Pieces of a statement that tell Derby the way from one table to the next, each up to the end of its line. PostgreSQL
 * reads comments. See {@code docs/decisions/0006-hints-for-derby.md}.
 */
public final class DerbyWay {

    /** Behind {@code from}: the tables are joined in the order in which they stand. */
    public static final String IN_ORDER = "--DERBY-PROPERTIES joinOrder=FIXED\n";

    private static final String FOR_EACH = "--DERBY-PROPERTIES joinStrategy=NESTEDLOOP, ";

    private DerbyWay() {}

    /** Behind a table: its rows are looked up for each row before, by this index. */
    public static String byIndex(String name) {
        return FOR_EACH + "index=" + name + "\n";
    }

    /** The same by the index of this key. */
    public static String byKey(String name) {
        return FOR_EACH + "constraint=" + name + "\n";
    }
}
