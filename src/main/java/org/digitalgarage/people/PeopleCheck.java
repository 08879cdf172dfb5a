package org.digitalgarage.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.ImportRow;
import org.digitalgarage.platform.Importer;
import org.digitalgarage.platform.Refused;

/** What is wrong with a personnel file: row by row, and what only all rows together show. */
final class PeopleCheck {

    /** Of a circle so many are named. */
    private static final int MOST_NAMED = 6;

    private final PersonRow.Known known;
    private final People people;
    private final Map<String, Long> rowOf = new HashMap<>();
    private final Map<String, List<Long>> rowsBelow = new HashMap<>();
    private final ReportingLines lines = new ReportingLines();

    /** A file that is compared with what is known. */
    PeopleCheck(PersonRow.Known known, People people) {
        this.known = known;
        this.people = people;
    }

    /** Looks at the next rows and notes what is wrong with them. */
    void rows(List<ImportRow> rows) {
        var registered = people.byPersonnelNo(
                rows.stream().map(row -> row.text("personnel_no")).distinct().toList());
        for (var row : rows) {
            var person = PersonRow.read(row, known);
            var first = rowOf.putIfAbsent(person.personnelNo(), row.number());
            if (first != null && !person.personnelNo().isEmpty()) {
                row.fault("personnel_no", "people.import.repeated", person.personnelNo(), String.valueOf(first));
            }
            var before = registered.get(person.personnelNo());
            if (before != null && !known.inScope().test(known.units().get(before.getAssignedUnitId()))) {
                row.fault("personnel_no", "people.import.elsewhere", person.personnelNo());
            }
            if (person.supervisor().equals(person.personnelNo())
                    && !person.supervisor().isEmpty()) {
                row.fault("supervisor", "people.import.self");
            } else if (!person.supervisor().isEmpty()) {
                lines.add(person.personnelNo(), person.supervisor());
                rowsBelow
                        .computeIfAbsent(person.supervisor(), number -> new ArrayList<>())
                        .add(row.number());
            }
        }
    }

    /** A supervisor may stand anywhere in the file, or in the register already. */
    List<Importer.RowFault> whole() {
        var missing = new ArrayList<>(rowsBelow.keySet());
        missing.removeIf(rowOf::containsKey);
        var faults = new ArrayList<Importer.RowFault>();
        for (var from = 0; from < missing.size(); from += 500) {
            var part = missing.subList(from, Math.min(missing.size(), from + 500));
            var found = people.byPersonnelNo(part);
            follow(found.values());
            part.stream().filter(number -> !found.containsKey(number)).forEach(number -> rowsBelow
                    .get(number)
                    .forEach(row -> faults.add(new Importer.RowFault(
                            row, new Refused("supervisor", "people.import.supervisor", number)))));
        }
        lines.circles().forEach(circle -> faults.addAll(faults(circle)));
        return faults;
    }

    /** The line goes on above those who stand in no row. */
    private void follow(Collection<Person> registered) {
        var next = registered;
        while (!next.isEmpty()) {
            var found = people.byId(next.stream()
                    .map(Person::getSupervisorId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            next.stream()
                    .filter(person -> found.containsKey(person.getSupervisorId()))
                    .forEach(person -> lines.add(
                            person.getPersonnelNo(),
                            found.get(person.getSupervisorId()).getPersonnelNo()));
            next = found.values().stream()
                    .filter(person ->
                            !rowOf.containsKey(person.getPersonnelNo()) && !lines.knows(person.getPersonnelNo()))
                    .toList();
        }
    }

    private List<Importer.RowFault> faults(List<String> circle) {
        return circle.stream()
                .filter(rowOf::containsKey)
                .map(number -> {
                    var at = circle.indexOf(number);
                    var line = Stream.of(circle.subList(at, circle.size()), circle.subList(0, at + 1))
                            .flatMap(List::stream)
                            .limit(MOST_NAMED)
                            .collect(Collectors.joining(" → "));
                    return new Importer.RowFault(
                            rowOf.get(number), new Refused("supervisor", "people.import.circle", line));
                })
                .toList();
    }
}
