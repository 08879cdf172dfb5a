package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * The counts of units as of a day, past or future: the years before it, the months of its year before it and the days of
 * its month up to it. Where a year or month of a unit has no parts it has few lines, and these are added up instead, as
 * are lines that are in no sum yet.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TallySums {

    private static final Outcome[] ALL = Outcome.values();

    /** Where the columns of the outcomes begin. */
    private static final int OWN = 5;

    private static final String LINES =
            "select a.above_id, t.competency_id, t.type_key, t.outcome, sum(t.people)" + ", 0".repeat(ALL.length);
    /** Derby goes through all lines unless it is told by which way they are found; PostgreSQL reads a comment. */
    private static final String BELOW = " from --DERBY-PROPERTIES joinOrder=FIXED\n people_unit_above a"
            + " join evidence_tally t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, index=evidence_tally_unit\n"
            + " on t.unit_id = a.unit_id";

    private static final String WAITING = " from --DERBY-PROPERTIES joinOrder=FIXED\n evidence_tally_batch b"
            + " join evidence_tally t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, constraint=evidence_tally_line\n"
            + " on t.batch_id = b.id join people_unit_above a on a.unit_id = t.unit_id";
    private static final String GROUPED = " group by a.above_id, t.competency_id, t.type_key, t.outcome";

    @PersistenceContext
    private EntityManager em;

    /** How often the sums had been changed when a reading began, and of which units the year and the month had parts. */
    private record Known(long fold, Set<Long> years, Set<Long> months) {}

    private record Cell(long unit, long competency, String type) {}

    /** The counts of these units, each with all below it. */
    public List<TallySum> of(Collection<Long> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        while (true) {
            var known = known(units, day);
            var sums = read(Set.copyOf(units), day, known);
            // an embedded database shows half of a fold that ends meanwhile: what was read across one is read again
            if (fold() == known.fold) {
                return sums;
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

    private List<TallySum> read(Set<Long> units, LocalDate day, Known known) {
        var number = DayNumber.of(day);
        var year = number / 10_000;
        var month = number / 100;
        var whole = less(units, known.years);
        var months = less(known.years, known.months);
        var ask = new TallyQuestion();
        sums(ask, units, 0, year - 1);
        sums(ask, known.years, year * 100, month - 1);
        sums(ask, known.months, month * 100, number);
        lines(ask, whole, year * 10_000, number);
        lines(ask, months, month * 100, number);
        waiting(ask, whole, year * 10_000 - 1);
        waiting(ask, months, month * 100 - 1);
        waiting(ask, known.months, number);
        var people = new HashMap<Cell, int[]>();
        ask.rows(em).forEach(row -> add(people, row));
        return people.entrySet().stream()
                .map(cell ->
                        new TallySum(cell.getKey().unit, cell.getKey().competency, cell.getKey().type, cell.getValue()))
                .toList();
    }

    private static Set<Long> less(Set<Long> units, Set<Long> without) {
        return units.stream().filter(unit -> !without.contains(unit)).collect(Collectors.toSet());
    }

    /** Periods that are added up. */
    private static void sums(TallyQuestion ask, Set<Long> units, int first, int last) {
        if (!units.isEmpty()) {
            ask.union("select s.unit_id, s.competency_id, s.type_key, '', 0, "
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
            ask.union(LINES + BELOW)
                    .among(" where a.above_id", units)
                    .part(" and t.day_no between ? and ?" + GROUPED, first, last);
        }
    }

    /** Lines that are not yet in the sums that stand for their days. */
    private static void waiting(TallyQuestion ask, Set<Long> units, int last) {
        if (!units.isEmpty()) {
            ask.union(LINES + WAITING).among(" where a.above_id", units).part(" and t.day_no <= ?" + GROUPED, last);
        }
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
