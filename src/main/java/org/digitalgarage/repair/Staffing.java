package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.platform.Bulk;
import org.digitalgarage.platform.Now;

/**
 * Makes the projects of an assignment. Those for a portion of people are made at once; for more it is written down who
 * they are, and the projects follow portion by portion, each in a transaction of its own.
 */
@ApplicationScoped
@Transactional
public class Staffing {

    /** For so many people projects are made in one transaction: about a second. */
    static final int PORTION = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mentorships mentorships;

    @Inject
    private ProjectDues dues;

    @Inject
    private Bulk bulk;

    @Inject
    private Event<Begun> begun;

    @Inject
    private Now now;

    /** Projects of an assignment are still to be made; fired in the transaction that says for whom. */
    record Begun(long briefId) {}

    /** One project for all of them. */
    void together(Brief brief, List<Milestone> milestones, List<Long> people) {
        make(brief, milestones, List.of(people), people);
    }

    /** A project for each of them, at once or, where they are many, soon. */
    void each(Brief brief, List<Milestone> milestones, List<Long> people) {
        if (people.size() <= PORTION) {
            make(brief, milestones, people.stream().map(List::of).toList(), people);
            return;
        }
        bulk.insert(
                "repair_assignee",
                List.of("brief_id", "person_id"),
                people.stream()
                        .map(person -> new Object[] {brief.getId(), person})
                        .toList());
        begun.fire(new Begun(brief.getId()));
    }

    /** The assignments that have projects still to be made. */
    List<Long> open() {
        return em.createNamedQuery("Assignee.briefs", Long.class).getResultList();
    }

    /** For how many people of an assignment projects are still to be made. */
    long left(long briefId) {
        return em.createNamedQuery("Assignee.count", Long.class)
                .setParameter("brief", briefId)
                .getSingleResult();
    }

    /**
     * Makes the projects of the next portion of people. Another server that does the same waits and then finds others.
     *
     * @return whether there were any
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(long briefId) {
        var brief = em.find(Brief.class, briefId, LockModeType.PESSIMISTIC_WRITE);
        var people = em.createNamedQuery("Assignee.next", Assignee.class)
                .setParameter("brief", briefId)
                .setMaxResults(PORTION)
                .getResultStream()
                .map(Assignee::getPersonId)
                .toList();
        if (people.isEmpty()) {
            return false;
        }
        var milestones = em.createQuery(
                        "select m from Milestone m where m.briefId = :brief order by m.order", Milestone.class)
                .setParameter("brief", briefId)
                .getResultList();
        make(brief, milestones, people.stream().map(List::of).toList(), people);
        em.createNamedQuery("Assignee.made")
                .setParameter("brief", briefId)
                .setParameter("people", people)
                .executeUpdate();
        return true;
    }

    private void make(Brief brief, List<Milestone> milestones, List<List<Long>> teams, List<Long> people) {
        var projects = new ArrayList<Project>();
        for (var team : teams) {
            var project = new Project(brief, milestones, now.today());
            em.persist(project);
            projects.add(project);
        }
        em.flush();
        for (var i = 0; i < teams.size(); i++) {
            for (var person : teams.get(i)) {
                em.persist(new Member(projects.get(i).getId(), person));
            }
        }
        em.flush();
        mentorships.begin(brief.getMentorId(), people, ProjectDues.SOURCE, brief.getId());
        dues.begin(brief, milestones, people);
    }
}
