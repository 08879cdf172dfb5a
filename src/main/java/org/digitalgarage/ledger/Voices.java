package org.digitalgarage.ledger;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;

/** What some rows of evidence say about the levels of a policy (rules 5 to 7 and 9 of the rating). */
record Voices(List<Entry> rows, Policy policy) {

    /** The highest level that is held, else 0 (rule 7). What no row shows is not held: each level asks for rows. */
    int level() {
        int shown = 0;
        for (Entry row : rows) {
            shown = Math.max(shown, policy.shown(row));
        }
        for (int level = shown; level > 0; level--) {
            if (held(level)) {
                return level;
            }
        }
        return 0;
    }

    /** Whether nothing is {@link #missing}; asked for each day of a timeline, so it only counts. */
    private boolean held(int level) {
        var alternatives = policy.needs().get(level);
        if (alternatives == null || doubted(level)) {
            return false;
        }
        for (var alternative : alternatives) {
            if (met(alternative, level)) {
                return true;
            }
        }
        return false;
    }

    private boolean doubted(int level) {
        int doubters = 0;
        int supporters = 0;
        for (Entry row : rows) {
            if (row.standing().human()) {
                int shown = policy.shown(row);
                doubters += shown <= level - 2 ? 1 : 0;
                supporters += shown >= level ? 1 : 0;
            }
        }
        return doubters > 0 && supporters <= doubters;
    }

    private boolean met(List<Requirement> alternative, int level) {
        for (Requirement requirement : alternative) {
            var assessors = new HashSet<String>();
            int serving = 0;
            for (Entry row : rows) {
                if (policy.shown(row) >= level && requirement.kinds().contains(row.kind())) {
                    serving++;
                    assessors.add(row.voice());
                }
            }
            if (serving < requirement.rows() || assessors.size() < requirement.assessors()) {
                return false;
            }
        }
        return true;
    }

    /** What is missing for the level, for each alternative of the policy: the level is held if one lacks nothing. */
    List<Missing> missing(int level) {
        var supporters = supporters(level);
        int voices = voicesMissing(supporters, doubters(level));
        return policy.needs().get(level).stream()
                .map(alternative -> Missing.of(alternative, supporters, voices))
                .toList();
    }

    private static int voicesMissing(List<Entry> supporters, List<Entry> doubters) {
        if (doubters.isEmpty()) {
            return 0;
        }
        long people = supporters.stream().filter(row -> row.standing().human()).count();
        return (int) Math.max(0, doubters.size() + 1 - people);
    }

    /** The rows that show the level, which is 1 or more (rule 5). */
    List<Entry> supporters(int level) {
        return rows.stream().filter(row -> policy.shown(row) >= level).toList();
    }

    /** The rows in which a person saw at least two levels less (rule 5). */
    List<Entry> doubters(int level) {
        return rows.stream()
                .filter(row -> row.standing().human() && policy.shown(row) <= level - 2)
                .toList();
    }

    /** How sure the level is that is held, or null for level 0 (rule 9). */
    Certainty certainty(int level) {
        if (level == 0) {
            return null;
        }
        var kinds = EnumSet.noneOf(Kind.class);
        var assessors = new HashSet<String>();
        boolean doubted = false;
        for (Entry row : rows) {
            int shown = policy.shown(row);
            if (shown >= level) {
                kinds.add(row.kind());
                assessors.add(row.voice());
            }
            doubted |= shown <= level - 2 && row.standing().human();
        }
        if (doubted || (kinds.size() == 1 && assessors.size() == 1)) {
            return Certainty.LOW;
        }
        return kinds.size() >= 2 && assessors.size() >= 2 ? Certainty.HIGH : Certainty.MEDIUM;
    }

    static int assessors(List<Entry> rows) {
        return (int) rows.stream().map(Entry::voice).distinct().count();
    }
}
