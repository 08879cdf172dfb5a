package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** People who come after a population, in a personnel file of which one row in a hundred is wrong. */
final class Newcomers {

    private static final int WRONG = 100;

    /** The columns in which a row is wrong, in turn. */
    private static final List<String> FIELDS = List.of("citizen_id", "unit", "personnel_no", "level_scheme");

    private static final List<String> COLUMNS = List.of(Population.PEOPLE.split(","));

    private final List<String> rows = new ArrayList<>(List.of(Population.PEOPLE));
    private final List<String> faults = new ArrayList<>();

    /** So many who come after so many. */
    Newcomers(Population population, int after, int count) {
        for (var number = 1; number <= count; number++) {
            var row = population.person(after + number).strip();
            if (number % WRONG == 0) {
                var field = FIELDS.get(number / WRONG % FIELDS.size());
                row = wrong(row, field, rows.get(rows.size() - 1));
                // the first row names the columns
                faults.add(number + 1 + " " + field);
            }
            rows.add(row);
        }
    }

    /** The rows that are wrong, each as its number and the name of its column. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Writes the file. */
    void write(Path file) {
        try {
            Files.write(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
