package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A rating as it runs over the days. With the same rows it changes only on days on which a row becomes known, is
 * withdrawn, expires or fades, so it can be told as a few periods instead of being asked anew every day.
 */
public final class Timeline {
    private Timeline() {}

    /**
     * The periods from a day on, without gap or overlap. Neighbours differ in their answer; the last one has no end.
     *
     * @param rows all rows of one person for one competency, future ones included
     * @throws IllegalArgumentException as {@link Ledger#rate}
     */
    public static List<Period> of(Collection<Entry> rows, Policy policy, LocalDate from) {
        var ledger = new Ledger(rows, policy);
        var periods = new ArrayList<Period>();
        for (LocalDate day : days(rows, policy, from)) {
            append(periods, day, ledger.answer(day));
        }
        return periods;
    }

    private static TreeSet<LocalDate> days(Collection<Entry> rows, Policy policy, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        for (Entry row : rows) {
            days.add(row.workedOn());
            days.add(row.recordedOn());
            days.add(policy.freshUntil(row).plusDays(1));
            if (row.validUntil() != null) {
                days.add(row.validUntil().plusDays(1));
            }
        }
        days.headSet(from).clear();
        return days;
    }

    private static void append(List<Period> periods, LocalDate day, Answer answer) {
        int last = periods.size() - 1;
        if (last >= 0) {
            if (periods.get(last).answer().equals(answer)) {
                return;
            }
            periods.set(last, periods.get(last).endingBefore(day));
        }
        periods.add(new Period(day, null, answer));
    }
}
