package org.digitalgarage.course;

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

    /** The whole catalogue. */
    public static final CatalogueFilter ALL = new CatalogueFilter("", "", "", "", "");

    /** Whether any filter is set. */
    public boolean any() {
        return !equals(ALL);
    }
}
