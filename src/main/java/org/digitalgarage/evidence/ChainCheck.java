package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.ledger.Break;
import org.digitalgarage.ledger.Chain;
import org.digitalgarage.ledger.Link;

/** Checks that no row of a portion of people was changed or taken out behind the product's back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChainCheck {

    @PersistenceContext
    private EntityManager em;

    /** Checks people; what seems wrong is looked at once more while nobody can write to it. */
    AuditPortions.Found check(List<Long> people) {
        var seems = checkOnce(people);
        if (seems.findings().isEmpty()) {
            return seems;
        }
        em.clear();
        seems.findings().stream()
                .map(AuditFinding::getPersonId)
                .distinct()
                .sorted()
                .forEach(person -> em.find(LedgerChain.class, person, LockModeType.PESSIMISTIC_WRITE));
        return checkOnce(people);
    }

    private AuditPortions.Found checkOnce(List<Long> people) {
        var chains = new HashMap<Long, LedgerChain>();
        OfPeople.list(em, LedgerChain.class, people, LedgerChain::getPersonId)
                .forEach(chain -> chains.put(chain.getPersonId(), chain));
        var rows = OfPeople.list(em, LedgerRow.class, people, LedgerRow::getPersonId).stream()
                .collect(Collectors.groupingBy(LedgerRow::getPersonId));
        var found = new ArrayList<AuditFinding>();
        for (var person : people) {
            var chain = chains.getOrDefault(person, new LedgerChain(person));
            check(chain, rows.getOrDefault(person, List.of())).forEach(at -> found.add(AuditFinding.chain(person, at)));
        }
        return new AuditPortions.Found(
                rows.values().stream().mapToLong(List::size).sum(), found);
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
