package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.digitalgarage.evidence.SubmissionAccepted;
import org.digitalgarage.evidence.SubmissionHandedIn;
import org.digitalgarage.evidence.SubmissionKind;
import org.digitalgarage.evidence.SubmissionReturned;
import org.digitalgarage.platform.Now;

/** Moves a project on when its work is handed in, comes back or is accepted, in the same transaction. */
@ApplicationScoped
@Transactional
public class ProjectProgress {

    @Inject
    private Projects projects;

    @Inject
    private ProjectDues dues;

    @Inject
    private Now now;

    void handedIn(@Observes SubmissionHandedIn event) {
        if (isProject(event.kind(), event.sourceType())) {
            var room = projects.read(event.sourceId());
            room.project().handIn();
            dues.close(room);
        }
    }

    void returned(@Observes SubmissionReturned event) {
        if (isProject(event.kind(), event.sourceType())) {
            var room = projects.read(event.sourceId());
            room.project().comeBack();
            dues.next(room.brief(), room.milestones(), room.project(), room.members());
            dues.again(room, event.on().plusDays(Room.DAYS_TO_MEND));
        }
    }

    void accepted(@Observes SubmissionAccepted event) {
        if (isProject(event.kind(), event.sourceType())) {
            var room = projects.read(event.sourceId());
            room.project().accept(now.today());
            projects.end(room);
        }
    }

    private static boolean isProject(SubmissionKind kind, String sourceType) {
        return kind == SubmissionKind.PROJECT && sourceType.equals(ProjectWork.SOURCE);
    }
}
