package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.ledger.Period;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.ledger.Reason;
import org.digitalgarage.ledger.State;
import org.digitalgarage.ledger.Timeline;
import org.digitalgarage.people.Placement;

/**
 * A span of days with one answer of the ledger. Days on which nothing is known have no span.
 *
 * @param until the last day; {@link Placement#FOREVER} for no end
 * @param lastWorkedOn the latest day of work among the live evidence; null where there are only claims
 */
record Span(
        LocalDate from,
        LocalDate until,
        State state,
        int verified,
        int faded,
        int claimed,
        Certainty certainty,
        LocalDate lastWorkedOn) {

    /** The spans from a day on, in order. */
    static List<Span> of(Collection<Entry> rows, Policy policy, LocalDate from) {
        var spans = new ArrayList<Span>();
        for (var period : Timeline.of(rows, policy, from)) {
            split(rows, policy, period).forEach(span -> append(spans, span));
        }
        return spans;
    }

    /**
     * The spans as they are to be stored after rows were added.
     *
     * @param stored what is stored now, in order
     * @param from the first day on which the new rows are known; earlier days stay as they are
     */
    static List<Span> after(List<Span> stored, Collection<Entry> rows, Policy policy, LocalDate from) {
        var spans = new ArrayList<Span>();
        for (var span : stored) {
            if (span.from.isBefore(from)) {
                append(spans, span.until.isBefore(from) ? span : span.with(span.from, from.minusDays(1)));
            }
        }
        of(rows, policy, from).forEach(span -> append(spans, span));
        return spans;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** A period ends where the answer changes; here it also ends where newer work stands behind the same answer. */
    private static List<Span> split(Collection<Entry> rows, Policy policy, Period period) {
        if (period.rating().state() == State.UNKNOWN) {
            return List.of();
        }
        var until = period.to() == null ? Placement.FOREVER : period.to();
        var days = new TreeSet<LocalDate>();
        days.add(period.from());
        rows.stream().map(Entry::recordedOn).filter(period::contains).forEach(days::add);
        rows.stream().map(Entry::workedOn).filter(period::contains).forEach(days::add);
        rows.stream()
                .filter(row -> row.validUntil() != null)
                .map(row -> row.validUntil().plusDays(1))
                .filter(period::contains)
                .forEach(days::add);
        var spans = new ArrayList<Span>();
        for (var day : days) {
            var next = days.higher(day);
            var rating = day.equals(period.from()) ? period.rating() : Ledger.rate(rows, policy, day);
            append(spans, of(rating, lastWorkedOn(rows, rating), day, next == null ? until : next.minusDays(1)));
        }
        return spans;
    }

    private static Span of(Rating rating, LocalDate lastWorkedOn, LocalDate from, LocalDate until) {
        return new Span(
                from,
                until,
                rating.state(),
                rating.verifiedLevel(),
                rating.fadedLevel(),
                rating.claimedLevel(),
                rating.certainty(),
                lastWorkedOn);
    }

    private static LocalDate lastWorkedOn(Collection<Entry> rows, Rating rating) {
        return rows.stream()
                .filter(row -> row.level() != null && live(rating.notCounted().get(row.id())))
                .map(Entry::workedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether a row with this reason for not counting (null: it counts) is live evidence all the same. */
    private static boolean live(Reason reason) {
        return reason == null || reason == Reason.NOT_FRESH || reason == Reason.DOUBTS || reason == Reason.BELOW_LEVEL;
    }

    private static void append(List<Span> spans, Span span) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.until.plusDays(1).equals(span.from) && last.sameAnswer(span)) {
            spans.set(spans.size() - 1, last.with(last.from, span.until));
        } else {
            spans.add(span);
        }
    }

    boolean sameAnswer(Span other) {
        return state == other.state
                && verified == other.verified
                && faded == other.faded
                && claimed == other.claimed
                && certainty == other.certainty
                && Objects.equals(lastWorkedOn, other.lastWorkedOn);
    }

    /** Whether the same is known as in the span before: a claim or a later day of work beside it changes nothing. */
    boolean continues(Span before) {
        return before.until.plusDays(1).equals(from)
                && state == before.state
                && verified == before.verified
                && certainty == before.certainty;
    }

    private Span with(LocalDate newFrom, LocalDate newUntil) {
        return new Span(newFrom, newUntil, state, verified, faded, claimed, certainty, lastWorkedOn);
    }
}
