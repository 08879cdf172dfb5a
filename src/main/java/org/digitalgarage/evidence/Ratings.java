package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
        var me = caller.getPersonId();
        return of(List.of(me), asOf).get(me);
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
        var spans = new HashMap<Pair, Span>();
        var needed = new HashMap<Pair, Integer>();
        if (!people.isEmpty()) {
            em.createNamedQuery("RatingPeriod.onDay", RatingPeriod.class)
                    .setParameter("people", people)
                    .setParameter("day", asOf)
                    .getResultList()
                    .forEach(period -> spans.put(period.pair(), period.toSpan()));
            em.createNamedQuery("PersonRequirement.onDay", PersonRequirement.class)
                    .setParameter("people", people)
                    .setParameter("day", asOf)
                    .getResultList()
                    .forEach(requirement -> needed.put(requirement.pair(), requirement.getMinLevel()));
        }
        var rated = new LinkedHashMap<Long, List<Rated>>();
        people.forEach(person -> rated.put(person, new ArrayList<>()));
        var pairs = new LinkedHashSet<>(needed.keySet());
        pairs.addAll(spans.keySet());
        pairs.forEach(pair -> rated.get(pair.personId()).add(Rated.of(pair, needed.get(pair), spans.get(pair))));
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
                .orElseGet(() -> Rated.of(new Pair(personId, competencyId), null, null));
    }
}
