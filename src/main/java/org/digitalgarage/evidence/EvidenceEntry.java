package org.digitalgarage.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;

/**
 * What is to become a row of the ledger.
 *
 * @param level 0 to the top of the competency's scale; null only in a withdrawal
 * @param assessor the id of who judged, as text; null for a machine
 * @param workedOn the day of the work, not after today
 * @param validUntil the last day on which it is valid; null for no end
 * @param sourceId the thing it came from; {@link #ITSELF} where there is none, as for a claim
 * @param withdraws the row it takes back, or null
 * @param words what pages say of it; null where the source is described already
 * @param recordedAt null for now; only the demonstration and the transfer of old records set it
 */
public record EvidenceEntry(
        long personId,
        long competencyId,
        Integer level,
        Kind kind,
        Standing standing,
        String assessor,
        LocalDate workedOn,
        LocalDate validUntil,
        String sourceType,
        long sourceId,
        Long withdraws,
        EvidenceWords words,
        Instant recordedAt) {

    /** The source is the row itself. */
    public static final long ITSELF = 0;

    /** What somebody judged today or before. */
    public static EvidenceEntry judged(
            long personId,
            long competencyId,
            int level,
            Kind kind,
            Standing standing,
            long assessorId,
            LocalDate workedOn,
            String sourceType,
            long sourceId,
            EvidenceWords words) {
        return new EvidenceEntry(
                personId,
                competencyId,
                level,
                kind,
                standing,
                String.valueOf(assessorId),
                workedOn,
                null,
                sourceType,
                sourceId,
                null,
                words,
                null);
    }

    /** What the system graded. */
    public static EvidenceEntry graded(
            long personId,
            long competencyId,
            int level,
            LocalDate workedOn,
            String sourceType,
            long sourceId,
            EvidenceWords words) {
        return new EvidenceEntry(
                personId,
                competencyId,
                level,
                Kind.QUIZ,
                Standing.MACHINE,
                null,
                workedOn,
                null,
                sourceType,
                sourceId,
                null,
                words,
                null);
    }

    /** The same, recorded at another time than now. */
    public EvidenceEntry recorded(Instant at) {
        return new EvidenceEntry(
                personId,
                competencyId,
                level,
                kind,
                standing,
                assessor,
                workedOn,
                validUntil,
                sourceType,
                sourceId,
                withdraws,
                words,
                at);
    }

    /** Whether it comes from the same source as a stored row, for the same person and competency. */
    boolean sameSource(LedgerRow row) {
        return sourceId != ITSELF
                && personId == row.getPersonId()
                && competencyId == row.getCompetencyId()
                && sourceId == row.getSourceId()
                && sourceType.equals(row.getSourceType());
    }
}
