package org.digitalgarage.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Random rows, days and policies out of one seed. Few assessors, few days and many withdrawals: rules have to meet. */
final class RandomRows {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Random random;
    private final int usualLevel;
    private int ids;

    RandomRows(long seed) {
        random = new Random(seed);
        usualLevel = below(6);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        var copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Up to fourteen rows, each of which may withdraw one before it. */
    List<Entry> rows() {
        var rows = new ArrayList<Entry>();
        int size = below(15);
        while (rows.size() < size) {
            rows.add(row(rows));
        }
        return rows;
    }

    /** A row of any sort that may withdraw one of the others. */
    Entry row(List<Entry> others) {
        String withdraws = others.isEmpty() || chance(70) ? null : oneOf(others).id();
        Integer level = withdraws != null && chance(40) ? null : Integer.valueOf(level());
        Standing standing = oneOf(List.of(Standing.values()));
        LocalDate workedOn = day();
        return new Entry(
                newId(),
                level,
                standing == Standing.SELF ? Kind.SELF : evidenceKind(),
                standing,
                standing == Standing.MACHINE ? null : "a" + below(4),
                workedOn,
                chance(70) ? instant(workedOn) : instant(day()),
                chance(80) ? null : day(),
                withdraws);
    }

    /** Mostly near this person's usual level: without that, high levels are hardly ever held. */
    private int level() {
        return chance(30) ? below(6) : Math.max(0, Math.min(5, usualLevel + below(3) - 1));
    }

    /** Often projects and panels, without which no high level is held. */
    Kind evidenceKind() {
        if (chance(40)) {
            return oneOf(List.of(Kind.PROJECT, Kind.PANEL));
        }
        return oneOf(List.copyOf(EnumSet.copyOf(Kind.EVIDENCE)));
    }

    String newId() {
        return "r" + ids++;
    }

    /** A day from four years before today to one year after, often one of the days at which something turns. */
    LocalDate day() {
        return switch (below(6)) {
            case 0 -> TODAY;
            case 1 -> TODAY.minusMonths(36).plusDays(below(3) - 1);
            case 2 -> TODAY.minusMonths(24).plusDays(below(3) - 1);
            case 3 -> TODAY.minusYears(4).plusDays(below(5 * 365));
            default -> TODAY.minusDays(below(700));
        };
    }

    private Instant instant(LocalDate day) {
        return day.atStartOfDay(Entry.ZONE).toInstant().plusSeconds(below(86_400));
    }

    /** A shipped policy, or one that makes little sense but obeys the form: levels left out, harder below than above. */
    Policy policy() {
        return switch (below(3)) {
            case 0 -> Policies.STANDARD;
            case 1 -> Policies.DIGITAL;
            default -> strangePolicy();
        };
    }

    private Policy strangePolicy() {
        var ceilings = new EnumMap<Kind, Integer>(Kind.class);
        Kind.EVIDENCE.forEach(kind -> ceilings.put(kind, below(6)));
        var needs = new TreeMap<Integer, List<List<Requirement>>>();
        needs.put(1 + below(5), alternatives());
        for (int level = 1; level <= 5; level++) {
            if (chance(70)) {
                needs.put(level, alternatives());
            }
        }
        return new Policy("strange", 1, ceilings, 1 + below(48), needs);
    }

    private List<List<Requirement>> alternatives() {
        var alternatives = new ArrayList<List<Requirement>>();
        do {
            alternatives.add(alternative());
        } while (chance(50));
        return alternatives;
    }

    private List<Requirement> alternative() {
        var kinds = shuffled(List.copyOf(Kind.EVIDENCE));
        var alternative = new ArrayList<Requirement>();
        int from = 0;
        do {
            int to = from + 1 + below(kinds.size() - from);
            alternative.add(new Requirement(EnumSet.copyOf(kinds.subList(from, to)), 1 + below(3), 1 + below(3)));
            from = to;
        } while (from < kinds.size() && chance(40));
        return alternative;
    }
}
