package org.digitalgarage.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.digitalgarage.people.Unit;

/**
 * A heat map with what belongs to it.
 *
 * @param asOf the day as of which
 * @param past whether that day is over: the figures are what was known then
 * @param ahead whether that day is still to come: the figures are what will be left if nothing is added
 * @param way from the top of the caller's scope down to the unit of the map, both included
 * @param tops the tops of the caller's scope, where there are several
 * @param types keys of the position types that the unit has
 * @param kind the kind or framework that was asked for and exists; null for all
 * @param type the position type that was asked for and is there; null for all
 * @param drill the people behind the opened cell; null where none is opened
 */
public record HeatReport(
        LocalDate asOf,
        boolean past,
        boolean ahead,
        List<Unit> way,
        List<Unit> tops,
        Set<String> types,
        String kind,
        String type,
        HeatMap map,
        Drill drill) {

    /** The unit of the map. */
    public Unit unit() {
        return way.get(way.size() - 1);
    }
}
