package org.digitalgarage.platform;

/**
 * Asked once for each page of a person who judges: how much waits for this person. The features that know observe it and
 * add; the number stands in the navigation.
 */
public final class Waiting {

    private long count;

    /** Adds what waits in one place. */
    public void add(long more) {
        count += more;
    }

    /** How much waits in all. */
    public long count() {
        return count;
    }
}
