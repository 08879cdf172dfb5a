package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.Bulk;
import org.digitalgarage.platform.ImportRow;
import org.digitalgarage.platform.Importer;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * Takes people into the register from a personnel file, and brings those who are there up to date. The same file again
 * changes nothing. Reporting lines are set in a second pass, for a supervisor may stand below in the file.
 */
@ApplicationScoped
@Transactional
public class PeopleImport implements Importer {

    private static final int PEOPLE = 0;
    private static final int PASSES = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Bulk bulk;

    @Inject
    private Now now;

    @Inject
    private Event<PeoplePlaced> placed;

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<String> columns() {
        return PersonRow.COLUMNS;
    }

    @Override
    public List<String> required() {
        return PersonRow.REQUIRED;
    }

    @Override
    public String together() {
        return "personnel_no";
    }

    @Override
    public int passes() {
        return PASSES;
    }

    @Override
    public Starter starter() {
        return Scope.starter(access, caller);
    }

    @Override
    public Loading begin(String scope) {
        var lines = em.createQuery("select l from Line l", Line.class)
                .getResultStream()
                .collect(Collectors.toMap(Line::getCode, Function.identity()));
        var levels = new HashMap<String, PositionLevel>();
        em.createQuery("select l from PositionLevel l", PositionLevel.class)
                .getResultStream()
                .forEach(level -> PositionLevel.SCHEMES.forEach(scheme -> {
                    if (level.code(scheme) != null) {
                        levels.put(scheme + " " + level.code(scheme), level);
                    }
                }));
        var within = Scope.read(scope);
        return new File(new PersonRow.Known(units, unit -> within.holds(units, unit.getId()), lines, levels));
    }

    /** One file on its way: remembers the numbers it has seen. */
    private final class File implements Loading {

        private final PersonRow.Known known;
        private final Map<String, Long> rowOf = new HashMap<>();
        private final Map<String, List<Long>> rowsBelow = new HashMap<>();

        File(PersonRow.Known known) {
            this.known = known;
        }

        @Override
        public void check(List<ImportRow> rows) {
            var registered = people.byPersonnelNo(numbers(rows));
            for (var row : rows) {
                var person = PersonRow.read(row, known);
                var first = rowOf.putIfAbsent(person.personnelNo(), row.number());
                if (first != null && !person.personnelNo().isEmpty()) {
                    row.fault("personnel_no", "people.import.repeated", person.personnelNo(), String.valueOf(first));
                }
                var before = registered.get(person.personnelNo());
                if (before != null && !known.inScope().test(units.get(before.getAssignedUnitId()))) {
                    row.fault("personnel_no", "people.import.elsewhere", person.personnelNo());
                }
                if (person.supervisor().equals(person.personnelNo())
                        && !person.supervisor().isEmpty()) {
                    row.fault("supervisor", "people.import.self");
                } else if (!person.supervisor().isEmpty()) {
                    rowsBelow
                            .computeIfAbsent(person.supervisor(), number -> new ArrayList<>())
                            .add(row.number());
                }
            }
        }

        /** A supervisor may stand anywhere in the file, or in the register already. */
        @Override
        public List<RowFault> checkWhole() {
            var missing = new ArrayList<>(rowsBelow.keySet());
            missing.removeIf(rowOf::containsKey);
            var faults = new ArrayList<RowFault>();
            for (var from = 0; from < missing.size(); from += 500) {
                var part = missing.subList(from, Math.min(missing.size(), from + 500));
                var found = people.byPersonnelNo(part).keySet();
                part.stream().filter(number -> !found.contains(number)).forEach(number -> rowsBelow
                        .get(number)
                        .forEach(row -> faults.add(
                                new RowFault(row, new Refused("supervisor", "people.import.supervisor", number)))));
            }
            return faults;
        }

        @Override
        public Loaded load(int pass, List<ImportRow> rows) {
            var read = rows.stream().map(row -> PersonRow.read(row, known)).toList();
            if (pass == PEOPLE) {
                return people(read);
            }
            report(read);
            return Loaded.NONE;
        }
    }

    /** Whose supervisor is registered, or stands further up in the portion, gets the reporting line at once. */
    private Loaded people(List<PersonRow> rows) {
        var registered = new HashMap<>(registered(rows));
        var fresh = new ArrayList<Person>();
        var changed = 0;
        for (var row : rows) {
            var before = registered.get(row.personnelNo());
            if (before == null) {
                var person = row.person();
                var above = registered.get(row.supervisor());
                if (above != null) {
                    person.report(above.getId());
                }
                fresh.add(person);
                registered.put(row.personnelNo(), person);
            } else if (update(before, row)) {
                changed++;
            }
        }
        bulk.insert(
                "people_person",
                Person.COLUMNS,
                fresh.stream().map(Person::values).toList());
        var places = fresh.stream()
                .map(person -> new Placement(person, person.getJoinedOn()))
                .toList();
        bulk.insert(
                "people_placement",
                Placement.COLUMNS,
                places.stream().map(Placement::values).toList());
        if (!places.isEmpty()) {
            placed.fire(new PeoplePlaced(places));
        }
        return new Loaded(fresh.size(), changed, rows.size() - fresh.size() - changed);
    }

    private boolean update(Person person, PersonRow row) {
        var before = person.values();
        if (!person.getName().full(Lang.TH).equals(row.name().full(Lang.TH))
                || !person.getName().full(Lang.EN).equals(row.name().full(Lang.EN))) {
            em.persist(new FormerName(person, now.today().minusDays(1)));
            person.rename(row.name());
        }
        row.detail(person);
        var legal = row.row().text("legal_unit").isEmpty()
                ? person.getLegalUnitId()
                : row.legalUnit().getId();
        if (person.getAssignedUnitId() != row.unit().getId()
                || person.getLegalUnitId() != legal
                || !person.getLineCode().equals(row.line())
                || !person.getLevelKey().equals(row.level())) {
            people.place(person, legal, row.unit().getId(), row.line(), row.level());
        }
        return !Arrays.equals(before, person.values());
    }

    /** Sets who reports to whom; whose supervisor's own row had a fault keeps the present one. */
    private void report(List<PersonRow> rows) {
        var reporting = rows.stream().filter(row -> row.row().has("supervisor")).toList();
        var registered = registered(reporting);
        for (var row : reporting) {
            var person = registered.get(row.personnelNo());
            var above = registered.get(row.supervisor());
            var wanted = above == null ? null : above.getId();
            if (person != null
                    && (above != null || row.supervisor().isEmpty())
                    && !Objects.equals(person.getSupervisorId(), wanted)) {
                person.report(wanted);
            }
        }
    }

    /** Those of them and of their supervisors who are registered, by personnel number. */
    private Map<String, Person> registered(List<PersonRow> rows) {
        return people.byPersonnelNo(rows.stream()
                .flatMap(row -> Stream.of(row.personnelNo(), row.supervisor()))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList());
    }

    private static List<String> numbers(List<ImportRow> rows) {
        return rows.stream().map(row -> row.text("personnel_no")).distinct().toList();
    }
}
