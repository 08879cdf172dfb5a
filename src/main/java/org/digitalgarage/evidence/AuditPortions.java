package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.Now;

/** The steps of a check, each in a transaction of its own: what was found and how far it came is kept at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AuditPortions {

    /** How many faults are kept one by one; the rest is only counted. */
    static final int MOST_FINDINGS = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainCheck chains;

    @Inject
    private RatingComparison ratings;

    @Inject
    private TallyComparison tallies;

    @Inject
    private Now now;

    void enter(long run, AuditPhase phase) {
        var count = em.createQuery(
                        phase == AuditPhase.TALLY
                                ? "select count(u) from Unit u"
                                : "select count(c) from LedgerChain c",
                        Long.class)
                .getSingleResult();
        em.find(AuditRun.class, run).enter(phase, count, now.instant());
    }

    /** Checks the next portion; answers the last number in it, or nothing where there is no more. */
    Optional<Long> next(long run, AuditPhase phase, String query, long last) {
        var ids = em.createQuery(query, Long.class)
                .setParameter("last", last)
                .setMaxResults(phase.portion())
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var found = check(phase, ids);
        em.clear();
        var at = em.find(AuditRun.class, run);
        found.findings().stream()
                .limit(Math.max(0, MOST_FINDINGS - at.getFindings()))
                .forEach(finding -> em.persist(finding.in(run)));
        at.advance(ids.size(), found.rows(), found.findings().size(), now.instant());
        return Optional.of(ids.get(ids.size() - 1));
    }

    void end(long run, boolean failed) {
        em.find(AuditRun.class, run).end(failed, now.instant());
    }

    private Found check(AuditPhase phase, List<Long> ids) {
        return switch (phase) {
            case CHAIN -> chains.check(ids);
            case RATINGS -> ratings.check(ids);
            case TALLY -> tallies.check(ids.get(0));
        };
    }

    /**
     * What a portion gave.
     *
     * @param rows how many rows of the ledger were read
     */
    record Found(long rows, List<AuditFinding> findings) {}
}
