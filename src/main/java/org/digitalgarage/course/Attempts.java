package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.digitalgarage.course.quiz.GivenAnswer;
import org.digitalgarage.course.quiz.Question;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * Taking quizzes. The questions and their order are drawn when an attempt starts; each answer is kept as it is given;
 * the server keeps the time. Only one's own attempts are seen.
 */
@ApplicationScoped
@Transactional
public class Attempts {

    private static final Random CHANCE = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Completion completion;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Grading grading;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * A quiz before it is begun.
     *
     * @param attempts all attempts so far, oldest first
     * @param left how many may still be started; null for no limit
     */
    public record Offered(Enrolment enrolment, CourseItem item, Quiz quiz, List<Attempt> attempts, Integer left) {

        /** The attempt under way, or null. */
        public Attempt open() {
            return attempts.stream().filter(Attempt::isStarted).findFirst().orElse(null);
        }

        /** The best graded attempt, or null. */
        public Attempt best() {
            return Attempt.best(attempts);
        }
    }

    /**
     * One question of an attempt.
     *
     * @param answers all questions of the attempt in their order, for the numbers beside the question
     */
    public record Asked(Attempt attempt, Quiz quiz, Question question, Answer answer, List<Answer> answers) {

        /** How many are answered. */
        public long answered() {
            return answers.stream().filter(this::answered).count();
        }

        /** Whether one of the questions is answered, in all its lines. */
        public boolean answered(Answer one) {
            return quiz.question(one.getQuestion())
                    .filter(asked -> asked.task().answered(one.getGiven()))
                    .isPresent();
        }
    }

    /** The quiz and what the caller did with it; an attempt whose time is over is ended first. */
    public Offered offer(String course, String item) {
        var enrolment = enrolments.requireMine(course);
        var quiz = enrolment
                .getVersion()
                .item(item)
                .filter(one -> one.getKind() == ItemKind.QUIZ)
                .orElseThrow(NotFound::new);
        attempts(enrolment, quiz).stream()
                .filter(attempt -> attempt.isStarted() && attempt.over(now.instant()))
                .forEach(attempt -> grading.endLate(attempt.getId()));
        em.clear();
        var definition = quizzes.of(quiz);
        var attempts = attempts(enrolment, quiz);
        return new Offered(
                enrolment, quiz, definition, attempts, Attempt.left(attempts, definition.attempts(), now.instant()));
    }

    /**
     * Starts an attempt, or goes on with the one under way.
     *
     * @throws Refused if no attempt is left, or the course is not active any more
     */
    public Attempt start(String course, String item) {
        var offered = offer(course, item);
        var enrolment = offered.enrolment();
        // taking the enrolment's row first lets a second click find the first one's attempt
        if (touch("Enrolment.touch", enrolment.getId()) == 0) {
            throw new Refused(null, "course.quiz.closed");
        }
        var attempts = attempts(enrolment, offered.item());
        var open = attempts.stream().filter(Attempt::isStarted).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        var quiz = offered.quiz();
        if (Objects.equals(Attempt.left(attempts, quiz.attempts(), now.instant()), 0)) {
            throw new Refused(null, "course.quiz.noneLeft", quiz.attempts());
        }
        var attempt = new Attempt(
                em.getReference(Enrolment.class, enrolment.getId()),
                offered.item(),
                attempts.size() + 1,
                quiz.minutes(),
                now.instant());
        em.persist(attempt);
        em.flush();
        var order = 0;
        for (var drawn : quiz.draw(CHANCE)) {
            em.persist(new Answer(attempt.getId(), ++order, drawn));
        }
        begin(enrolment.getId(), offered.item());
        return attempt;
    }

    private void begin(long enrolmentId, CourseItem item) {
        var enrolment = em.find(Enrolment.class, enrolmentId);
        enrolment.opened(item, now.instant());
        completion.begun(enrolment, item).open(now.instant());
    }

    /**
     * A question of an attempt under way.
     *
     * @param number its place, from 1
     */
    public Asked ask(long attemptId, int number) {
        var attempt = mine(attemptId);
        var answers = answers(attemptId);
        if (number < 1 || number > answers.size()) {
            throw new NotFound();
        }
        var answer = answers.get(number - 1);
        var quiz = quizzes.of(attempt.getItem());
        var question = quiz.question(answer.getQuestion()).orElseThrow(NotFound::new);
        return new Asked(attempt, quiz, question, answer, answers);
    }

    /** The place of the first question of an attempt under way that is not answered; of the last where all are. */
    public int firstOpen(long attemptId) {
        var asked = ask(attemptId, 1);
        return asked.answers().stream()
                .filter(one -> !asked.answered(one))
                .mapToInt(Answer::getOrderNo)
                .findFirst()
                .orElse(asked.answers().size());
    }

    /**
     * Keeps an answer; when this returns it is on the disk.
     *
     * @param seen the revision of the answer that the page showed
     * @throws Refused if the time is over (what was kept before is graded then), the attempt was handed in, or another
     *     window has answered this question meanwhile
     */
    public KeptAnswer save(long attemptId, int number, GivenAnswer given, int seen) {
        var asked = ask(attemptId, number);
        requireTime(asked.attempt());
        var kept = asked.question().task().accept(given, asked.answer().getShown());
        if (touch("Attempt.touch", attemptId) == 0) {
            throw new Refused(null, "course.quiz.handedIn");
        }
        var answer = asked.answer();
        if (kept.equals(answer.getGiven()) && (answer.getSavedAt() != null || kept.isEmpty())) {
            // sent twice, by the script and by the button, or opened in two windows: nothing is lost either way
            return KeptAnswer.of(asked, kept, answer.getRevision(), answer.getSavedAt());
        }
        var at = now.instant();
        var saved = em.createNamedQuery("Answer.save")
                .setParameter("given", kept)
                .setParameter("now", at)
                .setParameter("id", answer.getId())
                .setParameter("seen", seen)
                .executeUpdate();
        if (saved == 0) {
            throw new Refused("answer", "course.quiz.elsewhere");
        }
        return KeptAnswer.of(asked, kept, seen + 1, at);
    }

    /** Marks a question to be looked at again, or takes the mark away. */
    public void flag(long attemptId, int number, boolean flagged) {
        var asked = ask(attemptId, number);
        if (touch("Attempt.touch", attemptId) > 0) {
            em.createNamedQuery("Answer.flag")
                    .setParameter("flagged", flagged)
                    .setParameter("id", asked.answer().getId())
                    .executeUpdate();
        }
    }

    /** Hands the attempt in and grades it; a second call, from wherever, changes nothing. */
    public void finish(long attemptId) {
        mine(attemptId);
        grading.end(attemptId);
    }

    /** The caller's attempt as it stands in the database now. */
    public Attempt fresh(long attemptId) {
        var attempt = mine(attemptId);
        em.refresh(attempt);
        return attempt;
    }

    /** Whether an attempt's time is over, so that nothing more is accepted. */
    public boolean over(Attempt attempt) {
        return attempt.over(now.instant());
    }

    /** The caller's attempt. */
    public Attempt mine(long attemptId) {
        return em.createNamedQuery("Attempt.mine", Attempt.class)
                .setParameter("id", attemptId)
                .setParameter("person", caller.self())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireTime(Attempt attempt) {
        if (!attempt.isStarted()) {
            throw new Refused(null, "course.quiz.handedIn");
        }
        if (attempt.over(now.instant())) {
            grading.endLate(attempt.getId());
            throw new Refused(null, "course.quiz.late");
        }
    }

    private int touch(String update, long id) {
        return em.createNamedQuery(update)
                .setParameter("now", now.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<Attempt> attempts(Enrolment enrolment, CourseItem item) {
        return em.createNamedQuery("Attempt.ofItem", Attempt.class)
                .setParameter("enrolment", enrolment)
                .setParameter("item", item)
                .getResultList();
    }

    private List<Answer> answers(long attemptId) {
        return em.createNamedQuery("Answer.ofAttempt", Answer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}
