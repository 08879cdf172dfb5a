package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.course.quiz.GivenAnswer;
import org.digitalgarage.course.quiz.MatchingTask;
import org.digitalgarage.course.quiz.OrderingTask;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideCourses;
import org.digitalgarage.support.InsideWorld;
import org.digitalgarage.support.TrialCourse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quizzes: what is drawn stays, what is answered is kept, the server keeps the time, and grading writes evidence. */
@ExtendWith(ArquillianExtension.class)
class AttemptsIT {

    private static final String ME = "auditor";

    /** The competency the course shows; nobody else of the tests is rated in it by a quiz. */
    private static final String SHOWN = "OCSC-DIG-2566/D6";

    /** A question of every type. */
    private static final String ALL_TYPES =
            """
            title: {th: ครบทุกแบบ, en: All types}
            minutes: 20
            pass: 60
            questions:
              - id: single
                type: single
                text: {th: ข้อใด, en: Which}
                choices: [{text: {th: ก, en: A}}, {text: {th: ข, en: B}, correct: true}]
              - id: multiple
                type: multiple
                text: {th: ข้อใดบ้าง, en: Which ones}
                choices:
                  - {text: {th: ก, en: A}, correct: true}
                  - {text: {th: ข, en: B}}
                  - {text: {th: ค, en: C}, correct: true}
              - {id: true-false, type: truefalse, text: {th: จริงหรือไม่, en: True}, answer: false}
              - id: matching
                type: matching
                text: {th: จับคู่, en: Match}
                pairs:
                  - {left: {th: หนึ่ง, en: One}, right: {th: ๑, en: I}}
                  - {left: {th: สอง, en: Two}, right: {th: ๒, en: II}}
              - id: ordering
                type: ordering
                text: {th: เรียงลำดับ, en: Put in order}
                items: [{th: แรก, en: First}, {th: กลาง, en: Middle}, {th: ท้าย, en: Last}]
              - {id: short, type: short, text: {th: คำใด, en: Which word}, accept: [ผลลัพธ์, outcome]}
              - {id: numeric, type: numeric, text: {th: เท่าใด, en: How much}, answer: 1250, tolerance: 0.5}
            """;

    /** The right answer to each, by the numbers of the file. */
    private static final List<Map<String, String>> RIGHT = List.of(
            Map.of("answer", "1"),
            Map.of("answer", "0 2"),
            Map.of("answer", "1"),
            Map.of("answer0", "0", "answer1", "1"),
            Map.of("answer0", "0", "answer1", "1", "answer2", "2"),
            Map.of("answer", " Outcome "),
            Map.of("answer", "๑,๒๕๐"));

    private static final int MATCHING = 4;
    private static final int ORDERING = 5;

    /** Three of six, mixed. */
    private static final String DRAWN = drawn();

    @Inject
    private InsideWorld world;

    @Inject
    private InsideCourses trial;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attempts attempts;

    @Inject
    private Results results;

    @Inject
    private OverdueAttempts overdue;

    @Inject
    private Ratings ratings;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void questionsAndTheirOrderAreDrawnOnce() {
        var attempt = begin("TE-50", DRAWN);
        var drawn = seen(attempt, 3);
        assertEquals(3, drawn.stream().distinct().count());
        for (var again = 0; again < 5; again++) {
            assertEquals(attempt, attempts.start("TE-50", "check").getId());
            assertEquals(drawn, seen(attempt, 3));
        }
        assertThrows(NotFound.class, () -> attempts.ask(attempt, 4));
        assertThrows(NotFound.class, () -> attempts.ask(attempt, 0));
    }

    @Test
    void everyTypeOfQuestionIsGraded() {
        var attempt = begin("TE-51", ALL_TYPES);
        for (var number = 1; number <= RIGHT.size(); number++) {
            save(attempt, number, asShown(attempts.ask(attempt, number), RIGHT.get(number - 1)), 0);
        }
        assertEquals(RIGHT.size(), attempts.ask(attempt, 1).answered());
        attempts.finish(attempt);
        var right = results.result(attempt);
        assertEquals(RIGHT.size(), right.right());
        assertEquals(RIGHT.size(), right.attempt().getPoints().intValueExact());
        assertTrue(right.attempt().isPassed());
    }

    @Test
    void theNamesInAFormSolveNothing() {
        var attempt = begin("TE-59", ALL_TYPES);
        for (var number : List.of(MATCHING, ORDERING)) {
            save(attempt, number, RIGHT.get(number - 1), 0);
        }
        attempts.finish(attempt);
        var lines = results.result(attempt).lines();
        assertFalse(lines.get(MATCHING - 1).share().whole());
        assertFalse(lines.get(ORDERING - 1).share().whole());
    }

    @Test
    void aLineLeftOpenIsPointedOut() {
        var attempt = begin("TE-60", ALL_TYPES);
        save(attempt, ORDERING, Map.of("answer0", "1"), 0);
        assertEquals(0, attempts.ask(attempt, 1).answered());
    }

    @Test
    void whatIsNoPossibleAnswerIsRefusedAndTheKeptOneStays() {
        var attempt = begin("TE-52", ALL_TYPES);
        save(attempt, 1, Map.of("answer", "0"), 0);
        for (var wrong : List.of("2", "-1", "x", "0 1")) {
            assertThrows(Refused.class, () -> save(attempt, 1, Map.of("answer", wrong), 1), wrong);
        }
        assertThrows(Refused.class, () -> save(attempt, 7, Map.of("answer", "many"), 0));
        assertEquals("0", attempts.ask(attempt, 1).answer().getGiven());
        attempts.flag(attempt, 1, true);
        assertTrue(attempts.ask(attempt, 1).answer().isFlagged());
        assertEquals(1, attempts.ask(attempt, 1).answered());
        save(attempt, 1, Map.of(), 1);
        assertEquals(0, attempts.ask(attempt, 1).answered(), "an answer may be taken back");
    }

    @Test
    void anAnswerOnASlowLineStillCounts() {
        var attempt = begin("TE-53", TrialCourse.QUIZ);
        deadlinePassedSince(attempt, Attempt.GRACE.minusSeconds(10));
        save(attempt, 1, Map.of("answer", "0"), 0);
        attempts.finish(attempt);
        var ended = results.result(attempt).attempt();
        assertEquals(1, ended.getPoints().intValueExact());
        assertTrue(ended.isTimedOut());
        assertEquals(ended.getDeadline(), ended.getFinishedAt());
    }

    @Test
    void aLateAnswerIsRefusedAndEndsTheAttempt() {
        var attempt = begin("TE-54", TrialCourse.QUIZ);
        save(attempt, 1, Map.of("answer", "0"), 0);
        deadlinePassedSince(attempt, Attempt.GRACE.plusSeconds(1));
        var refused = assertThrows(Refused.class, () -> save(attempt, 2, Map.of("answer", "25"), 0));
        assertTrue(List.of("course.quiz.late", "course.quiz.handedIn").contains(refused.key()), refused.key());
        assertEquals(AttemptState.GRADED, attempts.fresh(attempt).getState());
        assertEquals(1, results.result(attempt).attempt().getPoints().intValueExact());
    }

    @Test
    void whoDoesNotComeBackIsGradedWithWhatWasKept() {
        var attempt = begin("TE-55", TrialCourse.QUIZ);
        save(attempt, 2, Map.of("answer", "25"), 0);
        deadlinePassedSince(attempt, Attempt.GRACE.plusSeconds(1));
        overdue.end();
        assertTrue(attempts.fresh(attempt).isPassed());
        assertNull(attempts.offer("TE-55", "check").open());
    }

    @Test
    void aWorseSecondAttemptTakesNothingAwayAndNoMoreAreAllowed() {
        var before = rows();
        var first = begin("TE-56", TrialCourse.QUIZ);
        save(first, 1, Map.of("answer", "0"), 0);
        attempts.finish(first);
        attempts.finish(first);
        var gained = results.result(first).gained();
        assertEquals(1, gained.size());
        assertEquals(State.VERIFIED, gained.get(0).after());
        var shown = rating();
        assertEquals(State.VERIFIED, shown.state());
        assertEquals(before + 1, rows());
        var second = attempts.start("TE-56", "check").getId();
        attempts.finish(second);
        assertFalse(results.result(second).attempt().isPassed());
        assertEquals(shown, rating());
        assertEquals(before + 1, rows());
        var offered = attempts.offer("TE-56", "check");
        assertEquals(first, offered.best().getId());
        assertEquals(0, offered.left());
        var refused = assertThrows(Refused.class, () -> attempts.start("TE-56", "check"));
        assertEquals("course.quiz.noneLeft", refused.key());
    }

    @Test
    void whoGaveTheCourseUpBeginsNoAttempt() {
        begin("TE-57", TrialCourse.QUIZ);
        enrolments.withdraw("TE-57");
        assertThrows(NotEnrolled.class, () -> attempts.start("TE-57", "check"));
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        var attempt = begin("TE-58", TrialCourse.QUIZ);
        world.as("executive");
        assertThrows(NotFound.class, () -> attempts.ask(attempt, 1));
        assertThrows(NotFound.class, () -> attempts.finish(attempt));
        assertThrows(NotFound.class, () -> attempts.flag(attempt, 1, true));
        assertThrows(NotFound.class, () -> results.result(attempt));
        world.as(ME);
        assertTrue(attempts.fresh(attempt).isStarted());
        assertThrows(NotFound.class, () -> results.result(attempt), "there is no result before the end");
    }

    private long begin(String code, String quiz) {
        trial.load(
                code,
                TrialCourse.course(code),
                Map.of(
                        "quizzes/check.yaml", quiz,
                        "lessons/first.th.md", "ข้อความ\n",
                        "lessons/first.en.md", "Text\n"));
        world.as(ME);
        enrolments.enrol(code);
        return attempts.start(code, "check").getId();
    }

    private void save(long attempt, int number, Map<String, String> values, int seen) {
        GivenAnswer given = name ->
                values.containsKey(name) ? List.of(values.get(name).strip().split(" ")) : List.of();
        attempts.save(attempt, number, given, seen);
    }

    /** The right answer as a form sends it: things are named by the places where this attempt shows them. */
    private static Map<String, String> asShown(Attempts.Asked asked, Map<String, String> right) {
        var shown = asked.answer().getShown();
        var task = asked.question().task();
        var sent = new HashMap<String, String>();
        right.forEach((name, value) -> {
            if (task instanceof MatchingTask) {
                sent.put(name, String.valueOf(shown.place(Integer.parseInt(value))));
            } else if (task instanceof OrderingTask) {
                sent.put("answer" + shown.place(Integer.parseInt(name.replace("answer", ""))), value);
            } else {
                sent.put(name, value);
            }
        });
        return sent;
    }

    /** Each question with the order of what is shown in it. */
    private List<String> seen(long attempt, int count) {
        var seen = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            var answer = attempts.ask(attempt, number).answer();
            seen.add(answer.getQuestion() + answer.getShown());
        }
        return seen;
    }

    private void deadlinePassedSince(long attempt, Duration time) {
        world.run(em -> em.createQuery("update Attempt a set a.deadline = :at where a.id = :id")
                .setParameter("at", now.instant().minus(time))
                .setParameter("id", attempt)
                .executeUpdate());
    }

    private Rated rating() {
        return ratings.one(world.as(ME), competencies.byRef(SHOWN).orElseThrow().getId(), now.today());
    }

    private long rows() {
        var found = new ArrayList<Long>();
        var me = world.as(ME);
        world.run(em -> found.add(em.createQuery(
                        "select count(r) from LedgerRow r where r.personId = :me and r.competencyId = :shown",
                        Long.class)
                .setParameter("me", me)
                .setParameter("shown", competencies.byRef(SHOWN).orElseThrow().getId())
                .getSingleResult()));
        return found.get(0);
    }

    private static String drawn() {
        var quiz = new StringBuilder(
                "title: {th: สุ่ม, en: Drawn}\ndraw: 3\nshuffle: true\nminutes: 20\npass: 50\nquestions:\n");
        for (var number = 1; number <= 6; number++) {
            quiz.append("  - id: q").append(number).append("\n    type: single\n    text: {th: ข้อ, en: Which}\n");
            quiz.append("    choices:\n      - {text: {th: ก, en: A}, correct: true}\n");
            quiz.append("      - {text: {th: ข, en: B}}\n      - {text: {th: ค, en: C}}\n");
        }
        return quiz.toString();
    }
}
