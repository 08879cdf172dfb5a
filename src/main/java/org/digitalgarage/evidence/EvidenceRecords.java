package org.digitalgarage.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.people.ProfileReads;

/** Reads all evidence of a person with the ratings that follow from it. */
@ApplicationScoped
@Transactional
public class EvidenceRecords {

    private static final Comparator<LedgerRow> LATEST = Comparator.comparing(LedgerRow::getWorkedOn)
            .thenComparing(LedgerRow::getRecordedAt)
            .reversed();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private ProfileReads reads;

    /**
     * The record as of a day. Reading about somebody else is written down.
     *
     * @param page the name of what is read, for the person's own list of readers
     * @throws org.digitalgarage.platform.NotFound if the caller may not read about the person
     */
    public EvidenceRecord of(long personId, LocalDate asOf, String page) {
        reads.read(personId, page);
        var words = words(personId);
        var required = em
                .createNamedQuery("PersonRequirement.onDays", PersonRequirement.class)
                .setParameter("people", List.of(personId))
                .setParameter("first", asOf)
                .setParameter("last", asOf)
                .getResultList()
                .stream()
                .collect(toMap(need -> need.pair().competencyId(), PersonRequirement::getMinLevel));
        var parts = rows(personId).entrySet().stream()
                .map(rows -> part(rows.getKey(), rows.getValue(), required, words, asOf))
                .sorted(Comparator.comparing(EvidenceRecord.Part::competency, Competencies.ORDER))
                .toList();
        return new EvidenceRecord(personId, asOf, parts);
    }

    private Map<Long, List<LedgerRow>> rows(long personId) {
        return em
                .createNamedQuery("LedgerRow.ofPeople", LedgerRow.class)
                .setParameter("people", List.of(personId))
                .getResultList()
                .stream()
                .collect(groupingBy(LedgerRow::getCompetencyId));
    }

    private Map<EvidenceSource.Key, EvidenceWords> words(long personId) {
        return em
                .createNamedQuery("EvidenceSource.ofPeople", EvidenceSource.class)
                .setParameter("people", List.of(personId))
                .getResultList()
                .stream()
                .collect(toMap(EvidenceSource::key, EvidenceSource::words));
    }

    private EvidenceRecord.Part part(
            long competencyId,
            List<LedgerRow> rows,
            Map<Long, Integer> required,
            Map<EvidenceSource.Key, EvidenceWords> words,
            LocalDate asOf) {
        var competency = competencies.get(competencyId);
        var policy = policies.of(competency);
        var entries = rows.stream().map(LedgerRow::toEntry).toList();
        var rating = Ledger.rate(entries, policy, asOf);
        var shown = rows.stream()
                .filter(row -> row.getLevel() != null)
                .sorted(LATEST)
                .map(row -> WhyRow.of(row, rows, rating, words.get(EvidenceSource.Key.of(row))))
                .toList();
        return new EvidenceRecord.Part(competency, required.get(competencyId), rating, policy, entries, shown);
    }
}
