package org.digitalgarage.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Which rows are withdrawn on a day. A row that is itself withdrawn withdraws nothing any more: taking a correction back
 * restores what it corrected. Nothing else ends a withdrawal: an expired or faded correction still corrects.
 */
final class Withdrawals {
    private Withdrawals() {}

    /** @throws IllegalArgumentException if rows withdraw each other in a circle, which no ledger can have recorded */
    static Set<String> asOf(LocalDate day, Collection<Entry> rows) {
        var known = rows.stream()
                .filter(row -> row.withdraws() != null && !row.recordedOn().isAfter(day))
                .toList();
        Set<String> withdrawn = Set.of();
        // Each round settles one more link of a chain of corrections, newest first.
        for (int round = 0; round <= known.size(); round++) {
            Set<String> before = withdrawn;
            withdrawn = known.stream()
                    .filter(row -> !before.contains(row.id()))
                    .map(Entry::withdraws)
                    .collect(toSet());
            if (withdrawn.equals(before)) {
                return withdrawn;
            }
        }
        throw new IllegalArgumentException("rows withdraw each other in a circle, among them "
                + known.stream().map(Entry::id).sorted().toList());
    }
}
