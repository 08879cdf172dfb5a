package org.digitalgarage.report;

import java.util.List;
import org.digitalgarage.people.Unit;
import org.digitalgarage.platform.Page;

/**
 * A list of people.
 *
 * @param tops the tops of the caller's scope
 * @param unit the unit asked for; null for the whole scope
 * @param everybody how many people the unit, or the scope, has
 * @param found how many of them the list has; the page counts no further than these, either
 * @param page the part of the list
 * @param ways what would find somebody, where the list is empty
 */
public record PeopleList(
        List<Unit> tops, Unit unit, Count everybody, Count found, Page<PeopleRow> page, List<Way> ways) {

    /**
     * A number of people.
     *
     * @param more whether there are more than that, and nobody has counted how many
     */
    public record Count(long number, boolean more) {}

    /** Whether nothing is left to be counted. */
    public boolean counted() {
        return !everybody.more() && !found.more();
    }

    /**
     * A way out of an empty list.
     *
     * @param kind {@code anywhere}, {@code unit} or {@code near}
     * @param words what to search for; null for nothing
     * @param found how many would be found
     */
    public record Way(String kind, String words, long found) {}
}
