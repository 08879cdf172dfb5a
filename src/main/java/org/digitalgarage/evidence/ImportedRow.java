package org.digitalgarage.evidence;

import java.time.LocalDate;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Both;

/**
 * A row that a program asks to write.
 *
 * @param personnelNo the person's number in the personnel system
 * @param competency the number, code or full name of the competency
 * @param standing {@code EXTERNAL} or {@code MACHINE}
 * @param assessor who judged, as the program names that person; null for a machine
 * @param title what was done
 * @param address a web address with more about it, or null
 */
public record ImportedRow(
        String personnelNo,
        String competency,
        int level,
        Kind kind,
        Standing standing,
        String assessor,
        LocalDate workedOn,
        LocalDate validUntil,
        Both title,
        String address) {}
