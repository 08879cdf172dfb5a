package org.digitalgarage.home;

import java.util.List;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.evidence.Rated;

/**
 * A competency in which the person has not reached what the position asks for, and what would close it.
 *
 * @param offers courses, seats and projects of today that can show the level needed
 */
public record Gap(Competency competency, Rated rated, List<Offer> offers) {

    /** How many offers of a kind there are. */
    public long offersOf(String kind) {
        return offers.stream().filter(offer -> offer.getKind().equals(kind)).count();
    }
}
