package org.digitalgarage.report;

import java.time.LocalDate;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Both;

/**
 * Where somebody stands in a competency.
 *
 * @param person one and the same object in all rows of a person
 * @param required the level the position asks for; 0 where it asks for none
 * @param verified the verified level; it says nothing unless the state is {@code VERIFIED}
 * @param certainty how sure the verified level is; null where there is none
 * @param lastWorkedOn the day of the latest work among the evidence; null where there is none
 */
public record LevelRow(
        Person person,
        Competency competency,
        int required,
        State state,
        int verified,
        Certainty certainty,
        LocalDate lastWorkedOn) {

    /**
     * Whose row it is.
     *
     * @param unit the short name of the unit
     */
    public record Person(long id, String personnelNo, Both name, Both unit, Both position) {}
}
