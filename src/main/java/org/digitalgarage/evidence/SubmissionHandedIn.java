package org.digitalgarage.evidence;

import java.util.Set;

/**
 * Work was handed in: fired inside the transaction.
 *
 * @param members whose work it is
 * @param assessorId who judges it
 */
public record SubmissionHandedIn(
        long submissionId, SubmissionKind kind, String sourceType, long sourceId, Set<Long> members, long assessorId) {

    static SubmissionHandedIn of(Submission work) {
        return new SubmissionHandedIn(
                work.getId(),
                work.getKind(),
                work.getSourceType(),
                work.getSourceId(),
                Set.copyOf(work.getMembers()),
                work.getAssessorId());
    }
}
