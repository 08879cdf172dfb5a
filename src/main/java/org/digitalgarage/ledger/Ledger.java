package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person's rows for one competency as they were known on one day, and the rating that follows from them. */
public final class Ledger {
    private final List<Entry> rows;
    private final Policy policy;
    private final LocalDate asOf;
    private final Set<String> withdrawn;

    private Ledger(Collection<Entry> all, Policy policy, LocalDate asOf) {
        var ids = new HashSet<String>();
        all.forEach(row -> Check.that(ids.add(row.id()), "two rows have the id %s", row.id()));
        this.rows = all.stream()
                .filter(row -> row.level() != null)
                .sorted(Entry.BY_WORK)
                .toList();
        this.policy = policy;
        this.asOf = asOf;
        this.withdrawn = Withdrawals.asOf(asOf, all);
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
        return new Ledger(rows, policy, asOf).rating();
    }

    private Rating rating() {
        var live = rows.stream().filter(row -> notLive(row).isEmpty()).toList();
        var evidence = live.stream().filter(row -> !row.claim()).toList();
        var claims = live.stream().filter(Entry::claim).toList();
        var voices = new Voices(evidence.stream().filter(this::fresh).toList(), policy);
        int verified = voices.level();
        boolean allFresh = voices.rows().size() == evidence.size();
        var counted = verified == 0 ? List.<Entry>of() : voices.supporters(verified);
        Integer next = policy.levelAbove(verified);
        return new Rating(
                state(voices.rows(), evidence, claims),
                verified,
                allFresh ? verified : new Voices(evidence, policy).level(),
                claims.stream().mapToInt(Entry::level).max().orElse(0),
                voices.certainty(verified),
                counted.stream().map(Entry::id).toList(),
                notCounted(counted, voices.doubters(verified)),
                next == null ? List.of() : voices.missing(next),
                next);
    }

    private static State state(List<Entry> fresh, List<Entry> evidence, List<Entry> claims) {
        if (!fresh.isEmpty()) {
            return State.VERIFIED;
        }
        if (!evidence.isEmpty()) {
            return State.FADED;
        }
        return claims.isEmpty() ? State.UNKNOWN : State.CLAIMED;
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
        return notLive(row).orElseGet(() -> {
            if (!fresh(row)) {
                return Reason.NOT_FRESH;
            }
            return doubters.contains(row) ? Reason.DOUBTS : Reason.BELOW_LEVEL;
        });
    }

    /** Why the row is not live on the day, or empty if it is (rule 1). */
    private Optional<Reason> notLive(Entry row) {
        if (row.workedOn().isAfter(asOf) || row.recordedOn().isAfter(asOf)) {
            return Optional.of(Reason.AFTER_AS_OF);
        }
        if (withdrawn.contains(row.id())) {
            return Optional.of(Reason.WITHDRAWN);
        }
        boolean expired = row.validUntil() != null && row.validUntil().isBefore(asOf);
        return expired ? Optional.of(Reason.EXPIRED) : Optional.empty();
    }

    private boolean fresh(Entry row) {
        return !policy.freshUntil(row).isBefore(asOf);
    }
}
