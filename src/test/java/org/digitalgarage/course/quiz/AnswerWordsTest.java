package org.digitalgarage.course.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.digitalgarage.course.quiz.AnswerWords.Said;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.junit.jupiter.api.Test;

/** What a result page says to an answer. */
class AnswerWordsTest {

    private static final List<ChoiceTask.Option> OPTIONS = List.of(
            new ChoiceTask.Option(TaskTest.both("a"), true, TaskTest.both("right, because")),
            new ChoiceTask.Option(TaskTest.both("b"), false, TaskTest.both("no, because")));

    @Test
    void whoAnsweredNothingIsNotToldToBeRight() {
        var words = of(new ChoiceTask(false, true, OPTIONS), Lang.TH);
        assertEquals(List.of(new Said("a", false, "right, because")), words.feedback(""));
    }

    @Test
    void whatIsSaidStandsWithItsChoice() {
        var words = of(new ChoiceTask(true, true, OPTIONS), Lang.TH);
        assertEquals(
                List.of(new Said("a", false, "right, because"), new Said("b", true, "no, because")),
                words.feedback("1"));
    }

    @Test
    void aShareIsWrittenAsThaiWritesIt() {
        var task = new NumericTask(new BigDecimal("42.5"), BigDecimal.ONE, new Both("ร้อยละ", "per cent"));
        assertEquals(List.of("ร้อยละ 42.5"), of(task, Lang.TH).right());
        assertEquals(List.of("42 per cent"), of(task, Lang.EN).given("42"));
    }

    private static AnswerWords of(Task task, Lang lang) {
        return new AnswerWords(new Question("q", 1, null, TaskTest.both("text"), task, null, null), lang);
    }
}
