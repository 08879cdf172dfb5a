package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
        return new File(
                new PersonRow.Known(units, unit -> within.holds(units, unit.getId()), lines, levels, now.today()));
    }

    /** One file on its way. */
    private final class File implements Loading {

        private final PersonRow.Known known;
        private final PeopleCheck check;

        /** Rows that changed nothing in the first pass; the second may still set a supervisor who stood below. */
        private final BitSet unchanged = new BitSet();

        File(PersonRow.Known known) {
            this.known = known;
            this.check = new PeopleCheck(known, people);
        }

        @Override
        public void check(List<ImportRow> rows) {
            check.rows(rows);
        }

        @Override
        public List<RowFault> checkWhole() {
            return check.whole();
        }

        @Override
        public Loaded load(int pass, List<ImportRow> rows) {
            var read = rows.stream().map(row -> PersonRow.read(row, known)).toList();
            if (pass == PEOPLE) {
                return people(read, unchanged);
            }
            var late = report(read, unchanged);
            return new Loaded(0, late, -late);
        }
    }

    /** Whose supervisor is registered, or stands further up in the portion, gets the reporting line at once. */
    private Loaded people(List<PersonRow> rows, BitSet unchanged) {
        var registered = new HashMap<>(registered(rows));
        var fresh = new ArrayList<Person>();
        var changed = 0;
        for (var row : rows) {
            var before = registered.get(row.personnelNo());
            if (before == null) {
                var person = row.person();
                report(person, row, registered);
                fresh.add(person);
                registered.put(row.personnelNo(), person);
            } else if (update(before, row, registered)) {
                changed++;
            } else {
                synchronized (unchanged) {
                    unchanged.set((int) row.row().number());
                }
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

    private boolean update(Person person, PersonRow row, Map<String, Person> registered) {
        var before = person.values();
        var name = row.name(person.getName());
        if (!person.getName().full(Lang.TH).equals(name.full(Lang.TH))
                || !person.getName().full(Lang.EN).equals(name.full(Lang.EN))) {
            em.persist(new FormerName(person, now.today().minusDays(1)));
            person.rename(name);
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
        report(person, row, registered);
        return !Arrays.equals(before, person.values());
    }

    /**
     * Sets who reports to whom, where the supervisor was not registered before.
     *
     * @return how many changed that had not before
     */
    private int report(List<PersonRow> rows, BitSet unchanged) {
        var reporting = rows.stream().filter(row -> row.row().has("supervisor")).toList();
        var registered = registered(reporting);
        var changed = 0;
        for (var row : reporting) {
            var person = registered.get(row.personnelNo());
            if (person != null
                    && report(person, row, registered)
                    && unchanged.get((int) row.row().number())) {
                changed++;
            }
        }
        return changed;
    }

    /** Whose supervisor's own row is still to come, or had a fault, keeps the present one. */
    private static boolean report(Person person, PersonRow row, Map<String, Person> registered) {
        var above = registered.get(row.supervisor());
        var wanted = above == null ? null : above.getId();
        var said =
                above != null || row.row().has("supervisor") && row.supervisor().isEmpty();
        if (!said || Objects.equals(person.getSupervisorId(), wanted)) {
            return false;
        }
        person.report(wanted);
        return true;
    }

    /** Those of them and of their supervisors who are registered, by personnel number. */
    private Map<String, Person> registered(List<PersonRow> rows) {
        return people.byPersonnelNo(rows.stream()
                .flatMap(row -> Stream.of(row.personnelNo(), row.supervisor()))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList());
    }
}
