package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.evidence.TallyCache.Cell;
import org.digitalgarage.platform.DerbyWay;

/**
 * The counts of units as of a day, past or future: the years before it, the months of its year before it and the days of
 * its month up to it. Where a year or month of a unit has no parts it has few lines, and these are added up instead. All
 * that stays the same until the next fold is kept in memory; lines that are in no sum yet are read and added each time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TallySums {

    private static final Outcome[] ALL = Outcome.values();

    /** Where the columns of the outcomes begin. */
    private static final int OWN = 6;

    /** Derby would go through all lines. */
    private static final String FOLDED = lines("0") + " from " + DerbyWay.IN_ORDER + "people_unit_above a"
            + " join evidence_tally t " + DerbyWay.byIndex("evidence_tally_unit") + "on t.unit_id = a.unit_id";

    private static final String WAITING = lines("1")
            + " from " + DerbyWay.IN_ORDER + "evidence_tally_batch b"
            + " join evidence_tally t " + DerbyWay.byKey("evidence_tally_line")
            + "on t.batch_id = b.id join people_unit_above a on a.unit_id = t.unit_id";

    private static final String GROUPED = " group by a.above_id, t.competency_id, t.type_key, t.outcome";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TallyCache cache;

    @Inject
    private Event<TallyCache.Entry> summed;

    /** How often the sums had been changed when a reading began, and of which units the year and the month had parts. */
    private record Known(long fold, Set<Long> years, Set<Long> months) {}

    /** The counts of these units, each with all below it. */
    public List<TallySum> of(Collection<Long> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        while (true) {
            var known = known(units, day);
            var key = new TallyCache.Key(known.fold, Set.copyOf(units), day);
            var kept = cache.get(key);
            var waiting = new HashMap<Cell, int[]>();
            var folded = kept.orElseGet(HashMap::new);
            for (var row : rows(key, known, kept.isEmpty())) {
                add(number(row[5]) == 0 ? folded : waiting, row);
            }
            // an embedded database shows half of a fold that ends meanwhile: what was read across one is read again
            if (fold() == known.fold) {
                if (kept.isEmpty()) {
                    summed.fire(new TallyCache.Entry(key, folded));
                }
                return together(folded, waiting);
            }
        }
    }

    private Known known(Collection<Long> units, LocalDate day) {
        var year = DayNumber.of(day) / 10_000;
        var rows = new TallyQuestion()
                .part(
                        "select f.fold_no, s.unit_id, s.period from evidence_tally_state f left join evidence_tally_split s"
                                + " on s.period in (?, ?)",
                        year,
                        DayNumber.of(day) / 100)
                .among(" and s.unit_id", units)
                .rows(em);
        var known = new Known(number(rows.get(0)[0]), new HashSet<>(), new HashSet<>());
        for (var row : rows) {
            if (row[1] != null) {
                (number(row[2]) == year ? known.years : known.months).add(number(row[1]));
            }
        }
        return known;
    }

    private long fold() {
        return number(
                em.createNativeQuery("select fold_no from evidence_tally_state").getSingleResult());
    }

    private List<Object[]> rows(TallyCache.Key key, Known known, boolean folded) {
        var number = DayNumber.of(key.day());
        var ask = new TallyQuestion();
        if (folded) {
            var year = number / 10_000;
            var month = number / 100;
            sums(ask, key.units(), 0, year - 1);
            sums(ask, known.years, year * 100, month - 1);
            sums(ask, known.months, month * 100, number);
            lines(ask, less(key.units(), known.years), year * 10_000, number);
            lines(ask, less(known.years, known.months), month * 100, number);
        }
        ask.union(WAITING).among(" where a.above_id", key.units()).part(" and t.day_no <= ?" + GROUPED, number);
        return ask.rows(em);
    }

    private static List<TallySum> together(Map<Cell, int[]> folded, Map<Cell, int[]> waiting) {
        var people = new HashMap<>(folded);
        waiting.forEach((cell, more) -> people.merge(cell, more, TallySums::plus));
        return people.entrySet().stream()
                .map(cell -> new TallySum(
                        cell.getKey().unit(),
                        cell.getKey().competency(),
                        cell.getKey().type(),
                        cell.getValue()))
                .toList();
    }

    private static int[] plus(int[] one, int[] more) {
        return IntStream.range(0, ALL.length).map(i -> one[i] + more[i]).toArray();
    }

    private static Set<Long> less(Set<Long> units, Set<Long> without) {
        return units.stream().filter(unit -> !without.contains(unit)).collect(Collectors.toSet());
    }

    /** Periods that are added up. */
    private static void sums(TallyQuestion ask, Set<Long> units, int first, int last) {
        if (!units.isEmpty()) {
            ask.union("select s.unit_id, s.competency_id, s.type_key, '', 0, 0, "
                            + TallySql.outcomes(name -> "sum(s." + name + ")")
                            + " from evidence_tally_sum s where s.unit_id")
                    .among("", units)
                    .part(" and s.period between ? and ?", first, last)
                    .part(" group by s.unit_id, s.competency_id, s.type_key");
        }
    }

    /** Days that are not. */
    private static void lines(TallyQuestion ask, Set<Long> units, int first, int last) {
        if (!units.isEmpty()) {
            ask.union(FOLDED)
                    .among(" where a.above_id", units)
                    .part(
                            " and t.day_no between ? and ? and not exists (select b.id from evidence_tally_batch b"
                                    + " where b.id = t.batch_id)" + GROUPED,
                            first,
                            last);
        }
    }

    private static String lines(String waiting) {
        return "select a.above_id, t.competency_id, t.type_key, t.outcome, sum(t.people), " + waiting
                + ", 0".repeat(ALL.length);
    }

    private static void add(Map<Cell, int[]> people, Object[] row) {
        var cell = people.computeIfAbsent(
                new Cell(number(row[0]), number(row[1]), row[2].toString().strip()), key -> new int[ALL.length]);
        var outcome = row[3].toString().strip();
        if (outcome.isEmpty()) {
            for (var i = 0; i < ALL.length; i++) {
                cell[i] += (int) number(row[OWN + i]);
            }
        } else {
            cell[Outcome.valueOf(outcome).ordinal()] += (int) number(row[4]);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
