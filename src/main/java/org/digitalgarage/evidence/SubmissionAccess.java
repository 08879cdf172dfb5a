package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.Files;
import org.digitalgarage.platform.NotFound;

/**
 * Who may see and touch handed-in work: those whose work it is; once it was handed in its assessor, and the mentors of
 * the members and those above them in the reporting line, who read. For everybody else there is no such work.
 */
@ApplicationScoped
@Transactional
class SubmissionAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Files files;

    /** The work with its row locked, for a member. */
    Submission mine(long id) {
        var work = em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (work == null || !work.getMembers().contains(caller.getPersonId())) {
            throw new NotFound();
        }
        return work;
    }

    /** The work with its row locked, for its assessor; whoever comes second sees what the first one decided. */
    Submission forDecision(long id) {
        var work = em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (work == null || !isAssessor(work) || work.getSubmittedAt() == null) {
            throw new NotFound();
        }
        return work;
    }

    /** The work, for whoever may read it. */
    Submission readable(long id) {
        var work = em.find(Submission.class, id);
        if (work == null) {
            throw new NotFound();
        }
        if (work.getMembers().contains(caller.getPersonId())) {
            return work;
        }
        var drafted = work.getSubmittedAt() == null;
        if (drafted || !isAssessor(work) && work.getMembers().stream().noneMatch(this::leads)) {
            throw new NotFound();
        }
        return work;
    }

    private boolean leads(long member) {
        return access.mentors(member) || access.supervises(people.get(member));
    }

    boolean isAssessor(Submission work) {
        return work.getAssessorId() != null && work.getAssessorId() == caller.getPersonId();
    }

    /** The work with all that belongs to it. */
    SubmissionView view(Submission work) {
        var remarks = em.createNamedQuery("Remark.of", Remark.class)
                .setParameter("submission", work.getId())
                .getResultList();
        var involved = new HashSet<>(work.getMembers());
        remarks.forEach(remark -> involved.add(remark.getAuthorId()));
        if (work.getAssessorId() != null) {
            involved.add(work.getAssessorId());
        }
        // read while the transaction is open: pages show them after it
        work.getCompetencies().forEach(Showable::getCompetencyId);
        return new SubmissionView(work, files.byIds(new ArrayList<>(work.getFiles())), remarks, people.byId(involved));
    }
}
