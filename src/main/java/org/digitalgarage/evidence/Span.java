package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Period;
import org.digitalgarage.ledger.Policy;
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
            if (period.answer().state() != State.UNKNOWN) {
                spans.add(of(period));
            }
        }
        return spans;
    }

    /** All spans of the rows of one person and competency, from the day on which the first was recorded. */
    static List<Span> ofRows(Collection<LedgerRow> rows, Policy policy) {
        var entries = rows.stream().map(LedgerRow::toEntry).toList();
        return entries.stream()
                .map(Entry::recordedOn)
                .min(Comparator.naturalOrder())
                .map(first -> of(entries, policy, first))
                .orElse(List.of());
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

    private static Span of(Period period) {
        var answer = period.answer();
        return new Span(
                period.from(),
                period.to() == null ? Placement.FOREVER : period.to(),
                answer.state(),
                answer.verifiedLevel(),
                answer.fadedLevel(),
                answer.claimedLevel(),
                answer.certainty(),
                answer.lastWorkedOn());
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
