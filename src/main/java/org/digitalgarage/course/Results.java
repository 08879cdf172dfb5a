package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.course.quiz.Question;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.course.quiz.Share;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/** What came of an attempt: each question with its share, and what it changed in the ratings. Only one's own. */
@ApplicationScoped
@Transactional
public class Results {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attempts attempts;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Grading grading;

    @Inject
    private Awards awards;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Now now;

    /** A question of the attempt with the part of its points that was earned. */
    public record Line(Question question, Answer answer, Share share) {}

    /**
     * The result of an attempt.
     *
     * @param lines the questions in their order
     * @param changes what the quiz shows, with the rating before and after this enrolment's award
     * @param next what would show more than is shown now
     * @param left how many attempts may still be started; null for no limit
     */
    public record Result(
            Attempt attempt,
            Quiz quiz,
            List<Line> lines,
            List<Awards.Change> changes,
            Integer left,
            Standing standing,
            List<Offer> next) {

        /** How many questions are wholly right. */
        public long right() {
            return lines.stream().filter(line -> line.share().whole()).count();
        }

        /** The ratings that moved with this attempt. */
        public List<Awards.Change> gained() {
            return changes.stream()
                    .filter(change -> attempt.getId().equals(change.attemptId()))
                    .toList();
        }
    }

    /**
     * The result of one of the caller's attempts; one whose time is over is ended first.
     *
     * @throws NotFound if it is still under way
     */
    public Result result(long attemptId) {
        return ended(attemptId).orElseThrow(NotFound::new);
    }

    /** The same; empty while the attempt is under way. */
    public Optional<Result> ended(long attemptId) {
        var attempt = attempts.mine(attemptId);
        if (attempt.isStarted() && attempt.over(now.instant())) {
            grading.endLate(attemptId);
            em.refresh(attempt);
        }
        if (attempt.isStarted()) {
            return Optional.empty();
        }
        if (attempt.getState() != AttemptState.GRADED) {
            throw new NotFound();
        }
        var item = attempt.getItem();
        var quiz = quizzes.of(item);
        var lines = em.createNamedQuery("Answer.ofAttempt", Answer.class)
                .setParameter("attempt", attemptId)
                .getResultStream()
                .map(answer -> line(quiz, answer))
                .toList();
        var enrolment = attempt.getEnrolment();
        var started = em.createNamedQuery("Attempt.ofItem", Attempt.class)
                .setParameter("enrolment", enrolment)
                .setParameter("item", item)
                .getResultList();
        var left = Attempt.left(started, quiz.attempts(), now.instant());
        var changes = awards.changes(enrolment, item);
        return Optional.of(new Result(
                attempt,
                quiz,
                lines,
                changes,
                left,
                enrolments.standing(enrolment),
                outcomes.next(changes, enrolment.getCourse())));
    }

    private static Line line(Quiz quiz, Answer answer) {
        var question = quiz.question(answer.getQuestion()).orElseThrow(NotFound::new);
        return new Line(question, answer, question.task().grade(answer.getGiven()));
    }
}
