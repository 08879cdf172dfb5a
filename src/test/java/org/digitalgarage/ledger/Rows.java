package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Kind.OBSERVATION;
import static org.digitalgarage.ledger.Kind.PROJECT;
import static org.digitalgarage.ledger.Kind.QUIZ;
import static org.digitalgarage.ledger.Standing.MACHINE;
import static org.digitalgarage.ledger.Standing.MENTOR;

import java.time.Instant;
import java.time.LocalDate;

/** Rows for tests, recorded at ten in the morning in Bangkok on the day of the work. */
final class Rows {
    private Rows() {}

    static Entry row(String id, int level, Kind kind, Standing standing, String assessor, String day) {
        return new Entry(id, level, kind, standing, assessor, LocalDate.parse(day), morning(day), null, null);
    }

    static Entry project(String id, int level, String mentor, String day) {
        return row(id, level, PROJECT, MENTOR, mentor, day);
    }

    static Entry observation(String id, int level, String mentor, String day) {
        return row(id, level, OBSERVATION, MENTOR, mentor, day);
    }

    static Entry quiz(String id, int level, String day) {
        return row(id, level, QUIZ, MACHINE, null, day);
    }

    static Entry claim(String id, int level, String day) {
        return row(id, level, Kind.SELF, Standing.SELF, "p1", day);
    }

    /** A row that only withdraws. */
    static Entry withdrawal(String id, String withdrawn, String day) {
        return new Entry(id, null, PROJECT, MENTOR, "m1", LocalDate.parse(day), morning(day), null, withdrawn);
    }

    /** The same row, recorded on another day. */
    static Entry recorded(Entry row, String day) {
        return recordedAt(row, morning(day));
    }

    static Entry recordedAt(Entry row, Instant at) {
        return new Entry(
                row.id(),
                row.level(),
                row.kind(),
                row.standing(),
                row.assessor(),
                row.workedOn(),
                at,
                row.validUntil(),
                row.withdraws());
    }

    /** The same row, valid until a day. */
    static Entry valid(Entry row, String until) {
        return new Entry(
                row.id(),
                row.level(),
                row.kind(),
                row.standing(),
                row.assessor(),
                row.workedOn(),
                row.recordedAt(),
                LocalDate.parse(until),
                row.withdraws());
    }

    /** The same row, withdrawing another one. */
    static Entry correcting(Entry row, String withdrawn) {
        return new Entry(
                row.id(),
                row.level(),
                row.kind(),
                row.standing(),
                row.assessor(),
                row.workedOn(),
                row.recordedAt(),
                row.validUntil(),
                withdrawn);
    }

    static Instant morning(String day) {
        return Instant.parse(day + "T03:00:00Z");
    }
}
