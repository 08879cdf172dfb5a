package org.digitalgarage.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Now;

/** What would close gaps. The features that offer something write; everybody reads. */
@ApplicationScoped
@Transactional
public class Offers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Now now;

    /** Puts these offers in the place of all that a source offered; an empty list takes them back. */
    public void replace(String sourceType, long sourceId, Collection<Offer> offers) {
        em.createNamedQuery("Offer.ofSource", Offer.class)
                .setParameter("type", sourceType)
                .setParameter("source", sourceId)
                .getResultList()
                .forEach(em::remove);
        em.flush();
        for (var offer : offers) {
            offer.comeFrom(sourceType, sourceId);
            em.persist(offer);
        }
    }

    /** What shows at least this level of a competency today, lowest level first. */
    public List<Offer> closing(long competencyId, int level) {
        return closing(Map.of(competencyId, level)).getOrDefault(competencyId, List.of());
    }

    /**
     * What closes several gaps today, in one query.
     *
     * @param gaps competency id to the level that is wanted
     */
    public Map<Long, List<Offer>> closing(Map<Long, Integer> gaps) {
        if (gaps.isEmpty()) {
            return Map.of();
        }
        return em
                .createNamedQuery("Offer.closing", Offer.class)
                .setParameter("competencies", gaps.keySet())
                .setParameter("today", now.today())
                .getResultList()
                .stream()
                .filter(offer -> offer.getLevelNo() >= gaps.get(offer.getCompetencyId()))
                .collect(Collectors.groupingBy(Offer::getCompetencyId));
    }
}
