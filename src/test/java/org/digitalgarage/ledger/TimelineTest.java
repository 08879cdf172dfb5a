package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.quiz;
import static org.digitalgarage.ledger.Rows.recorded;
import static org.digitalgarage.ledger.Rows.valid;
import static org.digitalgarage.ledger.Rows.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Test
    void withoutRowsNothingIsEverKnown() {
        assertEquals(List.of("2020-01-01 … UNKNOWN 0"), told(START));
    }

    @Test
    void aRowIsUnknownThenKnownThenFaded() {
        Entry row = recorded(project("a", 3, "m1", "2024-02-29"), "2024-04-01");
        assertEquals(
                List.of("2020-01-01 2024-03-31 UNKNOWN 0", "2024-04-01 2027-02-28 VERIFIED 3", "2027-03-01 … FADED 0"),
                told(START, row));
    }

    @Test
    void aRowExpiresTheDayAfterItsLastValidOne() {
        Entry row = valid(project("a", 3, "m1", "2024-05-01"), "2025-12-31");
        assertEquals(
                List.of(
                        "2020-01-01 2024-04-30 UNKNOWN 0",
                        "2024-05-01 2025-12-31 VERIFIED 3",
                        "2026-01-01 … UNKNOWN 0"),
                told(START, row));
    }

    @Test
    void aRowIsWithdrawnOnTheDayThatIsRecorded() {
        assertEquals(
                List.of(
                        "2020-01-01 2024-04-30 UNKNOWN 0",
                        "2024-05-01 2024-06-30 VERIFIED 3",
                        "2024-07-01 … UNKNOWN 0"),
                told(START, project("a", 3, "m1", "2024-05-01"), withdrawal("w", "a", "2024-07-01")));
    }

    @Test
    void daysThatChangeOnlyTheExplanationMakeNoPeriod() {
        var periods = Timeline.of(
                List.of(quiz("a", 1, "2024-06-01"), recorded(quiz("b", 1, "2024-05-01"), "2024-07-01")),
                STANDARD,
                LocalDate.of(2024, 6, 1));
        assertEquals(2, periods.size(), "the second quiz shows no more, and older work");
        assertEquals(LocalDate.of(2027, 6, 1), periods.get(0).to());
    }

    @Test
    void laterWorkBehindTheSameLevelsBeginsAPeriod() {
        var periods = Timeline.of(
                List.of(quiz("a", 1, "2024-05-01"), quiz("b", 1, "2024-06-01")), STANDARD, LocalDate.of(2024, 5, 1));
        assertEquals(
                List.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 1)),
                periods.stream().map(period -> period.answer().lastWorkedOn()).toList());
    }

    @Test
    void itBeginsOnTheDayAskedForEvenInTheMiddleOfAPeriod() {
        Entry row = project("a", 3, "m1", "2024-05-01");
        assertEquals(List.of("2026-11-23 2027-05-01 VERIFIED 3", "2027-05-02 … FADED 0"), told(TODAY, row));
        assertEquals(List.of("2030-01-01 … FADED 0"), told(LocalDate.of(2030, 1, 1), row));
        assertEquals(
                "2024-05-01 2027-05-01 VERIFIED 3", told(row.workedOn(), row).get(0), "the very day it begins");
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        Period closed = new Period(START, START.plusDays(9), null);
        assertFalse(closed.contains(START.minusDays(1)));
        assertTrue(closed.contains(START));
        assertTrue(closed.contains(START.plusDays(9)));
        assertFalse(closed.contains(START.plusDays(10)));
        assertTrue(new Period(START, null, null).contains(START.plusYears(1_000)));
    }

    @Test
    void theTimelineEqualsTheRatingOfEveryDay() {
        ForAll.seeds(1_000, random -> {
            var rows = random.rows();
            var policy = random.policy();
            LocalDate from = random.day();
            var periods = Timeline.of(rows, policy, from);
            for (int i = 0; i < 30; i++) {
                LocalDate day = i % 2 == 0 ? random.day() : from.plusDays(random.below(3_000));
                var holding =
                        periods.stream().filter(period -> period.contains(day)).toList();
                assertEquals(day.isBefore(from) ? 0 : 1, holding.size());
                holding.forEach(period -> assertEquals(answer(rows, policy, day), period.answer(), () -> "on " + day));
            }
        });
    }

    @Test
    void periodsFollowEachOtherWithoutGapAndDiffer() {
        ForAll.seeds(1_000, random -> {
            LocalDate from = random.day();
            var rows = random.rows();
            var policy = random.policy();
            var periods = Timeline.of(rows, policy, from);
            assertEquals(from, periods.get(0).from());
            assertNull(periods.get(periods.size() - 1).to());
            for (int i = 0; i < periods.size(); i++) {
                Period period = periods.get(i);
                assertEquals(answer(rows, policy, period.from()), period.answer());
                if (i > 0) {
                    assertEquals(period.from().minusDays(1), periods.get(i - 1).to());
                    assertNotEquals(periods.get(i - 1).answer(), period.answer());
                }
            }
        });
    }

    /** The answer as the explained rating gives it. */
    private static Answer answer(List<Entry> rows, Policy policy, LocalDate day) {
        Rating rating = Ledger.rate(rows, policy, day);
        var notLive = Set.of(Reason.CLAIM, Reason.AFTER_AS_OF, Reason.WITHDRAWN, Reason.EXPIRED);
        return new Answer(
                rating.state(),
                rating.verifiedLevel(),
                rating.fadedLevel(),
                rating.claimedLevel(),
                rating.certainty(),
                rows.stream()
                        .filter(row -> row.level() != null)
                        .filter(row -> !notLive.contains(rating.notCounted().getOrDefault(row.id(), Reason.DOUBTS)))
                        .map(Entry::workedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private static List<String> told(LocalDate from, Entry... rows) {
        return Timeline.of(List.of(rows), STANDARD, from).stream()
                .map(period -> "%s %s %s %d"
                        .formatted(
                                period.from(),
                                period.to() == null ? "…" : period.to(),
                                period.answer().state(),
                                period.answer().verifiedLevel()))
                .toList();
    }
}
