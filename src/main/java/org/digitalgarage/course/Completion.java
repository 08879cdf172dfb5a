package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Now;

/** When an item is done and when the course is: lessons read, quizzes passed, assignments accepted. */
@ApplicationScoped
@Transactional
class Completion {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseDues dues;

    @Inject
    private Now now;

    @Inject
    private Event<CourseCompleted> completed;

    /** The same, for a caller who has read how far the learner is; the standing knows what begins now. */
    Progress begun(Enrolment enrolment, CourseItem item, Standing standing) {
        if (standing.of(item) == null) {
            standing.begin(begun(enrolment, item));
        }
        return standing.of(item);
    }

    /** What is known of an item, begun now if it was not. */
    Progress begun(Enrolment enrolment, CourseItem item) {
        return em.createNamedQuery("Progress.one", Progress.class)
                .setParameter("enrolment", enrolment.getId())
                .setParameter("item", item.getId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var progress = new Progress(enrolment.getId(), item.getId(), null);
                    em.persist(progress);
                    return progress;
                });
    }

    /** The item is done; the last one completes the course. A second call changes nothing. */
    void done(Enrolment enrolment, CourseItem item) {
        var progress = begun(enrolment, item);
        if (!progress.done(now.instant())) {
            return;
        }
        em.flush();
        dues.close(enrolment, progress);
        if (enrolment.isActive() && allDone(enrolment)) {
            enrolment.become(EnrolmentState.COMPLETED, now.instant());
            completed.fire(new CourseCompleted(
                    enrolment.getPersonId(), enrolment.getCourse().getCode(), enrolment.getId()));
        }
    }

    private boolean allDone(Enrolment enrolment) {
        var done = em.createNamedQuery("Progress.ofEnrolment", Progress.class)
                .setParameter("enrolment", enrolment.getId())
                .getResultStream()
                .filter(Progress::isDone)
                .map(Progress::getItemId)
                .collect(Collectors.toSet());
        return enrolment.getVersion().items().stream().allMatch(item -> done.contains(item.getId()));
    }
}
