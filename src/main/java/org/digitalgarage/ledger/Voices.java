package org.digitalgarage.ledger;

import java.util.List;

/** What some rows of evidence say about the levels of a policy (rules 5 to 7 and 9 of the rating). */
record Voices(List<Entry> rows, Policy policy) {

    /** The highest level that is held, else 0 (rule 7). What no row shows is not held: each level asks for rows. */
    int level() {
        int shown = rows.stream().mapToInt(policy::shown).max().orElse(0);
        return policy.needs().headMap(shown + 1).keySet().stream()
                .filter(this::held)
                .mapToInt(level -> level)
                .max()
                .orElse(0);
    }

    private boolean held(int level) {
        return missing(level).stream().anyMatch(Missing::met);
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
        var supporters = supporters(level);
        long kinds = supporters.stream().map(Entry::kind).distinct().count();
        int assessors = assessors(supporters);
        if (!doubters(level).isEmpty() || (kinds == 1 && assessors == 1)) {
            return Certainty.LOW;
        }
        return kinds >= 2 && assessors >= 2 ? Certainty.HIGH : Certainty.MEDIUM;
    }

    static int assessors(List<Entry> rows) {
        return (int) rows.stream().map(Entry::voice).distinct().count();
    }
}
