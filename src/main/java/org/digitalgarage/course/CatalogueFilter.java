package org.digitalgarage.course;

import java.util.List;

/**
 * What of the catalogue is wanted; empty texts leave a filter open.
 *
 * @param text words, as typed
 * @param track {@code repair}, {@code strengthen} or {@code build}
 * @param competency {@code FRAMEWORK/CODE}
 * @param hours {@code short} up to 4, {@code day} 5 to 8, {@code long} above
 * @param mine {@code active}, {@code completed}, or {@code none} for those never taken
 */
public record CatalogueFilter(String text, String track, String competency, String hours, String mine) {

    /** The tracks that can be asked for. */
    public static final List<String> TRACKS = List.of("repair", "strengthen", "build");

    /** The lengths that can be asked for. */
    public static final List<String> HOURS = List.of("short", "day", "long");

    /** The reader's own states that can be asked for. */
    public static final List<String> MINE = List.of("active", "completed", "none");

    /** The whole catalogue. */
    public static final CatalogueFilter ALL = new CatalogueFilter("", "", "", "", "");

    /** Whether any filter is set. */
    public boolean any() {
        return !equals(ALL);
    }
}
