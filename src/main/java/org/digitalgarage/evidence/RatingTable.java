package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Entry;

/** Keeps the stored ratings equal to what the ledger's rules say of the rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RatingTable {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Tallies tallies;

    /**
     * Computes ratings anew from a day on; earlier days stay as they are.
     *
     * @param from for each person and competency the first day on which something may have changed
     * @param rows all rows of these, at least
     * @return what is to be added to the counts
     */
    Map<Step.Key, Integer> refresh(Map<Pair, LocalDate> from, Map<Pair, List<LedgerRow>> rows) {
        var people = from.keySet().stream().map(Pair::personId).collect(Collectors.toSet());
        var stored = tallies.periods(people);
        var before = new HashMap<Pair, List<Span>>();
        var after = new HashMap<Pair, List<Span>>();
        from.forEach((pair, day) -> {
            var periods = stored.getOrDefault(pair, List.of());
            var old = Tallies.spans(periods);
            var target = target(pair, old, rows.getOrDefault(pair, List.of()), day);
            before.put(pair, old);
            after.put(pair, target);
            store(pair, periods, target);
        });
        return tallies.change(people, before, after);
    }

    private List<Span> target(Pair pair, List<Span> old, List<LedgerRow> rows, LocalDate from) {
        List<Entry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(row.toEntry()));
        return Span.after(old, entries, policies.of(competencies.get(pair.competencyId())), from);
    }

    /** Rows with the same first day are changed, not replaced: the database would see the insert before the delete. */
    private void store(Pair pair, List<RatingPeriod> periods, List<Span> target) {
        var byDay = new TreeMap<LocalDate, RatingPeriod>();
        periods.forEach(period -> byDay.put(period.getFromOn(), period));
        for (var span : target) {
            var period = byDay.remove(span.from());
            if (period == null) {
                em.persist(new RatingPeriod(pair, span));
            } else {
                period.set(span);
            }
        }
        byDay.values().forEach(em::remove);
    }
}
