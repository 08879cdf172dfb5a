package org.digitalgarage.evidence;

import java.util.Set;

/**
 * Work was given back to be improved: fired inside the transaction.
 *
 * @param members whose work it is
 * @param assessorId who judges it
 */
public record SubmissionReturned(
        long submissionId, SubmissionKind kind, String sourceType, long sourceId, Set<Long> members, long assessorId) {

    static SubmissionReturned of(Submission work) {
        return new SubmissionReturned(
                work.getId(),
                work.getKind(),
                work.getSourceType(),
                work.getSourceId(),
                Set.copyOf(work.getMembers()),
                work.getAssessorId());
    }
}
