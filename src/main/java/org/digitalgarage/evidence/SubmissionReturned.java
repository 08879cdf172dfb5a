package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.digitalgarage.platform.ThaiDates;

/**
 * Work was given back to be improved: fired inside the transaction.
 *
 * @param members whose work it is
 * @param assessorId who judges it
 * @param on the day
 */
public record SubmissionReturned(
        long submissionId,
        SubmissionKind kind,
        String sourceType,
        long sourceId,
        Set<Long> members,
        long assessorId,
        LocalDate on) {

    static SubmissionReturned of(Submission work) {
        return new SubmissionReturned(
                work.getId(),
                work.getKind(),
                work.getSourceType(),
                work.getSourceId(),
                Set.copyOf(work.getMembers()),
                work.getAssessorId(),
                ThaiDates.day(work.getDecidedAt()));
    }
}
