package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Rows.morning;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Instant THEN = morning("2026-05-02");

    @Test
    void aRowNeedsAnId() {
        assertRefused("a row needs an id", null, 1, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, null);
        assertRefused("a row needs an id", " ", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, null);
    }

    @Test
    void aRowNeedsKindStandingAndDates() {
        assertRefused("row a needs a kind", "a", 1, null, Standing.MACHINE, null, DAY, THEN, null);
        assertRefused("row a needs a standing", "a", 1, Kind.QUIZ, null, null, DAY, THEN, null);
        assertRefused("row a needs the day of the work", "a", 1, Kind.QUIZ, Standing.MACHINE, null, null, THEN, null);
        assertRefused(
                "row a needs the time of its recording", "a", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, null, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aLevelOutsideTheScaleIsRefused(int level) {
        String message = "row a has level " + level + ", allowed are 0 to 5";
        assertRefused(message, "a", level, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyLevelOfTheScaleIsAllowed(int level) {
        assertEquals(
                level,
                row("a", level, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, null)
                        .level());
    }

    @Test
    void aRowWithoutALevelHasToWithdraw() {
        String message = "row a has no level, so it has to withdraw another row";
        assertRefused(message, "a", null, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, null);
        assertEquals(
                "b",
                row("a", null, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, "b")
                        .withdraws());
    }

    @Test
    void aRowWithdrawsAnotherRow() {
        assertRefused("row a cannot withdraw itself", "a", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, "a");
        assertRefused("row a withdraws a row without an id", "a", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, THEN, "");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void onlyThePersonSpeaksOfThemselves(Standing standing) {
        assertRefused(
                "row a is of kind self, so its standing has to be self, not " + standing.code(),
                "a",
                3,
                Kind.SELF,
                standing,
                "x",
                DAY,
                THEN,
                null);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPersonMayClaimWithAnyKind(Kind kind) {
        assertTrue(row("a", 3, kind, Standing.SELF, null, DAY, THEN, null).claim());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SELF", "MACHINE"})
    void whoJudgesIsNamed(Standing standing) {
        String message = "row a of standing " + standing.code() + " has to name its assessor";
        assertRefused(message, "a", 3, Kind.PROJECT, standing, null, DAY, THEN, null);
        assertRefused(message, "a", 3, Kind.PROJECT, standing, " ", DAY, THEN, null);
        assertFalse(row("a", 3, Kind.PROJECT, standing, "x", DAY, THEN, null).claim());
        assertEquals(
                "b",
                row("a", null, Kind.PROJECT, standing, null, DAY, THEN, "b").withdraws());
    }

    @Test
    void theTimeIsKeptToTheMillisecondSoThatAnyDatabaseGivesItBack() {
        Instant precise = Instant.parse("2026-05-02T03:00:00.123987654Z");
        Entry row = row("a", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, precise, null);
        assertEquals(Instant.parse("2026-05-02T03:00:00.123Z"), row.recordedAt());
    }

    @Test
    void theDayOfRecordingIsTheOneInBangkok() {
        Instant evening = Instant.parse("2026-05-02T17:00:00Z");
        assertEquals(
                LocalDate.of(2026, 5, 3),
                row("a", 1, Kind.QUIZ, Standing.MACHINE, null, DAY, evening, null)
                        .recordedOn());
    }

    private static Entry row(
            String id,
            Integer level,
            Kind kind,
            Standing standing,
            String assessor,
            LocalDate workedOn,
            Instant recordedAt,
            String withdraws) {
        return new Entry(id, level, kind, standing, assessor, workedOn, recordedAt, null, withdraws);
    }

    private static void assertRefused(
            String message,
            String id,
            Integer level,
            Kind kind,
            Standing standing,
            String assessor,
            LocalDate workedOn,
            Instant recordedAt,
            String withdraws) {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> row(id, level, kind, standing, assessor, workedOn, recordedAt, withdraws));
        assertEquals(message, error.getMessage());
    }
}
