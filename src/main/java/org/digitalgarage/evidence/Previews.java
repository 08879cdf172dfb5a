package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.platform.Now;

/** What rows would change if they were added today: the ledger's own rules over the stored rows and the new ones. */
@ApplicationScoped
@Transactional
class Previews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    List<Preview> of(List<EvidenceEntry> entries) {
        var people = entries.stream().map(EvidenceEntry::personId).collect(Collectors.toSet());
        var today = now.today();
        var present = ratings.of(people, today);
        var rows = OfPeople.list(em, LedgerRow.class, people, LedgerRow::getPersonId).stream()
                .collect(Collectors.groupingBy(row -> new Pair(row.getPersonId(), row.getCompetencyId())));
        var previews = new ArrayList<Preview>();
        for (var entry : entries) {
            var pair = new Pair(entry.personId(), entry.competencyId());
            var before = present.get(pair.personId()).stream()
                    .filter(rated -> rated.competencyId() == pair.competencyId())
                    .findFirst()
                    .orElseGet(() -> Rated.unknown(pair));
            var all = new ArrayList<Entry>();
            rows.getOrDefault(pair, List.of()).forEach(row -> all.add(row.toEntry()));
            all.add(entry(entry));
            var policy = policies.of(competencies.get(pair.competencyId()));
            var after = Span.of(all, policy, today).stream()
                    .filter(span -> span.holds(today))
                    .toList();
            previews.add(new Preview(
                    pair.personId(), pair.competencyId(), before, Rated.of(pair, before.required(), today, after)));
        }
        return previews;
    }

    private Entry entry(EvidenceEntry entry) {
        return new Entry(
                "preview",
                entry.level(),
                entry.kind(),
                entry.standing(),
                entry.assessor(),
                entry.workedOn(),
                now.instant(),
                entry.validUntil(),
                null);
    }
}
