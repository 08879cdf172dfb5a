package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.digitalgarage.competency.PolicyReading;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Placement;
import org.digitalgarage.platform.Clocks;
import org.junit.jupiter.api.Test;

/** Ratings as spans of days: what is stored is what the ledger answers, on every day. */
class SpanTest {

    private static final Policy STANDARD = PolicyReading.shipped(Path.of("config/rating-policies.yaml"), "standard");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingKnownHasNoSpan() {
        assertEquals(List.of(), Span.of(List.of(), STANDARD, DAY));
    }

    @Test
    void aRowHoldsUntilItFadesAndFadesForEver() {
        var spans = Span.of(List.of(row(1, 2, Kind.ASSIGNMENT, "m", DAY)), STANDARD, DAY);
        assertEquals(2, spans.size());
        assertEquals(DAY, spans.get(0).from());
        assertEquals(DAY.plusMonths(36), spans.get(0).until());
        assertEquals(State.VERIFIED, spans.get(0).state());
        assertEquals(2, spans.get(0).verified());
        assertEquals(Certainty.LOW, spans.get(0).certainty());
        assertEquals(State.FADED, spans.get(1).state());
        assertEquals(Placement.FOREVER, spans.get(1).until());
    }

    @Test
    void aClaimHasNoDayOfWork() {
        var claim = new Entry("1", 2, Kind.SELF, Standing.SELF, "p", DAY, at(DAY), null, null);
        var spans = Span.of(List.of(claim), STANDARD, DAY);
        assertEquals(State.CLAIMED, spans.get(0).state());
        assertNull(spans.get(0).lastWorkedOn());
    }

    @Test
    void newerWorkBehindTheSameAnswerIsSeenInTheDayOfWork() {
        var rows = new ArrayList<>(List.of(
                row(1, 2, Kind.OBSERVATION, "a", DAY),
                row(2, 2, Kind.OBSERVATION, "b", DAY),
                row(3, 2, Kind.OBSERVATION, "a", DAY.plusDays(40))));
        var spans = Span.of(rows, STANDARD, DAY);
        assertEquals(DAY.plusDays(39), spans.get(0).until());
        assertEquals(DAY, spans.get(0).lastWorkedOn());
        assertEquals(DAY.plusDays(40), spans.get(1).lastWorkedOn());
        assertEquals(spans.get(0).verified(), spans.get(1).verified());
    }

    @Test
    void thePastStaysWhenARowIsAdded() {
        var first = row(1, 1, Kind.QUIZ, null, DAY.minusDays(100));
        var stored = Span.of(List.of(first), STANDARD, DAY.minusDays(100));
        var second = row(2, 3, Kind.PROJECT, "m", DAY);
        var after = Span.after(stored, List.of(first, second), STANDARD, DAY);
        assertEquals(DAY.minusDays(100), after.get(0).from());
        assertEquals(DAY.minusDays(1), after.get(0).until());
        assertEquals(1, after.get(0).verified());
        assertEquals(3, after.get(1).verified());
    }

    @Test
    void writtenRowByRowEqualsWrittenAtOnce() {
        for (var seed = 0; seed < 200; seed++) {
            var rows = random(new Random(seed));
            var known = new ArrayList<Entry>();
            var stored = List.<Span>of();
            for (var row : rows) {
                known.add(row);
                stored = Span.after(stored, known, STANDARD, row.recordedOn());
            }
            assertEquals(Span.of(rows, STANDARD, rows.get(0).recordedOn()), stored, "seed " + seed);
        }
    }

    @Test
    void everyDayIsWhatTheLedgerAnswers() {
        for (var seed = 0; seed < 60; seed++) {
            var rows = random(new Random(seed));
            var spans = Span.of(rows, STANDARD, rows.get(0).recordedOn());
            for (var day = rows.get(0).recordedOn(); day.isBefore(DAY.plusYears(6)); day = day.plusDays(23)) {
                var asOf = day;
                var rating = Ledger.rate(rows, STANDARD, asOf);
                var span = spans.stream().filter(one -> one.holds(asOf)).findFirst();
                assertEquals(rating.state(), span.map(Span::state).orElse(State.UNKNOWN), "seed " + seed + " " + day);
                assertEquals(rating.verifiedLevel(), span.map(Span::verified).orElse(0));
                assertEquals(rating.certainty(), span.map(Span::certainty).orElse(null));
            }
        }
    }

    @Test
    void spansFollowEachOtherWithoutOverlap() {
        for (var seed = 0; seed < 100; seed++) {
            var rows = random(new Random(seed));
            var spans = Span.of(rows, STANDARD, rows.get(0).recordedOn());
            for (var i = 1; i < spans.size(); i++) {
                assertTrue(spans.get(i).from().isAfter(spans.get(i - 1).until()));
            }
        }
    }

    /** Rows in the order in which they were recorded, with withdrawals and ends of validity among them. */
    private static List<Entry> random(Random random) {
        var rows = new ArrayList<Entry>();
        var recorded = DAY;
        for (var i = 1; i <= 1 + random.nextInt(6); i++) {
            recorded = recorded.plusDays(random.nextInt(300));
            var worked = recorded.minusDays(random.nextInt(400));
            if (!rows.isEmpty() && random.nextInt(5) == 0) {
                var taken = rows.get(random.nextInt(rows.size())).id();
                rows.add(new Entry(
                        "" + i, null, Kind.PROJECT, Standing.MENTOR, "m", recorded, at(recorded), null, taken));
                continue;
            }
            var kinds = List.of(Kind.OBSERVATION, Kind.PROJECT, Kind.ASSIGNMENT, Kind.PANEL);
            rows.add(new Entry(
                    "" + i,
                    random.nextInt(5),
                    kinds.get(random.nextInt(kinds.size())),
                    Standing.MENTOR,
                    "m" + random.nextInt(3),
                    worked,
                    at(recorded),
                    random.nextInt(4) == 0 ? recorded.plusDays(random.nextInt(500)) : null,
                    null));
        }
        return rows;
    }

    private static Entry row(int id, int level, Kind kind, String assessor, LocalDate day) {
        var standing = assessor == null ? Standing.MACHINE : Standing.MENTOR;
        return new Entry("" + id, level, kind, standing, assessor, day, at(day), null, null);
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Clocks.BANGKOK).toInstant();
    }
}
