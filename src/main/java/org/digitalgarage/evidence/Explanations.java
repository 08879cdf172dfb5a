package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
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

    private static final String PAGE = "evidence.why";

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
        reads.read(personId, PAGE);
        return why(personId, competency, asOf, ratings.one(personId, competencyId, asOf));
    }

    /** The same beside a profile, which knows the rating and in which relation the caller reads. */
    public Why why(CompetencyProfile profile, long competencyId) {
        var competency = competencies.get(competencyId);
        var person = profile.person().getId();
        reads.note(person, profile.reason(), PAGE);
        return why(person, competency, profile.asOf(), profile.rated(competencyId));
    }

    private Why why(long personId, Competency competency, LocalDate asOf, Rated rated) {
        long competencyId = competency.getId();
        var found = em.createNamedQuery("LedgerRow.withSources", Object[].class)
                .setParameter("person", personId)
                .setParameter("competency", competencyId)
                .getResultList();
        var rows = found.stream().map(one -> (LedgerRow) one[0]).toList();
        var entries = rows.stream().map(LedgerRow::toEntry).toList();
        var policy = policies.of(competency);
        var rating = Ledger.rate(entries, policy, asOf);
        var words = words(found);
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

    private static Map<EvidenceSource.Key, EvidenceWords> words(List<Object[]> found) {
        var words = new HashMap<EvidenceSource.Key, EvidenceWords>();
        found.stream()
                .map(one -> (EvidenceSource) one[1])
                .filter(Objects::nonNull)
                .forEach(source -> words.put(source.key(), source.words()));
        return words;
    }
}
