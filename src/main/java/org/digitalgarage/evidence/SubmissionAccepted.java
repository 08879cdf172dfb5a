package org.digitalgarage.evidence;

import java.util.Set;

/**
 * Work was accepted, and its rows stand in the ledger: fired inside the transaction.
 *
 * @param members whose work it is
 * @param assessorId who judges it
 */
public record SubmissionAccepted(
        long submissionId, SubmissionKind kind, String sourceType, long sourceId, Set<Long> members, long assessorId) {

    static SubmissionAccepted of(Submission work) {
        return new SubmissionAccepted(
                work.getId(),
                work.getKind(),
                work.getSourceType(),
                work.getSourceId(),
                Set.copyOf(work.getMembers()),
                work.getAssessorId());
    }
}
