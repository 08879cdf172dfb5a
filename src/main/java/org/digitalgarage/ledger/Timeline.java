package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rating as it runs over the days. With the same rows it changes only on days on which a row becomes known, is
 * withdrawn, expires or fades, so it can be told as a few periods instead of being asked anew every day.
 */
public final class Timeline {
    private Timeline() {}

    /**
     * The periods from a day on, without gap or overlap. Neighbours differ in state, certainty or a level; the last one
     * has no end.
     *
     * @param rows all rows of one person for one competency, future ones included
     * @throws IllegalArgumentException as {@link Ledger#rate}
     */
    public static List<Period> of(Collection<Entry> rows, Policy policy, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        rows.stream()
                .flatMap(row -> changes(row, policy))
                .filter(day -> day.isAfter(from))
                .forEach(days::add);
        var periods = new ArrayList<Period>();
        days.forEach(day -> append(periods, day, Ledger.rate(rows, policy, day)));
        return List.copyOf(periods);
    }

    private static Stream<LocalDate> changes(Entry row, Policy policy) {
        LocalDate expiredFrom =
                row.validUntil() == null ? null : row.validUntil().plusDays(1);
        LocalDate fadedFrom = policy.freshUntil(row).plusDays(1);
        return Stream.of(row.workedOn(), row.recordedOn(), expiredFrom, fadedFrom)
                .filter(Objects::nonNull);
    }

    private static void append(List<Period> periods, LocalDate day, Rating rating) {
        int last = periods.size() - 1;
        if (last >= 0) {
            if (periods.get(last).rating().sameAnswer(rating)) {
                return;
            }
            periods.set(last, periods.get(last).endingBefore(day));
        }
        periods.add(new Period(day, null, rating));
    }
}
