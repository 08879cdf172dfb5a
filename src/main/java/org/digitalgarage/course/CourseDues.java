package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.people.Dues;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;

/** What of a course is due to its learner; called inside the transactions of enrolling, doing and giving up. */
@ApplicationScoped
@Transactional
class CourseDues {

    /** The source type of what is due, and of work handed in: the number is that of the progress in the item. */
    static final String SOURCE = "course-progress";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Dues dues;

    /** Sets the days on which items are due, counted from a day, and opens them. */
    void plan(Enrolment enrolment, LocalDate from) {
        for (var item : enrolment.getVersion().items()) {
            if (item.getDueDays() != null) {
                em.persist(new Progress(enrolment.getId(), item.getId(), from.plusDays(item.getDueDays())));
            }
        }
        em.flush();
        open(enrolment);
    }

    /** Opens what is not done. */
    void open(Enrolment enrolment) {
        progress(enrolment).stream()
                .filter(progress -> progress.getDueOn() != null && !progress.isDone())
                .forEach(progress -> open(enrolment, progress));
    }

    /** Opens one item that has a day. */
    void open(Enrolment enrolment, Progress progress) {
        var item = em.find(CourseItem.class, progress.getItemId());
        var task = new Dues.Task(
                progress.getDueOn(),
                enrolment.getCourse().getTrack(),
                item.title(),
                title(enrolment.getVersion()),
                item.address(),
                null);
        dues.open(enrolment.getPersonId(), SOURCE, progress.getId(), task);
    }

    /** One item is done. */
    void close(Enrolment enrolment, Progress progress) {
        if (progress.getDueOn() != null) {
            dues.close(enrolment.getPersonId(), SOURCE, progress.getId());
        }
    }

    /** The course was given up. */
    void closeAll(Enrolment enrolment) {
        progress(enrolment).forEach(progress -> close(enrolment, progress));
    }

    private List<Progress> progress(Enrolment enrolment) {
        return em.createNamedQuery("Progress.ofEnrolment", Progress.class)
                .setParameter("enrolment", enrolment.getId())
                .getResultList();
    }

    private static Both title(CourseVersion version) {
        return new Both(version.title(Lang.TH), version.title(Lang.EN));
    }
}
