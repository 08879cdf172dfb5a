package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Random;
import org.digitalgarage.course.quiz.Score;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Yaml;

/** Quizzes answered and drafts written by the people of the demonstration. */
@ApplicationScoped
@Transactional
class DemoWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Completion completion;

    @Inject
    private Assignments assignments;

    @Inject
    private Submissions submissions;

    @Inject
    private Awards awards;

    /** A passed attempt with every answer right but perhaps the last, on the day on which the item was done. */
    void quiz(Enrolment enrolment, CourseItem item, Random chance) {
        var at = completion.begun(enrolment, item).getDoneAt();
        var quiz = quizzes.of(item);
        var attempt = new Attempt(enrolment, item, 1, quiz.minutes(), at.minus(Duration.ofMinutes(9)));
        em.persist(attempt);
        em.flush();
        var score = Score.NOTHING;
        var order = 0;
        for (var drawn : quiz.draw(chance)) {
            var question = quiz.question(drawn.question()).orElseThrow();
            var answer = new Answer(attempt.getId(), ++order, drawn);
            if (order < quiz.draw()) {
                answer.giveAtOnce(question.task().right(), at);
            }
            em.persist(answer);
            score = score.plus(question.task().grade(answer.getGiven()), question.points());
        }
        attempt.submit();
        attempt.grade(score, quiz.pass(), at);
        em.flush();
        if (attempt.isPassed()) {
            awards.passed(attempt);
        }
    }

    /** A draft of work to be handed in. */
    void draft(Enrolment enrolment, CourseItem item, Yaml entry) {
        var progress = completion.begun(enrolment, item);
        em.flush();
        var id = submissions.start(assignments.wanted(enrolment, item, progress));
        em.flush();
        em.createQuery("update Submission s set s.body = :body, s.textNo = 1 where s.id = :id")
                .setParameter("body", entry.text("text"))
                .setParameter("id", id)
                .executeUpdate();
        em.refresh(em.find(Submission.class, id));
    }
}
