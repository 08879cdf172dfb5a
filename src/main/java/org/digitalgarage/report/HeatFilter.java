package org.digitalgarage.report;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.digitalgarage.platform.Slice;

/**
 * What a heat map is asked for.
 *
 * @param unit whose map; empty for the caller's own top
 * @param kind a kind of competency or the code of a framework; null for all
 * @param type a position type; null for all
 * @param asOf the day as of which
 * @param all all competencies and shortages, not just the largest
 * @param opened the cell whose people are asked for as well; null for none
 */
public record HeatFilter(OptionalLong unit, String kind, String type, LocalDate asOf, boolean all, Opened opened) {

    /**
     * An opened cell.
     *
     * @param unit the unit of the row; empty for the unit of the map
     * @param own whether the row is the unit's own people, those in none of the units below it
     * @param competency the column
     * @param show only these people: {@code met}, {@code below} or {@code unknown}; null for all
     * @param slice the part of the list
     */
    public record Opened(OptionalLong unit, boolean own, long competency, String show, Slice slice) {}
}
