package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The personnel file of a population as somebody might send it: one row in a hundred is wrong. */
final class FaultyFile {

    private static final int HUNDRED = 100;

    /** Whoever stands here in a hundred supervises nobody, so that no row but the wrong one is at fault. */
    private static final int WRONG = 57;

    /** The columns in which a row is wrong, in turn. */
    private static final List<String> FIELDS = List.of("citizen_id", "unit", "personnel_no", "level_scheme");

    private static final List<String> COLUMNS = List.of(Population.PEOPLE.split(","));

    private final List<String> faults = new ArrayList<>();

    /** Writes the rows of so many people. */
    FaultyFile(Population population, int people, Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            out.append(Population.PEOPLE).append('\n');
            for (var number = 0; number < people; number++) {
                var row = population.person(number);
                if (number % HUNDRED == WRONG) {
                    var field = FIELDS.get(number / HUNDRED % FIELDS.size());
                    row = wrong(row, field, population.person(number - 1));
                    // rows are counted from 1, and the first names the columns
                    faults.add(number + 2 + " " + field);
                }
                out.append(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that are wrong, each as its number and the name of its column. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private static String wrong(String row, String field, String before) {
        var values = row.split(",", -1);
        var at = COLUMNS.indexOf(field);
        values[at] = switch (field) {
            case "citizen_id" -> values[at].substring(0, 12) + (Character.digit(values[at].charAt(12), 10) + 1) % 10;
            case "unit" -> "NOWHERE";
            case "level_scheme" -> "undeclared";
            default -> before.split(",", -1)[at];
        };
        return String.join(",", values);
    }
}
