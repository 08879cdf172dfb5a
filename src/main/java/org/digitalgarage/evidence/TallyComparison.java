package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the kept counts of one unit with what the people who ever stood in it give, and its sums with the counts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TallyComparison {

    private static final int ATTEMPTS = 3;

    // the people of a unit lie all over the register: more of them at a time would be read as one long range
    private static final int PORTION = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Tallies tallies;

    /** Compares a unit; a write in the meantime looks like a difference, so it is looked at again before it is one. */
    AuditPortions.Found check(long unit) {
        var found = checkOnce(unit);
        for (var attempt = 1; attempt < ATTEMPTS && !found.isEmpty(); attempt++) {
            em.clear();
            found = checkOnce(unit);
        }
        return new AuditPortions.Found(0, found);
    }

    private List<AuditFinding> checkOnce(long unit) {
        var kept = kept(unit);
        var computed = Step.nonZero(computed(unit));
        var differing = new HashSet<>(kept.keySet());
        differing.addAll(computed.keySet());
        differing.removeIf(key -> kept.getOrDefault(key, 0).equals(computed.getOrDefault(key, 0)));
        var found = new ArrayList<AuditFinding>();
        differing.stream()
                .sorted(Comparator.comparing(Step.Key::competencyId)
                        .thenComparing(Step.Key::day)
                        .thenComparing(Step.Key::typeKey)
                        .thenComparing(Step.Key::outcome))
                .forEach(key -> found.add(AuditFinding.tally(key, text(key, kept), text(key, computed))));
        found.addAll(sums(unit));
        return found;
    }

    /** The sums of a unit's periods that are not what the lines give. */
    private List<AuditFinding> sums(long unit) {
        var found = new ArrayList<AuditFinding>();
        for (var row : new TallyQuestion()
                .part(TallySql.wrong(), unit, unit, unit, unit)
                .rows(em)) {
            Stream.of(Outcome.values())
                    .filter(outcome -> ((Number) row[3 + outcome.ordinal()]).intValue() != 0)
                    .findFirst()
                    .ifPresent(outcome -> found.add(sum(unit, row, outcome)));
        }
        return found;
    }

    private AuditFinding sum(long unit, Object[] row, Outcome outcome) {
        var period = ((Number) row[0]).intValue();
        var key = new Step.Key(
                unit, row[2].toString(), ((Number) row[1]).longValue(), TallySql.firstDay(period), outcome);
        var kept = new TallyQuestion()
                        .part("select s.period, s." + TallySql.column(outcome) + " from evidence_tally_sum s")
                        .part(" where s.unit_id = ? and s.period = ?", unit, period)
                        .part(" and s.competency_id = ? and s.type_key = ?", key.competencyId(), key.typeKey())
                        .rows(em)
                        .stream()
                        .mapToInt(line -> ((Number) line[1]).intValue())
                        .sum();
        var more = ((Number) row[3 + outcome.ordinal()]).intValue();
        return AuditFinding.tally(key, text(outcome, kept), text(outcome, kept - more));
    }

    private Map<Step.Key, Integer> kept(long unit) {
        var kept = new HashMap<Step.Key, Integer>();
        em.createNamedQuery("Tally.sumOfUnit", Object[].class)
                .setParameter("unit", unit)
                .getResultList()
                .forEach(row -> kept.put(
                        new Step.Key(unit, (String) row[0], (Long) row[1], (LocalDate) row[2], Outcome.valueOf((String)
                                row[3])),
                        ((Number) row[4]).intValue()));
        return Step.nonZero(kept);
    }

    private Map<Step.Key, Integer> computed(long unit) {
        var types = tallies.types();
        var sum = new HashMap<Step.Key, Integer>();
        var last = Long.MIN_VALUE;
        while (true) {
            var people = em.createQuery(
                            "select distinct p.personId from Placement p where p.unitId = :unit and p.personId > :last"
                                    + " order by p.personId",
                            Long.class)
                    .setParameter("unit", unit)
                    .setParameter("last", last)
                    .setMaxResults(PORTION)
                    .getResultList();
            if (people.isEmpty()) {
                return sum;
            }
            tallies.world(people).count(sum, 1, types);
            sum.keySet().removeIf(key -> key.unitId() != unit);
            em.clear();
            last = people.get(people.size() - 1);
        }
    }

    /** The change of a count on a day: {@code met_high 3}, or {@code met_high -1}. */
    private static String text(Step.Key key, Map<Step.Key, Integer> sum) {
        return text(key.outcome(), sum.getOrDefault(key, 0));
    }

    private static String text(Outcome outcome, int people) {
        return outcome.code() + " " + people;
    }
}
