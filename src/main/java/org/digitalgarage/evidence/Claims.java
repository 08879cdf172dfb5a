package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/** What people say of themselves. A claim is shown as one and never raises a level; a new one replaces the earlier. */
@ApplicationScoped
@Transactional
public class Claims {

    private static final String SOURCE = "claim";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Competencies competencies;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * Claims a level for the caller; the level that is claimed already changes nothing.
     *
     * @param level from 1 to the top of the scale
     * @throws Refused with the field {@code level}
     */
    public void claim(long competencyId, Integer level) {
        var competency = competencies.get(competencyId);
        if (level == null || level < 1) {
            throw new Refused(
                    "level", "evidence.review.levelMissing", competency.name(Lang.TH), competency.name(Lang.EN));
        }
        var present = present(competencyId);
        if (present.filter(row -> row.getLevel().equals(level)).isPresent()) {
            return;
        }
        // taken back by a row of its own: a withdrawal that is withdrawn would bring the older claim to life again
        withdraw(competencyId);
        ledger.add(entry(competencyId, level, null));
    }

    /** Takes the caller's claim back; where there is none nothing changes. */
    public void withdraw(long competencyId) {
        competencies.get(competencyId);
        present(competencyId).ifPresent(row -> ledger.add(entry(competencyId, null, row.getId())));
    }

    private Optional<LedgerRow> present(long competencyId) {
        var rows = em.createNamedQuery("LedgerRow.ofPair", LedgerRow.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("competency", competencyId)
                .getResultList();
        return rows.stream()
                .filter(row -> row.getStanding() == Standing.SELF && row.getLevel() != null && !withdrawn(row, rows))
                .reduce((earlier, later) -> later);
    }

    private static boolean withdrawn(LedgerRow row, List<LedgerRow> rows) {
        return rows.stream().anyMatch(other -> row.getId().equals(other.getWithdraws()));
    }

    private EvidenceEntry entry(long competencyId, Integer level, Long withdraws) {
        return new EvidenceEntry(
                caller.getPersonId(),
                competencyId,
                level,
                Kind.SELF,
                Standing.SELF,
                String.valueOf(caller.getPersonId()),
                now.today(),
                null,
                SOURCE,
                EvidenceEntry.ITSELF,
                withdraws,
                EvidenceWords.of(new Both(
                        Messages.text(Lang.TH, "evidence.claim.title"),
                        Messages.text(Lang.EN, "evidence.claim.title"))),
                null);
    }
}
