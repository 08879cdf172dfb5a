package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.people.Caller;

/** The courses the caller is working on, for the first screen. */
@ApplicationScoped
@Transactional
public class MyCourses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Caller caller;

    /**
     * A course under way.
     *
     * @param next the item to go on with; null where everything is done but the course waits for a judgement
     * @param address where to go on, at the heading where the reading stopped
     * @param minutes how long the next item still takes
     */
    public record Mine(Enrolment enrolment, Standing standing, CourseItem next, String address, int minutes) {}

    /** Active courses, the one worked on last first, in two queries. */
    public List<Mine> active(int most) {
        var active = em.createNamedQuery("Enrolment.active", Enrolment.class)
                .setParameter("person", caller.getPersonId())
                .setMaxResults(most)
                .getResultList();
        return enrolments.enrolled(active).stream().map(MyCourses::mine).toList();
    }

    private static Mine mine(Enrolments.Enrolled enrolled) {
        var standing = enrolled.standing();
        var next = standing.next().orElse(null);
        return new Mine(
                enrolled.enrolment(),
                standing,
                next,
                next == null ? enrolled.enrolment().getCourse().address() : standing.address(next),
                next == null ? 0 : standing.minutesLeft(next));
    }
}
