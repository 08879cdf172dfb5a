package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.NewSubmission;
import org.digitalgarage.evidence.Showable;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.evidence.SubmissionAccepted;
import org.digitalgarage.evidence.SubmissionKind;
import org.digitalgarage.evidence.SubmissionReturned;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/** The assignments of courses: what is asked for, the learner's own work on it, and what its judgement sets going. */
@ApplicationScoped
@Transactional
public class Assignments {

    /** After work came back there are at least so many days to mend it. */
    private static final int DAYS_TO_MEND = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Lessons lessons;

    @Inject
    private Completion completion;

    @Inject
    private Submissions submissions;

    @Inject
    private Assessors assessors;

    @Inject
    private Awards awards;

    @Inject
    private CourseDues dues;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    /**
     * An assignment as its learner finds it.
     *
     * @param text what is asked for
     * @param view the work so far; null where the course was completed in another way
     */
    public record Opened(Enrolment enrolment, CourseItem item, ItemText text, Standing standing, SubmissionView view) {}

    /**
     * Opens an assignment; the first time begins a draft.
     *
     * @throws NotEnrolled if the caller does not take the course
     */
    public Opened open(String course, String item) {
        var enrolment = enrolments.requireMine(course);
        var assignment = enrolment
                .getVersion()
                .item(item)
                .filter(one -> one.getKind() == ItemKind.ASSIGNMENT)
                .orElseThrow(NotFound::new);
        // read before anything is written: after that the database is asked, not what is remembered of it
        var text = lessons.text(assignment);
        if (enrolment.isActive()) {
            enrolment.opened(assignment, now.instant());
        }
        var standing = enrolments.standing(enrolment);
        var progress = completion.begun(enrolment, assignment, standing);
        progress.open(now.instant());
        return new Opened(
                enrolment,
                assignment,
                text,
                standing,
                work(enrolment, assignment, progress)
                        .map(one -> submissions.view(one, Map.of()))
                        .orElse(null));
    }

    /**
     * What was asked of whoever handed a work in, for all who may read that work.
     *
     * @param text what is asked for, in the version of the course that the learner takes
     */
    public record Task(Submission work, CourseItem item, ItemText text) {}

    /**
     * What the work is about.
     *
     * @throws NotFound if the caller may not read the work, or it was not handed in for a course
     */
    public Task task(long work) {
        var handedIn = submissions.work(work);
        if (handedIn.getKind() != SubmissionKind.ASSIGNMENT) {
            throw new NotFound();
        }
        var progress = em.find(Progress.class, handedIn.getSourceId());
        var item = em.find(CourseItem.class, progress.getItemId());
        return new Task(handedIn, item, lessons.text(item));
    }

    /** The work, begun where there is none; what is still written goes to whoever judges the learner today. */
    private Optional<Submission> work(Enrolment enrolment, CourseItem item, Progress progress) {
        em.flush();
        var work = submissions.ofSource(SubmissionKind.ASSIGNMENT, CourseDues.SOURCE, progress.getId());
        if (!enrolment.isActive()) {
            return work;
        }
        if (work.isEmpty()) {
            return Optional.of(em.find(Submission.class, submissions.start(wanted(enrolment, item, progress))));
        }
        if (work.get().getState().writable()) {
            submissions.assign(work.get(), assessors.of(enrolment.getPersonId()).orElse(null));
        }
        return work;
    }

    /** The work on an assignment, as the evidence is to know it. */
    NewSubmission wanted(Enrolment enrolment, CourseItem item, Progress progress) {
        var version = enrolment.getVersion();
        return new NewSubmission(
                SubmissionKind.ASSIGNMENT,
                enrolment.getCourse().getTrack(),
                CourseDues.SOURCE,
                progress.getId(),
                item.title(),
                new Both(version.title(Lang.TH), version.title(Lang.EN)),
                item.address(),
                assessors.of(enrolment.getPersonId()).orElse(null),
                List.of(enrolment.getPersonId()),
                shows(item),
                Both.NONE);
    }

    private List<Showable> shows(CourseItem item) {
        return item.getVersion().getAwards().stream()
                .filter(award -> item.equals(award.getItem()))
                .flatMap(award -> competencies.byRef(award.getCompetencyRef()).stream()
                        .map(competency -> new Showable(
                                competency.getId(), Math.min(award.getLevelNo(), competency.getScaleMax()), null)))
                .toList();
    }

    /** The work was accepted: the item is done. */
    void onAccepted(@Observes SubmissionAccepted accepted) {
        if (accepted.kind() == SubmissionKind.ASSIGNMENT
                && accepted.sourceType().equals(CourseDues.SOURCE)) {
            var progress = em.find(Progress.class, accepted.sourceId());
            var enrolment = em.find(Enrolment.class, progress.getEnrolmentId());
            var item = em.find(CourseItem.class, progress.getItemId());
            awards.accepted(enrolment, item, accepted.submissionId());
            completion.done(enrolment, item);
        }
    }

    /** The work came back: it is due again. */
    void onReturned(@Observes SubmissionReturned returned) {
        if (returned.kind() == SubmissionKind.ASSIGNMENT
                && returned.sourceType().equals(CourseDues.SOURCE)) {
            var progress = em.find(Progress.class, returned.sourceId());
            var enrolment = em.find(Enrolment.class, progress.getEnrolmentId());
            progress.dueNotBefore(returned.on().plusDays(DAYS_TO_MEND));
            if (enrolment.isActive()) {
                dues.open(enrolment, progress);
            }
        }
    }
}
