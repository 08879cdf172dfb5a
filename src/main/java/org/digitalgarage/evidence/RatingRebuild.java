package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.competency.PoliciesChanged;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Role;

/** Throws the stored ratings away and computes them from the rows; the result equals what was kept write by write. */
@ApplicationScoped
@Transactional
public class RatingRebuild {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private TallyRebuild tally;

    @Inject
    private Access access;

    /** Computes all ratings and counts anew on the word of an administrator. */
    public void rebuild() {
        access.require(Role.ADMIN);
        all();
    }

    void onChange(@Observes PoliciesChanged changed) {
        all();
    }

    private void all() {
        em.createQuery("delete from RatingPeriod r").executeUpdate();
        Portions.through(
                em, "select c.personId from LedgerChain c where c.personId > :last order by c.personId", this::compute);
        tally.all();
    }

    private void compute(List<Long> people) {
        OfPeople.list(em, LedgerRow.class, people, LedgerRow::getPersonId).stream()
                .collect(Collectors.groupingBy(row -> new Pair(row.getPersonId(), row.getCompetencyId())))
                .forEach(this::compute);
    }

    private void compute(Pair pair, List<LedgerRow> rows) {
        var policy = policies.of(competencies.get(pair.competencyId()));
        Span.ofRows(rows, policy).forEach(span -> em.persist(new RatingPeriod(pair, span)));
    }
}
