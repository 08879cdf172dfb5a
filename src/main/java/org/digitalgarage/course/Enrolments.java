package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;

/** Taking courses and giving them up. Everybody enrols themselves; only one's own enrolments are seen. */
@ApplicationScoped
@Transactional
public class Enrolments {

    /** After this time a completed course may be taken again in the same version: what one knew then has aged. */
    static final Duration AGAIN = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CourseDues dues;

    @Inject
    private Now now;

    /** A course that must be completed before, and whether it is. */
    public record Prerequisite(String code, CourseVersion version, boolean done) {}

    /**
     * Takes the published version of a course. Who is in the course already stays where they are; who gave it up goes on
     * where they stopped, if the version is still the same.
     *
     * @throws Refused if a course that comes before is not completed
     */
    public Enrolment enrol(String code) {
        var me = caller.self();
        var version = catalogue.published(code);
        // one enrolment at a time for each person: a double click finds the first one's
        em.find(Person.class, me, LockModeType.PESSIMISTIC_WRITE);
        var latest = latest(me, code);
        if (latest.isPresent() && stays(latest.get(), version)) {
            return latest.get();
        }
        requirePrerequisites(version);
        var at = now.instant();
        if (latest.filter(past -> past.getState() == EnrolmentState.WITHDRAWN)
                .filter(past -> past.getVersion().equals(version))
                .isPresent()) {
            latest.get().become(EnrolmentState.ACTIVE, at);
            dues.open(latest.get());
            return latest.get();
        }
        var enrolment =
                new Enrolment(me, version, latest.map(Enrolment::getRound).orElse(0) + 1, at);
        em.persist(enrolment);
        em.flush();
        dues.plan(enrolment, now.today());
        return enrolment;
    }

    private boolean stays(Enrolment latest, CourseVersion published) {
        return switch (latest.getState()) {
            case ACTIVE, REQUESTED -> true;
            case COMPLETED -> !mayRepeat(latest, published);
            case WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether a completed course may be taken again: there is a newer version, or a year has passed. */
    public boolean mayRepeat(Enrolment completed, CourseVersion published) {
        return completed.getState() == EnrolmentState.COMPLETED
                && (published.getNumber() > completed.getVersion().getNumber()
                        || completed.getClosedAt().plus(AGAIN).isBefore(now.instant()));
    }

    /** Gives a course up; what was done is kept. A second call changes nothing. */
    public void withdraw(String code) {
        var enrolment = mine(code).orElseThrow(NotFound::new);
        if (enrolment.getState() != EnrolmentState.WITHDRAWN) {
            enrolment.become(EnrolmentState.WITHDRAWN, now.instant());
            dues.closeAll(enrolment);
        }
    }

    /** The caller's latest enrolment in a course. */
    public Optional<Enrolment> mine(String code) {
        return latest(caller.getPersonId(), code);
    }

    /** The caller's enrolment in a course, if the learner may work in it or has completed it. */
    public Enrolment requireMine(String code) {
        return mine(code)
                .filter(enrolment -> enrolment.isActive() || enrolment.getState() == EnrolmentState.COMPLETED)
                .orElseThrow(() -> new NotEnrolled(code));
    }

    /** An enrolment and how far its learner is. */
    public record Enrolled(Enrolment enrolment, Standing standing) {}

    /** The caller's enrolments of whatever state, the one worked on last first. */
    public Page<Enrolled> list(Slice slice) {
        var me = caller.self();
        var total = em.createNamedQuery("Enrolment.countMine", Long.class)
                .setParameter("person", me)
                .getSingleResult();
        var part = slice.within(total);
        var enrolments = em.createNamedQuery("Enrolment.mine", Enrolment.class)
                .setParameter("person", me)
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(enrolled(enrolments), total);
    }

    /** How far the learner is in each, in one query for all. */
    List<Enrolled> enrolled(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        var progress = em.createNamedQuery("Progress.ofEnrolments", Progress.class)
                .setParameter(
                        "enrolments", enrolments.stream().map(Enrolment::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Progress::getEnrolmentId));
        return enrolments.stream()
                .map(one -> new Enrolled(
                        one,
                        new Standing(
                                one.getVersion().items(),
                                progress.getOrDefault(one.getId(), List.of()),
                                one.getLastItem())))
                .toList();
    }

    /** How far the caller is. */
    public Standing standing(Enrolment enrolment) {
        if (enrolment.getPersonId() != caller.self()) {
            throw new NotFound();
        }
        return new Standing(enrolment.getVersion().items(), progress(enrolment), enrolment.getLastItem());
    }

    List<Progress> progress(Enrolment enrolment) {
        return em.createNamedQuery("Progress.ofEnrolment", Progress.class)
                .setParameter("enrolment", enrolment.getId())
                .getResultList();
    }

    /** What must come before a version, in the order of the codes. */
    public List<Prerequisite> prerequisites(CourseVersion version) {
        if (version.getPrerequisites().isEmpty()) {
            return List.of();
        }
        var done = new HashSet<>(em.createNamedQuery("Enrolment.completedCodes", String.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("codes", version.getPrerequisites())
                .getResultList());
        return em.createNamedQuery("CourseVersion.publishedOf", CourseVersion.class)
                .setParameter("codes", version.getPrerequisites())
                .getResultStream()
                .map(before -> new Prerequisite(
                        before.getCourse().getCode(),
                        before,
                        done.contains(before.getCourse().getCode())))
                .toList();
    }

    private void requirePrerequisites(CourseVersion version) {
        var missing =
                prerequisites(version).stream().filter(before -> !before.done()).toList();
        if (!missing.isEmpty()) {
            throw new Refused(null, "course.enrol.prerequisite", titles(missing, Lang.TH), titles(missing, Lang.EN));
        }
    }

    private static String titles(List<Prerequisite> missing, Lang lang) {
        return String.join(
                ", ",
                missing.stream().map(before -> before.version().title(lang)).toList());
    }

    private Optional<Enrolment> latest(long person, String code) {
        return em.createNamedQuery("Enrolment.ofPersonInCourse", Enrolment.class)
                .setParameter("person", person)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
