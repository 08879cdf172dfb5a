package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person's rows for one competency under a policy, ready to be asked for any day. */
public final class Ledger {
    private final Collection<Entry> all;
    private final List<Entry> rows;
    private final Policy policy;
    private final boolean corrected;

    Ledger(Collection<Entry> all, Policy policy) {
        var ids = new HashSet<String>();
        for (Entry row : all) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("two rows have the id " + row.id());
            }
        }
        this.all = all;
        this.rows = all.stream()
                .filter(row -> row.level() != null)
                .sorted(Entry.BY_WORK)
                .toList();
        this.policy = policy;
        this.corrected = all.stream().anyMatch(row -> row.withdraws() != null);
    }

    /**
     * The rating that the rows give under a policy on a day (the ten rules of design.md 2.2). The order of the rows does
     * not matter; a withdrawal of a row that is not among them is passed over.
     *
     * @param rows all rows of one person for one competency, whatever their dates
     * @param asOf the day in Bangkok for which the answer holds: what was known at its end
     * @throws IllegalArgumentException if two rows have one id, or rows withdraw each other in a circle
     */
    public static Rating rate(Collection<Entry> rows, Policy policy, LocalDate asOf) {
        return new Ledger(rows, policy).rating(asOf);
    }

    /** The answer as of a day. */
    Answer answer(LocalDate asOf) {
        return new Day(asOf).answer();
    }

    private Rating rating(LocalDate asOf) {
        var day = new Day(asOf);
        var answer = day.answer();
        int verified = answer.verifiedLevel();
        var counted = verified == 0 ? List.<Entry>of() : day.voices.supporters(verified);
        Integer next = policy.levelAbove(verified);
        return new Rating(
                answer.state(),
                verified,
                answer.fadedLevel(),
                answer.claimedLevel(),
                answer.certainty(),
                counted.stream().map(Entry::id).toList(),
                day.notCounted(counted, day.voices.doubters(verified)),
                next == null ? List.of() : day.voices.missing(next),
                next);
    }

    /** The rows as they were known on one day. */
    private final class Day {
        private final LocalDate asOf;
        private final Set<String> withdrawn;
        private final List<Entry> evidence = new ArrayList<>();
        private final Voices voices = new Voices(new ArrayList<>(), policy);
        private boolean claims;
        private int claimed;

        Day(LocalDate asOf) {
            this.asOf = asOf;
            this.withdrawn = corrected ? Withdrawals.asOf(asOf, all) : Set.of();
            for (Entry row : rows) {
                if (notLive(row) != null) {
                    continue;
                }
                if (row.claim()) {
                    claims = true;
                    claimed = Math.max(claimed, row.level());
                    continue;
                }
                evidence.add(row);
                if (fresh(row)) {
                    voices.rows().add(row);
                }
            }
        }

        Answer answer() {
            int verified = voices.level();
            boolean allFresh = voices.rows().size() == evidence.size();
            return new Answer(
                    state(),
                    verified,
                    allFresh ? verified : new Voices(evidence, policy).level(),
                    claimed,
                    voices.certainty(verified),
                    evidence.isEmpty()
                            ? null
                            : evidence.get(evidence.size() - 1).workedOn());
        }

        private State state() {
            if (!voices.rows().isEmpty()) {
                return State.VERIFIED;
            }
            if (!evidence.isEmpty()) {
                return State.FADED;
            }
            return claims ? State.CLAIMED : State.UNKNOWN;
        }

        private Map<String, Reason> notCounted(List<Entry> counted, List<Entry> doubters) {
            var reasons = new LinkedHashMap<String, Reason>();
            rows.stream()
                    .filter(row -> !counted.contains(row))
                    .forEach(row -> reasons.put(row.id(), reason(row, doubters)));
            return reasons;
        }

        private Reason reason(Entry row, List<Entry> doubters) {
            if (row.claim()) {
                return Reason.CLAIM;
            }
            var notLive = notLive(row);
            if (notLive != null) {
                return notLive;
            }
            if (!fresh(row)) {
                return Reason.NOT_FRESH;
            }
            return doubters.contains(row) ? Reason.DOUBTS : Reason.BELOW_LEVEL;
        }

        /** Why the row is not live on the day, or null if it is (rule 1). */
        private Reason notLive(Entry row) {
            if (row.workedOn().isAfter(asOf) || row.recordedOn().isAfter(asOf)) {
                return Reason.AFTER_AS_OF;
            }
            if (withdrawn.contains(row.id())) {
                return Reason.WITHDRAWN;
            }
            return row.validUntil() != null && row.validUntil().isBefore(asOf) ? Reason.EXPIRED : null;
        }

        private boolean fresh(Entry row) {
            return !policy.freshUntil(row).isBefore(asOf);
        }
    }
}
