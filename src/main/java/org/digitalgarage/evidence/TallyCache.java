package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts that stay the same until the next fold, those read last. They stand under the number of the fold, which every
 * reading asks the database for: so what another server folded is never answered from here.
 */
@ApplicationScoped
class TallyCache {

    /** Some fifteen megabytes. */
    private static final int MOST_CELLS = 100_000;

    private final Map<Key, Map<Cell, int[]>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int cells;

    /** What was asked: the counts of these units as of a day, when the sums had been changed so often. */
    record Key(long fold, Set<Long> units, LocalDate day) {}

    /** People of a unit with all below it, by competency and position type. */
    record Cell(long unit, long competency, String type) {}

    /** What was answered; nobody changes it any more. */
    record Entry(Key key, Map<Cell, int[]> people) {}

    /** The answer, if it is still here. */
    synchronized Optional<Map<Cell, int[]>> get(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps what was read; a transaction that is rolled back may have seen a fold that never was. */
    synchronized void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) Entry entry) {
        var before = kept.put(entry.key(), entry.people());
        cells += entry.people().size() - (before == null ? 0 : before.size());
        var oldest = kept.values().iterator();
        while (cells > MOST_CELLS) {
            cells -= oldest.next().size();
            oldest.remove();
        }
    }
}
