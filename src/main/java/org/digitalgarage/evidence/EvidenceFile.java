package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Scope;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.ImportRow;
import org.digitalgarage.platform.Importer;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/**
 * Takes evidence of an older system into the ledger from a file. The same file again adds nothing. Rows may keep the day
 * on which the older system recorded them, as long as the ledger holds nothing later about the person: what was known on
 * a past day stays what it was.
 */
@ApplicationScoped
@Transactional
public class EvidenceFile implements Importer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private FreshChains freshChains;

    @Inject
    private People people;

    @Inject
    private Competencies competencies;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    @Inject
    private Now now;

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public List<String> columns() {
        return EvidenceFileRow.COLUMNS;
    }

    @Override
    public List<String> required() {
        return EvidenceFileRow.REQUIRED;
    }

    @Override
    public String together() {
        return "personnel_no";
    }

    @Override
    public int passes() {
        return 1;
    }

    @Override
    public Starter starter() {
        return Scope.starter(access, caller);
    }

    @Override
    public Loading begin(String scope) {
        return new File(Scope.read(scope));
    }

    /** Person, competency and source: what makes a row the same row. */
    private record Same(long personId, long competencyId, String sourceType, long sourceId) {

        static Same of(EvidenceEntry entry) {
            return new Same(entry.personId(), entry.competencyId(), entry.sourceType(), entry.sourceId());
        }

        static Same of(LedgerRow row) {
            return new Same(row.getPersonId(), row.getCompetencyId(), row.getSourceType(), row.getSourceId());
        }
    }

    private final class File implements Loading {

        private final Scope scope;
        private final Map<String, Optional<Competency>> asked = new ConcurrentHashMap<>();

        File(Scope scope) {
            this.scope = scope;
        }

        @Override
        public void check(List<ImportRow> rows) {
            var read = read(rows);
            var before = rowsOf(read);
            var known = known(before);
            var latest = new HashMap<Long, LocalDate>();
            before.forEach(row -> latest.merge(
                    row.getPersonId(), row.toEntry().recordedOn(), (one, two) -> one.isAfter(two) ? one : two));
            var here = new HashSet<Same>();
            for (var one : read) {
                if (one.entry() == null) {
                    continue;
                }
                var same = Same.of(one.entry());
                if (!here.add(same)) {
                    one.row()
                            .fault(
                                    "reference",
                                    "evidence.file.repeated",
                                    one.row().text("reference"));
                }
                var last = latest.get(one.entry().personId());
                var taken = known.get(same);
                if (taken != null) {
                    refuseOther(one, taken);
                } else if (last != null
                        && one.entry().recordedAt() != null
                        && one.row().day("recorded_on").isBefore(last)) {
                    one.row().fault("recorded_on", "evidence.file.late");
                }
            }
        }

        @Override
        public Loaded load(int pass, List<ImportRow> rows) {
            return add(read(rows).stream().filter(row -> row.entry() != null).toList());
        }

        private List<EvidenceFileRow> read(List<ImportRow> rows) {
            var numbers = rows.stream()
                    .map(row -> row.text("personnel_no"))
                    .distinct()
                    .toList();
            var named = people.byPersonnelNo(numbers);
            named.values().removeIf(person -> !scope.holds(units, person.getAssignedUnitId()));
            var known = new EvidenceFileRow.Known(named, this::competency, now.today());
            return rows.stream().map(row -> EvidenceFileRow.read(row, known)).toList();
        }

        private Optional<Competency> competency(String name) {
            return asked.computeIfAbsent(name, key -> {
                try {
                    return Optional.of(competencies.named(key));
                } catch (NotFound e) {
                    return Optional.empty();
                }
            });
        }
    }

    private List<LedgerRow> rowsOf(List<EvidenceFileRow> rows) {
        var people = rows.stream()
                .filter(row -> row.entry() != null)
                .map(row -> row.entry().personId())
                .collect(Collectors.toSet());
        return OfPeople.list(em, LedgerRow.class, withRows(people), LedgerRow::getPersonId);
    }

    private Set<Long> withRows(Set<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : em.createNamedQuery("LedgerChain.ofPeople", LedgerChain.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .filter(chain -> chain.getRowCount() > 0)
                        .map(LedgerChain::getPersonId)
                        .collect(Collectors.toSet());
    }

    /** What was said first under each reference, of rows in their order: what takes it back has the same one. */
    private static Map<Same, LedgerRow> known(List<LedgerRow> rows) {
        return rows.stream().collect(Collectors.toMap(Same::of, row -> row, (first, later) -> first));
    }

    /** A row of the ledger is never changed; who sends its reference with something else has to know. */
    private static boolean refuseOther(EvidenceFileRow row, LedgerRow taken) {
        var before = taken.toEntry();
        var now = row.entry();
        var same = Objects.equals(before.level(), now.level())
                && before.kind() == now.kind()
                && before.standing() == now.standing()
                && before.workedOn().equals(now.workedOn())
                && Objects.equals(before.validUntil(), now.validUntil());
        if (!same) {
            row.row().fault("reference", "evidence.file.other", row.row().text("reference"));
        }
        return !same;
    }

    /** People without a row get theirs at once; whoever has rows already goes the way of every other new row. */
    private Loaded add(List<EvidenceFileRow> rows) {
        var byPerson = new LinkedHashMap<Long, List<EvidenceFileRow>>();
        rows.forEach(row -> byPerson.computeIfAbsent(row.entry().personId(), id -> new ArrayList<>())
                .add(row));
        var fresh = em.createNamedQuery("LedgerChain.ofPeople", LedgerChain.class)
                .setParameter("people", byPerson.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(chain -> chain.getRowCount() == 0)
                .toList();
        freshChains.add(fresh.stream()
                .collect(Collectors.toMap(chain -> chain, chain -> byPerson.remove(chain.getPersonId()).stream()
                        .map(EvidenceFileRow::entry)
                        .toList())));
        var known = known(OfPeople.list(em, LedgerRow.class, byPerson.keySet(), LedgerRow::getPersonId));
        var unchanged = 0;
        var faulty = 0;
        var added = new ArrayList<EvidenceEntry>();
        for (var row : byPerson.values().stream().flatMap(List::stream).toList()) {
            var taken = known.get(Same.of(row.entry()));
            if (taken == null) {
                added.add(row.entry());
            } else if (refuseOther(row, taken)) {
                faulty++;
            } else {
                unchanged++;
            }
        }
        if (!added.isEmpty()) {
            ledger.addAll(added);
        }
        return new Loaded(rows.size() - unchanged - faulty, 0, unchanged);
    }
}
