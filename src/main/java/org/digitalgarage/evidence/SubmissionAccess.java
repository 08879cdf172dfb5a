package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.StoredFile;

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
        var work = get(id);
        if (work.getMembers().contains(caller.getPersonId())) {
            return work;
        }
        var drafted = work.getSubmittedAt() == null;
        if (drafted || !isAssessor(work) && !access.leads(work.getMembers())) {
            throw new NotFound();
        }
        return work;
    }

    /** The work with its members, whoever asks. */
    Submission get(long id) {
        return em.createNamedQuery("Submission.withMembers", Submission.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isAssessor(Submission work) {
        return work.getAssessorId() != null && work.getAssessorId() == caller.getPersonId();
    }

    /** The work with all that belongs to it, and the competencies it is to show. */
    SubmissionView whole(Submission work) {
        // read while the transaction is open: pages show them after it
        work.getCompetencies().forEach(Showable::getCompetencyId);
        return view(work, Map.of());
    }

    /** The work with all that belongs to it. */
    SubmissionView view(Submission work, Map<Long, Person> known) {
        var remarks = em.createNamedQuery("Remark.of", Remark.class)
                .setParameter("submission", work.getId())
                .getResultList();
        var involved = new HashSet<>(work.getMembers());
        remarks.forEach(remark -> involved.add(remark.getAuthorId()));
        if (work.getAssessorId() != null) {
            involved.add(work.getAssessorId());
        }
        involved.removeAll(known.keySet());
        var all = new HashMap<>(known);
        all.putAll(people.byId(involved));
        return new SubmissionView(work, files(work.getId()), remarks, all);
    }

    /** The files of a work. */
    List<StoredFile> files(long id) {
        return em.createNamedQuery("Submission.files", StoredFile.class)
                .setParameter("id", id)
                .getResultList();
    }
}
