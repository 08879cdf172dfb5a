package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.course.quiz.Score;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/** The end of an attempt: it is handed in once, graded at once with what was kept, and what it shows is recorded. */
@ApplicationScoped
@Transactional
class Grading {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Completion completion;

    @Inject
    private Awards awards;

    @Inject
    private Now now;

    /** Ends an attempt; whoever comes second finds it ended. */
    void end(long attemptId) {
        var mine = em.createNamedQuery("Attempt.submit")
                .setParameter("now", now.instant())
                .setParameter("id", attemptId)
                .executeUpdate();
        if (mine == 0) {
            return;
        }
        var attempt = em.find(Attempt.class, attemptId);
        em.refresh(attempt);
        var quiz = quizzes.of(attempt.getItem());
        var score = Score.NOTHING;
        for (var answer : answers(attemptId)) {
            var question = quiz.question(answer.getQuestion()).orElseThrow(NotFound::new);
            score = score.plus(question.task().grade(answer.getGiven()), question.points());
        }
        attempt.grade(score, quiz.pass(), now.instant());
        if (attempt.isPassed()) {
            awards.passed(attempt);
            completion.done(attempt.getEnrolment(), attempt.getItem());
        }
    }

    /** Ends an attempt whose time is over in a transaction of its own: what is refused next must not undo it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endLate(long attemptId) {
        end(attemptId);
    }

    /** Attempts whose time is over and whose learners did not come back. */
    List<Long> overdue(int most) {
        return em.createNamedQuery("Attempt.overdue", Long.class)
                .setParameter("latest", now.instant().minus(Attempt.GRACE))
                .setMaxResults(most)
                .getResultList();
    }

    private List<Answer> answers(long attemptId) {
        return em.createNamedQuery("Answer.ofAttempt", Answer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}
