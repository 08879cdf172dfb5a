package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Policies.DIGITAL;
import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.recorded;
import static org.digitalgarage.ledger.Rows.recordedAt;
import static org.digitalgarage.ledger.Rows.valid;
import static org.digitalgarage.ledger.Rows.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which an answer turns (rules 1 and 4). */
class DatesTest {

    @ParameterizedTest(name = "worked on {0}, still fresh on {1}")
    @CsvSource({
        "2023-11-23, 2026-11-23",
        "2024-02-28, 2027-02-28",
        "2024-02-29, 2027-02-28", // 36 months after a leap day there is no 29 February
        "2024-03-01, 2027-03-01",
        "2025-02-28, 2028-02-28", // though 2028 has one
        "2023-08-31, 2026-08-31",
        "2023-12-31, 2026-12-31",
    })
    void threeYearsLater(LocalDate workedOn, LocalDate lastFreshDay) {
        assertTurns(STANDARD, workedOn, lastFreshDay);
    }

    @ParameterizedTest(name = "worked on {0}, still fresh on {1}")
    @CsvSource({"2024-02-29, 2026-02-28", "2026-02-28, 2028-02-28", "2026-03-01, 2028-03-01"})
    void twoYearsLater(LocalDate workedOn, LocalDate lastFreshDay) {
        assertTurns(DIGITAL, workedOn, lastFreshDay);
    }

    @ParameterizedTest(name = "in {2} months, worked on {0}, still fresh on {1}")
    @CsvSource({"2024-02-29, 2028-02-29, 48", "2026-01-31, 2026-02-28, 1", "2028-01-31, 2028-02-29, 1"})
    void monthsOfDifferentLength(LocalDate workedOn, LocalDate lastFreshDay, int months) {
        assertTurns(new Policy("m", 1, STANDARD.ceilings(), months, STANDARD.needs()), workedOn, lastFreshDay);
    }

    private static void assertTurns(Policy policy, LocalDate workedOn, LocalDate lastFreshDay) {
        Entry row = project("a", 3, "m1", workedOn.toString());
        assertEquals(State.VERIFIED, stateOn(lastFreshDay, policy, row));
        assertEquals(State.FADED, stateOn(lastFreshDay.plusDays(1), policy, row));
    }

    @ParameterizedTest(name = "recorded {0} is known from {1} on")
    @CsvSource({
        "2026-11-22T16:59:59.999Z, 2026-11-22",
        "2026-11-22T17:00:00Z, 2026-11-23", // midnight in Bangkok
        "2026-11-23T16:59:59Z, 2026-11-23",
        "2026-12-31T17:00:00Z, 2027-01-01",
    })
    void aDayBeginsInBangkok(Instant recordedAt, LocalDate knownFrom) {
        Entry row = recordedAt(project("a", 3, "m1", "2026-05-01"), recordedAt);
        assertEquals(knownFrom, row.recordedOn());
        assertEquals(State.UNKNOWN, stateOn(knownFrom.minusDays(1), STANDARD, row));
        assertEquals(State.VERIFIED, stateOn(knownFrom, STANDARD, row));
    }

    @Test
    void aWithdrawalAlsoBeginsInBangkok() {
        Entry row = project("a", 3, "m1", "2026-05-01");
        Entry withdrawal = recordedAt(withdrawal("w", "a", "2026-11-23"), Instant.parse("2026-11-23T17:00:00Z"));
        assertEquals(State.VERIFIED, stateOn(LocalDate.of(2026, 11, 23), STANDARD, row, withdrawal));
        assertEquals(State.UNKNOWN, stateOn(LocalDate.of(2026, 11, 24), STANDARD, row, withdrawal));
    }

    @Test
    void workThatLiesAheadIsNotLiveYet() {
        Entry row = recorded(project("a", 3, "m1", "2026-12-01"), "2026-11-01");
        assertEquals(State.UNKNOWN, stateOn(LocalDate.of(2026, 11, 30), STANDARD, row));
        assertEquals(State.VERIFIED, stateOn(LocalDate.of(2026, 12, 1), STANDARD, row));
    }

    @Test
    void theLastValidDayIsValid() {
        Entry row = valid(project("a", 3, "m1", "2026-05-01"), "2028-02-29");
        assertEquals(State.VERIFIED, stateOn(LocalDate.of(2028, 2, 29), STANDARD, row));
        assertEquals(State.UNKNOWN, stateOn(LocalDate.of(2028, 3, 1), STANDARD, row));
    }

    @Test
    void whatIsStillValidCanFadeAllTheSame() {
        Entry row = valid(project("a", 3, "m1", "2022-05-01"), "2099-12-31");
        assertEquals(State.FADED, stateOn(LocalDate.of(2026, 11, 23), STANDARD, row));
    }

    private static State stateOn(LocalDate day, Policy policy, Entry... rows) {
        return Ledger.rate(List.of(rows), policy, day).state();
    }
}
