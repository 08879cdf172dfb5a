package org.digitalgarage.course;

import java.util.List;

/**
 * A course in the catalogue, as one person sees it.
 *
 * @param version the published version
 * @param awards what it shows
 * @param enrolment the person's latest enrolment; null if there is none
 * @param done how many items are done in it
 */
public record CatalogueEntry(CourseVersion version, List<CourseAward> awards, Enrolment enrolment, int done) {

    /** {@code active}, {@code completed} …; {@code none} where the person never took it. */
    public String state() {
        return enrolment == null ? "none" : enrolment.getState().code();
    }

    /** How many items the version has on which the person is. */
    public int total() {
        return enrolment == null
                ? version.getItemCount()
                : enrolment.getVersion().getItemCount();
    }
}
