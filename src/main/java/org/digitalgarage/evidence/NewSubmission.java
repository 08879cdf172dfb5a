package org.digitalgarage.evidence;

import java.util.List;
import org.digitalgarage.platform.Both;

/**
 * What is to be handed in.
 *
 * @param track {@code repair}, {@code strengthen} or {@code build}
 * @param context the course or project it belongs to
 * @param address where it is worked on
 * @param assessorId who will judge it; null where that is not known yet
 * @param members whose work it is; at least one
 * @param competencies what the work may show; empty where it leads to no evidence
 * @param asked what was asked for and how far it has come, for whoever judges it; empty where the work says it all
 */
public record NewSubmission(
        SubmissionKind kind,
        String track,
        String sourceType,
        long sourceId,
        Both title,
        Both context,
        String address,
        Long assessorId,
        List<Long> members,
        List<Showable> competencies,
        Both asked) {}
