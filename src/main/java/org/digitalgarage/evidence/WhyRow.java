package org.digitalgarage.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.ledger.Reason;
import org.digitalgarage.ledger.Standing;

/**
 * A row of the ledger with its words, as an explanation shows it.
 *
 * @param level the level judged
 * @param reason why it did not count; null where it counted
 * @param withdrawn whether a later row took it back
 * @param words what it was; null where the words were erased
 */
public record WhyRow(
        long id,
        int level,
        Kind kind,
        Standing standing,
        String assessor,
        LocalDate workedOn,
        Instant recordedAt,
        LocalDate validUntil,
        Reason reason,
        boolean withdrawn,
        EvidenceWords words) {

    /**
     * A stored row with a level.
     *
     * @param all all rows of the same person and competency
     */
    static WhyRow of(LedgerRow row, List<LedgerRow> all, Rating rating, EvidenceWords words) {
        return new WhyRow(
                row.getId(),
                row.getLevel(),
                row.getKind(),
                row.getStanding(),
                row.getAssessor(),
                row.getWorkedOn(),
                row.getRecordedAt(),
                row.getValidUntil(),
                rating.notCounted().get(String.valueOf(row.getId())),
                all.stream().anyMatch(other -> row.getId().equals(other.getWithdraws())),
                words);
    }
}
