package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.ProfileReads;

/** Ratings as of a day, read from the cache of the ledger's answers. */
@ApplicationScoped
@Transactional
public class Ratings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private ProfileReads reads;

    @Inject
    private Caller caller;

    /** The caller's own: all that the position asks for and all that there is evidence of. */
    public List<Rated> mine(LocalDate asOf) {
        return mine(asOf, asOf);
    }

    /**
     * The caller's own on a day, each with the day since which it is so.
     *
     * @param first the day from which changes are looked for
     */
    public List<Rated> mine(LocalDate first, LocalDate asOf) {
        var me = List.of(caller.getPersonId());
        return rated(me, first, asOf, periods(me, first, asOf), requirements(me, asOf, asOf))
                .get(me.get(0));
    }

    /**
     * Those of a person whom the caller may read about; the reading is written down.
     *
     * @param page the name of what is read, for the person's own list of readers
     */
    public List<Rated> of(long personId, LocalDate asOf, String page) {
        reads.read(personId, page);
        return of(List.of(personId), asOf).get(personId);
    }

    /**
     * Those of several people in two queries, each list in the order of {@link Competencies#ORDER}. Whoever calls it has
     * checked that the people may be read about.
     *
     * @param people at most some hundred
     */
    public Map<Long, List<Rated>> of(Collection<Long> people, LocalDate asOf) {
        return rated(people, asOf, asOf, periods(people, asOf, asOf), requirements(people, asOf, asOf));
    }

    /**
     * What is known of several people in one query, whatever their positions ask for. Whoever calls it has checked that
     * the people may be read about.
     */
    public Map<Long, List<Rated>> known(Collection<Long> people, LocalDate asOf) {
        return rated(people, asOf, asOf, periods(people, asOf, asOf), List.of());
    }

    /** The caller's own on each of some days, in two queries for all of them. */
    public Map<LocalDate, List<Rated>> mine(Collection<LocalDate> days) {
        var me = List.of(caller.getPersonId());
        var first = Collections.min(days);
        var last = Collections.max(days);
        var periods = periods(me, first, last);
        var requirements = requirements(me, first, last);
        var mine = new HashMap<LocalDate, List<Rated>>();
        days.forEach(
                day -> mine.put(day, rated(me, day, day, periods, requirements).get(me.get(0))));
        return mine;
    }

    private List<RatingPeriod> periods(Collection<Long> people, LocalDate first, LocalDate last) {
        return between("RatingPeriod.onDays", RatingPeriod.class, people, first, last);
    }

    private List<PersonRequirement> requirements(Collection<Long> people, LocalDate first, LocalDate last) {
        return between("PersonRequirement.onDays", PersonRequirement.class, people, first, last);
    }

    private <T> List<T> between(String query, Class<T> type, Collection<Long> people, LocalDate first, LocalDate last) {
        return people.isEmpty()
                ? List.of()
                : em.createNamedQuery(query, type)
                        .setParameter("people", people)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList();
    }

    private Map<Long, List<Rated>> rated(
            Collection<Long> people,
            LocalDate first,
            LocalDate asOf,
            List<RatingPeriod> periods,
            List<PersonRequirement> requirements) {
        var spans = new HashMap<Pair, List<Span>>();
        periods.stream()
                .filter(period -> period.touches(first, asOf))
                .sorted(Comparator.comparing(RatingPeriod::getFromOn))
                .forEach(period -> spans.computeIfAbsent(period.pair(), pair -> new ArrayList<>())
                        .add(period.toSpan()));
        spans.values().removeIf(list -> !list.get(list.size() - 1).holds(asOf));
        var needed = new HashMap<Pair, Integer>();
        requirements.stream()
                .filter(requirement -> requirement.holds(asOf))
                .forEach(requirement -> needed.put(requirement.pair(), requirement.getMinLevel()));
        var rated = new LinkedHashMap<Long, List<Rated>>();
        people.forEach(person -> rated.put(person, new ArrayList<>()));
        var pairs = new LinkedHashSet<>(needed.keySet());
        pairs.addAll(spans.keySet());
        pairs.forEach(pair -> rated.get(pair.personId())
                .add(Rated.of(pair, needed.get(pair), first, spans.getOrDefault(pair, List.of()))));
        rated.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(one -> competencies.get(one.competencyId()), Competencies.ORDER)));
        return rated;
    }

    /** One person's rating in one competency. Whoever calls it has checked that the person may be read about. */
    public Rated one(long personId, long competencyId, LocalDate asOf) {
        return of(List.of(personId), asOf).get(personId).stream()
                .filter(rated -> rated.competencyId() == competencyId)
                .findFirst()
                .orElseGet(() -> Rated.unknown(new Pair(personId, competencyId)));
    }
}
