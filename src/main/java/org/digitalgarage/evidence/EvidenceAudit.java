package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.ledger.Break;
import org.digitalgarage.ledger.Chain;
import org.digitalgarage.ledger.Link;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Role;

/** Checks that no row was changed or taken out behind the product's back. For auditors. */
@ApplicationScoped
@Transactional
public class EvidenceAudit {

    private static final int MOST_BREAKS = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    /** A place at which somebody's chain does not hold. */
    public record Broken(long personId, Break at) {}

    /**
     * The result of a check.
     *
     * @param people how many chains were checked
     * @param rows how many rows they have
     * @param breaks what is wrong, at most a thousand
     */
    public record Report(int people, long rows, List<Broken> breaks) {

        /** Whether nothing is wrong. */
        public boolean sound() {
            return breaks.isEmpty();
        }
    }

    /** Checks everybody's chain; memory stays flat. */
    public Report checkAll() {
        access.require(Role.AUDITOR);
        var people = new int[1];
        var rows = new long[1];
        var breaks = new ArrayList<Broken>();
        Portions.through(
                em,
                "select c.personId from LedgerChain c where c.personId > :last order by c.personId",
                ids -> check(ids, people, rows, breaks));
        // rows whose chain was taken away as a whole
        Portions.through(
                em,
                "select distinct r.personId from LedgerRow r where r.personId > :last and not exists"
                        + " (select c from LedgerChain c where c.personId = r.personId) order by r.personId",
                ids -> check(ids, people, rows, breaks));
        return new Report(people[0], rows[0], breaks);
    }

    /** Checks one person's chain. */
    public Report check(long personId) {
        access.require(Role.AUDITOR);
        var people = new int[1];
        var rows = new long[1];
        var breaks = new ArrayList<Broken>();
        check(List.of(personId), people, rows, breaks);
        return new Report(people[0], rows[0], breaks);
    }

    private void check(List<Long> ids, int[] people, long[] rows, List<Broken> breaks) {
        var chains = new HashMap<Long, LedgerChain>();
        OfPeople.list(em, LedgerChain.class, ids, LedgerChain::getPersonId)
                .forEach(chain -> chains.put(chain.getPersonId(), chain));
        var byPerson = OfPeople.list(em, LedgerRow.class, ids, LedgerRow::getPersonId).stream()
                .collect(Collectors.groupingBy(LedgerRow::getPersonId));
        for (var id : ids) {
            var chain = chains.getOrDefault(id, new LedgerChain(id));
            var own = byPerson.getOrDefault(id, List.of());
            check(chain, own).stream().limit(MOST_BREAKS - breaks.size()).forEach(at -> breaks.add(new Broken(id, at)));
            people[0]++;
            rows[0] += own.size();
        }
    }

    /** A row that was changed into something that cannot be a row at all is a changed row, too. */
    static List<Break> check(LedgerChain chain, List<LedgerRow> rows) {
        var links = new ArrayList<Link>();
        for (var row : rows) {
            try {
                links.add(row.toLink());
            } catch (IllegalArgumentException e) {
                return List.of(new Break(links.size(), String.valueOf(row.getId()), Break.Fault.CHANGED));
            }
        }
        return Chain.check(links, chain.getRowCount(), chain.getLastHash());
    }
}
