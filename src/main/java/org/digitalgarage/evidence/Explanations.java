package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.ledger.Sentence;
import org.digitalgarage.people.ProfileReads;
import org.digitalgarage.platform.Both;

/** “Why am I at this level?”: the rows behind a rating, what counted and what did not, and what is missing. */
@ApplicationScoped
@Transactional
public class Explanations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Offers offers;

    @Inject
    private Ratings ratings;

    @Inject
    private ProfileReads reads;

    /**
     * Explains a rating as of a day. Reading about somebody else is written down.
     *
     * @throws org.digitalgarage.platform.NotFound if there is no such competency, or the caller may not read about the
     *     person
     */
    public Why why(long personId, long competencyId, LocalDate asOf) {
        var competency = competencies.get(competencyId);
        reads.read(personId, "evidence.why");
        var rows = em.createNamedQuery("LedgerRow.ofPair", LedgerRow.class)
                .setParameter("person", personId)
                .setParameter("competency", competencyId)
                .getResultList();
        var entries = rows.stream().map(LedgerRow::toEntry).toList();
        var policy = policies.of(competency);
        var rating = Ledger.rate(entries, policy, asOf);
        var rated = ratings.one(personId, competencyId, asOf);
        var words = words(personId, competencyId);
        var shown = rows.stream()
                .filter(row -> row.getLevel() != null)
                .sorted(Comparator.comparing(LedgerRow::getWorkedOn)
                        .thenComparing(LedgerRow::getRecordedAt)
                        .reversed())
                .map(row -> WhyRow.of(row, rows, rating, words.get(EvidenceSource.Key.of(row))))
                .toList();
        return new Why(
                competency,
                asOf,
                rated,
                rating,
                policy,
                shown.stream().filter(row -> row.reason() == null).toList(),
                shown.stream().filter(row -> row.reason() != null).toList(),
                new Both(Sentence.th(rating, entries, policy), Sentence.en(rating, entries, policy)),
                offers.closing(competencyId, wanted(rated, rating)));
    }

    /** The level to reach: what the position asks for where it is not met, else the next one. */
    private static int wanted(Rated rated, Rating rating) {
        if (rated.open()) {
            return rated.required();
        }
        return rating.nextLevel() == null ? Integer.MAX_VALUE : rating.nextLevel();
    }

    private Map<EvidenceSource.Key, EvidenceWords> words(long personId, long competencyId) {
        var words = new HashMap<EvidenceSource.Key, EvidenceWords>();
        em.createNamedQuery("EvidenceSource.ofPair", EvidenceSource.class)
                .setParameter("person", personId)
                .setParameter("competency", competencyId)
                .getResultList()
                .forEach(source -> words.put(source.key(), source.words()));
        return words;
    }
}
