package org.digitalgarage.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.PeoplePlaced;
import org.digitalgarage.people.PersonPlaced;
import org.digitalgarage.people.Placement;
import org.digitalgarage.platform.Bulk;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Started;

/**
 * The only door through which rows enter the ledger. In one transaction it adds to the person's chain, computes the
 * ratings anew, and adds to the counts. Who may judge whom is decided by the use case that calls it; what holds for
 * every row ({@link EntryRules}) is decided here.
 */
@ApplicationScoped
@Transactional
public class EvidenceLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private RatingTable ratings;

    @Inject
    private Tallies tallies;

    @Inject
    private Bulk bulk;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** Adds one row; returns its number, or that of the row that came from the same source before. */
    public long add(EvidenceEntry entry) {
        return addAll(List.of(entry)).get(0);
    }

    /**
     * Adds rows, all or none, in the order of the list. A row from the same source for the same person and competency is
     * not added again unless the first was withdrawn, so that a repeated request does no harm.
     *
     * @return the number of each entry's row, in the order of the list
     * @throws org.digitalgarage.platform.Refused if an entry cannot be a row; the field names what is at fault
     */
    public List<Long> addAll(List<EvidenceEntry> entries) {
        entries.forEach(entry -> EntryRules.check(entry, competencies.get(entry.competencyId()), now.today()));
        var recorded = record(entries);
        tallies.append(refresh(recorded));
        return recorded.ids();
    }

    /**
     * Takes a row back by a new row. Allowed to the person for an own claim, and to whoever judged the row. A second
     * time changes nothing.
     *
     * @throws NotFound if there is no such row
     */
    public long withdraw(long rowId) {
        var row = em.find(LedgerRow.class, rowId);
        if (row == null) {
            throw new NotFound();
        }
        var me = String.valueOf(caller.getPersonId());
        if (!me.equals(row.getAssessor()) || row.getLevel() == null) {
            throw new NotAllowed("only who judged withdraws");
        }
        var before = em.createNamedQuery("LedgerRow.withdrawing", LedgerRow.class)
                .setParameter("person", row.getPersonId())
                .setParameter("row", rowId)
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            return before.get().getId();
        }
        return add(new EvidenceEntry(
                row.getPersonId(),
                row.getCompetencyId(),
                null,
                row.getKind(),
                row.getStanding(),
                row.getStanding() == Standing.MACHINE ? null : me,
                now.today(),
                null,
                row.getSourceType(),
                EvidenceEntry.ITSELF,
                rowId,
                null,
                null));
    }

    /** Gives a new person a chain, so that two writers of a first row wait for each other like all others. */
    void onPlaced(@Observes PersonPlaced placed) {
        if (em.find(LedgerChain.class, placed.personId()) == null) {
            em.persist(new LedgerChain(placed.personId()));
        }
    }

    /** The same for people who came in a file. */
    void onPlaced(@Observes PeoplePlaced placed) {
        insert(placed.placements().stream().map(Placement::getPersonId).toList());
    }

    private void insert(Collection<Long> people) {
        bulk.insert(
                "evidence_chain",
                LedgerChain.COLUMNS,
                people.stream().map(person -> new LedgerChain(person).values()).toList());
    }

    /** The same for people who came without a word each: those of the demonstration. */
    void onStart(@Observes @Priority(410) Started started) {
        Portions.through(
                em,
                "select p.id from Person p where p.id > :last and not exists"
                        + " (select c from LedgerChain c where c.personId = p.id) order by p.id",
                this::insert);
    }

    /** What was done: the number of each entry's row, the rows that are new, and all rows of what they are about. */
    private record Recorded(List<Long> ids, List<LedgerRow> added, Map<Pair, List<LedgerRow>> rows) {}

    private Recorded record(List<EvidenceEntry> entries) {
        var chains = lock(entries.stream().map(EvidenceEntry::personId).collect(Collectors.toCollection(TreeSet::new)));
        var known = rows(entries.stream()
                .map(entry -> new Pair(entry.personId(), entry.competencyId()))
                .collect(Collectors.toSet()));
        var described = described(entries);
        var ids = new ArrayList<Long>();
        var added = new ArrayList<LedgerRow>();
        for (var entry : entries) {
            var same =
                    known.computeIfAbsent(new Pair(entry.personId(), entry.competencyId()), pair -> new ArrayList<>());
            var before = same.stream()
                    .filter(entry::sameSource)
                    .filter(row -> row.getLevel() != null && entry.level() != null && !withdrawn(row, same))
                    .findFirst();
            if (before.isPresent()) {
                ids.add(before.get().getId());
                continue;
            }
            var row = new LedgerRow(entry, now.instant());
            em.persist(row);
            row.chain(chains.get(entry.personId()));
            same.add(row);
            added.add(row);
            ids.add(row.getId());
            if (entry.words() != null && described.add(EvidenceSource.Key.of(row))) {
                em.persist(new EvidenceSource(row, entry.words()));
            }
        }
        return new Recorded(ids, added, known);
    }

    /** Computes the ratings that new rows may have changed; returns what is to be added to the counts. */
    private Map<Step.Key, Integer> refresh(Recorded recorded) {
        var from = new HashMap<Pair, LocalDate>();
        recorded.added()
                .forEach(row -> from.merge(
                        new Pair(row.getPersonId(), row.getCompetencyId()),
                        row.toEntry().recordedOn(),
                        (one, two) -> one.isBefore(two) ? one : two));
        return from.isEmpty() ? Map.of() : ratings.refresh(from, recorded.rows());
    }

    private static boolean withdrawn(LedgerRow row, List<LedgerRow> rows) {
        return rows.stream().anyMatch(other -> row.getId().equals(other.getWithdraws()));
    }

    /** Which of the sources have words already: asked once for all entries. */
    private Set<EvidenceSource.Key> described(List<EvidenceEntry> entries) {
        var sources = entries.stream()
                .filter(entry -> entry.words() != null && entry.sourceId() != EvidenceEntry.ITSELF)
                .toList();
        if (sources.isEmpty()) {
            return new HashSet<>();
        }
        var people = sources.stream().map(EvidenceEntry::personId).collect(Collectors.toSet());
        return OfPeople.list(
                        em, EvidenceSource.class, people, source -> source.key().personId())
                .stream()
                .map(EvidenceSource::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Pair, List<LedgerRow>> rows(Set<Pair> pairs) {
        var people = pairs.stream().map(Pair::personId).collect(Collectors.toSet());
        return OfPeople.list(em, LedgerRow.class, people, LedgerRow::getPersonId).stream()
                .filter(row -> pairs.contains(new Pair(row.getPersonId(), row.getCompetencyId())))
                .collect(Collectors.groupingBy(
                        row -> new Pair(row.getPersonId(), row.getCompetencyId()),
                        HashMap::new,
                        Collectors.toCollection(ArrayList::new)));
    }

    /** Locks the chains in the order of the people, so that two writers to a team do not wait for each other in a circle. */
    private Map<Long, LedgerChain> lock(TreeSet<Long> people) {
        em.flush();
        var chains = new HashMap<Long, LedgerChain>();
        for (long person : people) {
            var chain = em.find(LedgerChain.class, person, LockModeType.PESSIMISTIC_WRITE);
            if (chain == null) {
                chain = new LedgerChain(person);
                em.persist(chain);
            }
            chains.put(person, chain);
        }
        return chains;
    }
}
