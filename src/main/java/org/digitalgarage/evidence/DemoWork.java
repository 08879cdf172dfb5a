package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;

/** Work that was written, handed in and sent back before the first start: for the features' demonstrations only. */
@ApplicationScoped
@Transactional
public class DemoWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Submissions submissions;

    @Inject
    private WaitingRows waiting;

    @Inject
    private Event<SubmissionHandedIn> handedIn;

    @Inject
    private Event<SubmissionReturned> returned;

    /** Keeps a text as a draft that was saved at an instant. */
    public long write(NewSubmission wanted, String body, Instant at) {
        var id = submissions.start(wanted);
        // what is said about it refers to it, and the database sees inserts in no order of ours
        em.flush();
        em.find(Submission.class, id).write(body, null, null, at);
        return id;
    }

    /** Hands a text in, as the first of its members. */
    public long handIn(NewSubmission wanted, String body, Instant at) {
        var id = write(wanted, body, at);
        var work = em.find(Submission.class, id);
        work.submit(at);
        em.persist(new Remark(id, wanted.members().get(0), RemarkAct.SUBMITTED, body, at));
        waiting.begin(
                work.getAssessorId(),
                work.getTrack(),
                work.getKind().code(),
                new Both(work.title(Lang.TH), work.title(Lang.EN)),
                work.getMembers(),
                Submissions.SOURCE,
                id,
                at);
        em.flush();
        handedIn.fire(SubmissionHandedIn.of(work));
        return id;
    }

    /** Sends it back with what is missing, as its assessor. */
    public void giveBack(long id, String comment, Instant at) {
        var work = em.find(Submission.class, id);
        work.giveBack(at);
        em.persist(new Remark(id, work.getAssessorId(), RemarkAct.RETURNED, comment, at));
        waiting.done(Submissions.SOURCE, id);
        returned.fire(SubmissionReturned.of(work));
    }
}
