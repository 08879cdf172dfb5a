package org.digitalgarage.course.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.digitalgarage.platform.Both;
import org.junit.jupiter.api.Test;

/** Which questions an attempt gets, and in which order. */
class QuizTest {

    private static final Both TEXT = new Both("ข้อ", "Question");

    @Test
    void asManyAreDrawnAsTheAuthorWantsAndNoneTwice() {
        for (var seed = 0; seed < 50; seed++) {
            var drawn = quiz(4, true, 9).draw(new Random(seed));
            assertEquals(4, drawn.size());
            assertEquals(4, new HashSet<>(names(drawn)).size());
        }
    }

    @Test
    void everyQuestionIsDrawnSometimes() {
        var seen = new HashSet<String>();
        for (var seed = 0; seed < 200; seed++) {
            seen.addAll(names(quiz(2, true, 6).draw(new Random(seed))));
        }
        assertEquals(6, seen.size());
    }

    @Test
    void withoutShufflingTheOrderOfTheFileStays() {
        for (var seed = 0; seed < 50; seed++) {
            var drawn = quiz(5, false, 9).draw(new Random(seed));
            assertEquals(names(drawn).stream().sorted().toList(), names(drawn));
            drawn.forEach(one -> assertEquals(List.of(0, 1, 2), one.order()));
        }
    }

    @Test
    void shufflingMixesQuestionsAndChoices() {
        var orders = new HashSet<List<Integer>>();
        var questions = new HashSet<List<String>>();
        for (var seed = 0; seed < 100; seed++) {
            var drawn = quiz(3, true, 3).draw(new Random(seed));
            questions.add(names(drawn));
            drawn.forEach(one -> orders.add(one.order()));
        }
        assertEquals(6, orders.size());
        assertEquals(6, questions.size());
    }

    @Test
    void anOrderOrAMatchIsNeverSolvedByTheNamesInTheForm() {
        var ordering = new OrderingTask(List.of(TaskTest.both("a"), TaskTest.both("b")));
        var matching = new MatchingTask(
                List.of(TaskTest.both("a"), TaskTest.both("b")),
                List.of(TaskTest.both("x"), TaskTest.both("y"), TaskTest.both("z")),
                List.of(0, 1));
        var quiz = new Quiz(TEXT, null, 2, false, null, null, 50, List.of(of("o", ordering), of("m", matching)));
        for (var seed = 0; seed < 50; seed++) {
            for (var drawn : quiz.draw(new Random(seed))) {
                var task = quiz.question(drawn.question()).orElseThrow().task();
                var kept = task.accept(name -> List.of(name.replace("answer", "")), new Order(drawn.order()));
                assertTrue(task.answered(kept));
                assertFalse(task.grade(kept).whole(), () -> drawn.toString());
            }
        }
    }

    @Test
    void trueAndFalseStayInTheirOrder() {
        var task = new ChoiceTask(
                false,
                false,
                List.of(
                        new ChoiceTask.Option(TEXT, true, null),
                        new ChoiceTask.Option(TaskTest.both("other"), false, null)));
        var quiz = new Quiz(TEXT, null, 1, true, null, null, 50, List.of(of("t", task)));
        assertEquals(List.of(), quiz.draw(new Random(1)).get(0).order());
    }

    @Test
    void thirdsAddUpToThePassMark() {
        var score = Score.NOTHING;
        for (var i = 0; i < 3; i++) {
            score = score.plus(new Share(1, 3), 1);
        }
        score = score.plus(Share.ALL, 2).plus(Share.NONE, 1);
        assertTrue(score.reaches(50));
        assertTrue(!score.reaches(51));
        assertEquals("3.00", score.points().toPlainString());
        assertEquals(6, score.most());
    }

    @Test
    void pointsWeigh() {
        var score = Score.NOTHING.plus(Share.ALL, 3).plus(Share.NONE, 1);
        assertTrue(score.reaches(75));
        assertTrue(!score.reaches(76));
    }

    @Test
    void nothingAnsweredReachesNothing() {
        assertTrue(!Score.NOTHING.plus(Share.NONE, 1).reaches(1));
    }

    private static List<String> names(List<Quiz.Drawn> drawn) {
        return drawn.stream().map(Quiz.Drawn::question).toList();
    }

    private static Question of(String id, Task task) {
        return new Question(id, 1, null, TEXT, task, null, null);
    }

    private static Quiz quiz(int draw, boolean shuffle, int questions) {
        var all = new ArrayList<Question>();
        for (var i = 0; i < questions; i++) {
            all.add(new Question("q" + i, 1, null, TEXT, TaskTest.choices(false, true, false, false), null, null));
        }
        return new Quiz(TEXT, null, draw, shuffle, null, null, 50, all);
    }
}
