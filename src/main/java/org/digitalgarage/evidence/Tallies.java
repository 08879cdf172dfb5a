package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.people.Placement;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.platform.Bulk;

/** Adds to the counts that reports read. Nobody waits for anybody here: rows are only added. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tallies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bulk bulk;

    /** All that decides the outcomes of some people: their places, what is asked of them, and their ratings. */
    record World(
            Map<Long, List<Placement>> placements,
            Map<Pair, List<PersonRequirement>> requirements,
            Map<Pair, List<Span>> spans) {

        /** Adds the steps of all required competencies to a sum; {@code sign} is 1 or -1. */
        void count(Map<Step.Key, Integer> sum, int sign, Map<String, String> types) {
            requirements.forEach((pair, asked) -> Step.add(
                    sum,
                    sign,
                    pair.competencyId(),
                    placements.getOrDefault(pair.personId(), List.of()),
                    asked,
                    spans.getOrDefault(pair, List.of()),
                    types::get));
        }
    }

    /** The stored world of some people; the ids are given in portions of a few hundred. */
    World world(Collection<Long> people) {
        return new World(placements(people), requirements(people), spans(people));
    }

    Map<Long, List<Placement>> placements(Collection<Long> people) {
        return OfPeople.list(em, Placement.class, people, Placement::getPersonId).stream()
                .collect(Collectors.groupingBy(Placement::getPersonId));
    }

    Map<Pair, List<PersonRequirement>> requirements(Collection<Long> people) {
        return OfPeople.list(em, PersonRequirement.class, people, PersonRequirement::getPersonId).stream()
                .collect(Collectors.groupingBy(PersonRequirement::pair));
    }

    Map<Pair, List<RatingPeriod>> periods(Collection<Long> people) {
        return OfPeople.list(
                        em, RatingPeriod.class, people, period -> period.pair().personId())
                .stream()
                .collect(Collectors.groupingBy(RatingPeriod::pair));
    }

    private Map<Pair, List<Span>> spans(Collection<Long> people) {
        var spans = new HashMap<Pair, List<Span>>();
        periods(people).forEach((pair, periods) -> spans.put(pair, spans(periods)));
        return spans;
    }

    static List<Span> spans(List<RatingPeriod> periods) {
        return periods.stream()
                .map(RatingPeriod::toSpan)
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    /** The position types of all level keys. */
    Map<String, String> types() {
        var types = new HashMap<String, String>();
        em.createQuery("select l from PositionLevel l", PositionLevel.class)
                .getResultList()
                .forEach(level -> types.put(level.getKey(), level.getTypeKey()));
        return types;
    }

    /**
     * What ratings that changed bring to the counts.
     *
     * @param people all whose ratings changed
     * @param before the spans that were; nothing was known of pairs without any
     * @param after the spans that are, of every pair that changed
     */
    Map<Step.Key, Integer> change(Collection<Long> people, Map<Pair, List<Span>> before, Map<Pair, List<Span>> after) {
        var asked = new HashMap<>(requirements(people));
        asked.keySet().retainAll(after.keySet());
        var sum = new HashMap<Step.Key, Integer>();
        if (!asked.isEmpty()) {
            var places = placements(people);
            var types = types();
            new World(places, asked, before).count(sum, -1, types);
            new World(places, asked, after).count(sum, 1, types);
        }
        return sum;
    }

    /** Adds these counts, as one write. */
    void append(Map<Step.Key, Integer> sum) {
        var steps = List.copyOf(Step.nonZero(sum).entrySet());
        if (steps.isEmpty()) {
            return;
        }
        var batch = new TallyBatch(steps.size());
        em.persist(batch);
        bulk.insert(
                "evidence_tally",
                Tally.COLUMNS,
                IntStream.range(0, steps.size())
                        .mapToObj(line -> Tally.values(
                                batch,
                                line,
                                steps.get(line).getKey(),
                                steps.get(line).getValue()))
                        .toList());
    }
}
