package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Name;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Placement;
import org.junit.jupiter.api.Test;

/** The arithmetic of the counts: each day one outcome for each person and required competency, and never two. */
class StepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long COMPETENCY = 5;

    @Test
    void whoIsRequiredAndUnknownIsCountedAsUnknownFromTheFirstDay() {
        var sum = steps(List.of(place(1, DAY)), List.of(asked(DAY, 2)), List.of());
        assertEquals(Map.of(key(1, DAY, Outcome.UNKNOWN), 1), sum);
    }

    @Test
    void aRatingMovesThePersonFromOneOutcomeToTheOther() {
        var sum = steps(
                List.of(place(1, DAY)),
                List.of(asked(DAY, 2)),
                List.of(verified(DAY.plusDays(10), DAY.plusDays(20), 2), faded(DAY.plusDays(21))));
        assertEquals(1, on(sum, 1, DAY.plusDays(9), Outcome.UNKNOWN));
        assertEquals(1, on(sum, 1, DAY.plusDays(10), Outcome.MET_LOW));
        assertEquals(0, on(sum, 1, DAY.plusDays(10), Outcome.UNKNOWN));
        assertEquals(1, on(sum, 1, DAY.plusDays(500), Outcome.FADED));
        assertEquals(0, on(sum, 1, DAY.plusDays(500), Outcome.MET_LOW));
    }

    @Test
    void aHigherRequirementTurnsMetIntoBelow() {
        var sum = steps(
                List.of(place(1, DAY)),
                List.of(new PersonRequirement(7, COMPETENCY, DAY, DAY.plusDays(9), 1), asked(DAY.plusDays(10), 2)),
                List.of(verified(DAY, Placement.FOREVER, 1)));
        assertEquals(1, on(sum, 1, DAY.plusDays(9), Outcome.MET_LOW));
        assertEquals(1, on(sum, 1, DAY.plusDays(10), Outcome.BELOW_LOW));
    }

    @Test
    void whatIsNotRequiredIsNotCounted() {
        assertEquals(Map.of(), steps(List.of(place(1, DAY)), List.of(), List.of(verified(DAY, Placement.FOREVER, 3))));
    }

    @Test
    void whoMovedIsCountedWhereTheyWere() {
        var person = person(1);
        var first = new Placement(person, DAY);
        var sum = new HashMap<Step.Key, Integer>();
        // the first place ends the day before the second begins
        var places = List.of(ended(first, DAY.plusDays(29)), place(2, DAY.plusDays(30)));
        Step.add(sum, 1, COMPETENCY, places, List.of(asked(DAY, 1)), List.of(), level -> "KNO");
        assertEquals(1, on(sum, 1, DAY.plusDays(29), Outcome.UNKNOWN));
        assertEquals(0, on(sum, 1, DAY.plusDays(30), Outcome.UNKNOWN));
        assertEquals(1, on(sum, 2, DAY.plusDays(30), Outcome.UNKNOWN));
    }

    @Test
    void theChangeOfAWriteIsTheStepsAfterItMinusTheStepsBeforeIt() {
        var random = new Random(3);
        for (var round = 0; round < 300; round++) {
            var places = List.of(place(1, DAY));
            var asked = List.of(asked(DAY.plusDays(random.nextInt(50)), 1 + random.nextInt(3)));
            var before = spans(random);
            var after = spans(random);
            var sum = new HashMap<>(steps(places, asked, before));
            Step.add(sum, -1, COMPETENCY, places, asked, before, level -> "KNO");
            Step.add(sum, 1, COMPETENCY, places, asked, after, level -> "KNO");
            assertEquals(steps(places, asked, after), Step.nonZero(sum));
        }
    }

    @Test
    void onEachDayThePersonIsCountedOnce() {
        var random = new Random(9);
        for (var round = 0; round < 200; round++) {
            var sum = steps(List.of(place(1, DAY)), List.of(asked(DAY, 2)), spans(random));
            for (var day = DAY; day.isBefore(DAY.plusDays(400)); day = day.plusDays(7)) {
                var people = 0;
                for (var outcome : Outcome.values()) {
                    var here = on(sum, 1, day, outcome);
                    assertTrue(here == 0 || here == 1);
                    people += here;
                }
                assertEquals(1, people);
            }
        }
    }

    private static List<Span> spans(Random random) {
        var from = DAY.plusDays(random.nextInt(100));
        var until = from.plusDays(random.nextInt(200));
        return List.of(verified(from, until, random.nextInt(4)), faded(until.plusDays(1)));
    }

    private static Map<Step.Key, Integer> steps(
            List<Placement> places, List<PersonRequirement> asked, List<Span> spans) {
        var sum = new HashMap<Step.Key, Integer>();
        Step.add(sum, 1, COMPETENCY, places, asked, spans, level -> "KNO");
        return Step.nonZero(sum);
    }

    private static int on(Map<Step.Key, Integer> sum, long unit, LocalDate day, Outcome outcome) {
        return sum.entrySet().stream()
                .filter(entry -> entry.getKey().unitId() == unit
                        && entry.getKey().outcome() == outcome
                        && !entry.getKey().day().isAfter(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Step.Key key(long unit, LocalDate day, Outcome outcome) {
        return new Step.Key(unit, "KNO", COMPETENCY, day, outcome);
    }

    private static PersonRequirement asked(LocalDate from, int level) {
        return new PersonRequirement(7, COMPETENCY, from, Placement.FOREVER, level);
    }

    private static Span verified(LocalDate from, LocalDate until, int level) {
        return new Span(from, until, State.VERIFIED, level, level, 0, level == 0 ? null : Certainty.LOW, from);
    }

    private static Span faded(LocalDate from) {
        return new Span(from, Placement.FOREVER, State.FADED, 0, 2, 0, null, from.minusYears(3));
    }

    private static Placement place(long unit, LocalDate from) {
        return new Placement(person(unit), from);
    }

    private static Placement ended(Placement placement, LocalDate lastDay) {
        return new Placement() {
            @Override
            public LocalDate getFromOn() {
                return placement.getFromOn();
            }

            @Override
            public LocalDate getUntilOn() {
                return lastDay;
            }

            @Override
            public long getUnitId() {
                return placement.getUnitId();
            }

            @Override
            public String getLevelKey() {
                return placement.getLevelKey();
            }
        };
    }

    private static Person person(long unit) {
        return new Person("1", new Name("นาย", "ก", "ข", "Mr", "A", "B"), unit, "PLAN", "KNO2", DAY);
    }
}
