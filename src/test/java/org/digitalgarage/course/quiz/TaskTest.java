package org.digitalgarage.course.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of question accepts as an answer, and what it earns. */
class TaskTest {

    private static final Both UNIT = new Both("ร้อยละ", "per cent");

    @Nested
    class Single {

        private final ChoiceTask task = choices(false, true, false, false);

        @Test
        void theRightChoiceEarnsEverything() {
            assertEquals(Share.ALL, task.grade("0"));
        }

        @Test
        void anotherChoiceOrNoneEarnsNothing() {
            assertEquals(Share.NONE, task.grade("2"));
            assertEquals(Share.NONE, task.grade(""));
        }

        @Test
        void twoTicksAreRefused() {
            assertEquals("course.quiz.one", refused(task, Map.of("answer", List.of("0", "1"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"3", "-1", "x", "99999999999", "0 or 1"})
        void whatIsNotOfferedIsRefused(String answer) {
            assertEquals("course.quiz.unknown", refused(task, Map.of("answer", List.of(answer))));
        }

        @Test
        void anEmptyFormIsAnEmptyAnswer() {
            assertEquals("", keep(task, Map.of()));
            assertFalse(task.answered(""));
        }
    }

    @Nested
    class Multiple {

        private final ChoiceTask task = choices(true, true, true, true, false);

        @Test
        void allRightTicksEarnEverything() {
            assertTrue(task.grade("0,1,2").whole());
        }

        @Test
        void someRightTicksEarnTheirPart() {
            assertEquals(new Share(2, 3), task.grade("0,2"));
        }

        @Test
        void aWrongTickCostsAPart() {
            assertEquals(new Share(1, 3), task.grade("0,1,3"));
        }

        @Test
        void tickingEverythingIsNotTheWholePoint() {
            assertEquals(new Share(2, 3), task.grade("0,1,2,3"));
        }

        @Test
        void neverLessThanNone() {
            assertEquals(0, choices(true, true, false, false).grade("1,2").parts());
        }

        @Test
        void ticksAreNamedByThePlaceWhereTheyAreShown() {
            assertEquals("0,3", task.accept(form(Map.of("answer", List.of("0", "2"))), new Order(List.of(3, 1, 0, 2))));
        }

        @Test
        void ticksAreKeptOnceAndInOrder() {
            assertEquals("0,2", keep(task, Map.of("answer", List.of("2", "0", "2"))));
        }
    }

    @Nested
    class Matching {

        private final MatchingTask task = new MatchingTask(
                List.of(both("a"), both("b"), both("c")), List.of(both("x"), both("y"), both("z")), List.of(0, 1, 0));

        @Test
        void everyRightMatchEarnsItsPart() {
            assertEquals(new Share(3, 3), task.grade("0,1,0"));
            assertEquals(new Share(2, 3), task.grade("0,1,2"));
            assertEquals(new Share(1, 3), task.grade(",1,"));
            assertEquals(new Share(0, 3), task.grade(""));
        }

        @Test
        void whatIsLeftOpenIsKeptOpen() {
            assertEquals(",1,", keep(task, Map.of("answer1", List.of("1"))));
            assertEquals("", keep(task, Map.of("answer0", List.of(""))));
            assertEquals(List.of(-1, 1, -1), task.chosen(",1,"));
        }

        @Test
        void whatIsChosenIsNamedByThePlaceWhereItIsShown() {
            var mixed = new Order(List.of(2, 0, 1));
            assertEquals(
                    "0,1,2",
                    task.accept(
                            form(Map.of("answer0", List.of("1"), "answer1", List.of("2"), "answer2", List.of("0"))),
                            mixed));
        }

        @Test
        void aLineLeftOpenIsNoAnswerYet() {
            assertFalse(task.answered("0,,1"));
            assertTrue(task.answered("0,1,1"));
        }

        @Test
        void nothingIsShownBesideWhatItFits() {
            var spare = new MatchingTask(
                    List.of(both("a"), both("b")), List.of(both("x"), both("y"), both("z")), List.of(0, 1));
            assertTrue(spare.solvedBy(List.of(0, 1, 2)));
            assertFalse(spare.solvedBy(List.of(0, 2, 1)));
        }

        @Test
        void aSideThatIsNotThereIsRefused() {
            assertEquals("course.quiz.unknown", refused(task, Map.of("answer0", List.of("3"))));
        }
    }

    @Nested
    class Ordering {

        private final OrderingTask task = new OrderingTask(List.of(both("a"), both("b"), both("c")));

        @Test
        void onlyTheRightOrderEarns() {
            assertEquals(Share.ALL, task.grade("0,1,2"));
            assertEquals(Share.NONE, task.grade("0,2,1"));
            assertEquals(Share.NONE, task.grade("0,1,"));
            assertEquals(Share.NONE, task.grade("0,0,0"));
            assertEquals(Share.NONE, task.grade(""));
        }

        @Test
        void aLineIsNamedByThePlaceWhereItIsShown() {
            var mixed = new Order(List.of(2, 0, 1));
            assertEquals(
                    "1,2,0",
                    task.accept(
                            form(Map.of("answer0", List.of("0"), "answer1", List.of("1"), "answer2", List.of("2"))),
                            mixed));
        }

        @Test
        void aLineLeftOpenIsNoAnswerYet() {
            assertFalse(task.answered("0,,1"));
            assertTrue(task.answered("0,2,1"));
        }

        @Test
        void aPlaceGivenTwiceIsKeptButWrong() {
            assertEquals(
                    "0,0,2",
                    keep(task, Map.of("answer0", List.of("0"), "answer1", List.of("0"), "answer2", List.of("2"))));
        }
    }

    @Nested
    class Short {

        private final ShortTask task = new ShortTask(List.of("ผลลัพธ์", "Outcome", "แม่น้ำ 2 สาย"));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ผลลัพธ์",
                    " outcome ",
                    "OUTCOME",
                    "“outcome”",
                    "เเม่น้ำ ๒ สาย",
                    "แม่น้ำ2สาย",
                    "แม่นํ้า 2 สาย"
                })
        void spellingVariantsAreTheSame(String answer) {
            assertTrue(task.grade(answer).whole(), answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ผลผลิต", "outcomes", " "})
        void otherWordsAreNot(String answer) {
            assertFalse(task.grade(answer).whole(), answer);
        }

        @Test
        void aTreatiseIsRefused() {
            assertEquals("course.quiz.long", refused(task, Map.of("answer", List.of("ก".repeat(1001)))));
        }
    }

    @Nested
    class Numeric {

        private final NumericTask task = new NumericTask(new BigDecimal("25"), new BigDecimal("0.5"), UNIT);

        @ParameterizedTest
        @ValueSource(
                strings = {"25", "25.0", "๒๕", "๒๕.๕", "24.5", "25.5", "ร้อยละ 25", "25 %", "25 per cent", "+25", " 25 "
                })
        void withinTheToleranceInThaiOrArabicDigits(String answer) {
            assertTrue(task.grade(accepted(answer)).whole(), answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"24.49", "25.51", "-25", "250", "0"})
        void outsideOfIt(String answer) {
            assertFalse(task.grade(accepted(answer)).whole(), answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ยี่สิบห้า", "25,5", "2 5 x", ".", "-", "1e3", "25/100"})
        void whatIsNoNumberIsRefused(String answer) {
            assertEquals("course.quiz.number", refused(task, Map.of("answer", List.of(answer))));
        }

        @ParameterizedTest
        @CsvSource({"'1,240',1240", "'12,345.60',12345.6", "'\u22123.5',-3.5", ".5,0.5"})
        void thousandsAndSigns(String typed, BigDecimal number) {
            var exact = new NumericTask(number, BigDecimal.ZERO, null);
            assertTrue(exact.grade(typed).whole());
        }

        @Test
        void decimalsAreExact() {
            var exact = new NumericTask(new BigDecimal("0.3"), new BigDecimal("0.1"), null);
            assertTrue(exact.grade("0.4").whole());
            assertTrue(exact.grade("0.2").whole());
            assertFalse(exact.grade("0.4000001").whole());
        }

        private String accepted(String answer) {
            return keep(task, Map.of("answer", List.of(answer)));
        }
    }

    static ChoiceTask choices(boolean several, boolean... correct) {
        var options = new java.util.ArrayList<ChoiceTask.Option>();
        for (var right : correct) {
            options.add(new ChoiceTask.Option(both("option " + options.size()), right, null));
        }
        return new ChoiceTask(several, true, options);
    }

    static Both both(String text) {
        return new Both(text, text);
    }

    private static GivenAnswer form(Map<String, List<String>> values) {
        return name -> values.getOrDefault(name, List.of());
    }

    private static String keep(Task task, Map<String, List<String>> values) {
        return task.accept(form(values), Order.OF_THE_FILE);
    }

    private static String refused(Task task, Map<String, List<String>> values) {
        var refused = assertThrows(Refused.class, () -> keep(task, values));
        assertFalse(refused.text(Lang.TH).isBlank());
        return refused.key();
    }
}
