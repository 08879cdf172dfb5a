package org.digitalgarage.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewcomersTest {

    private static final int PEOPLE = 120;
    private static final List<String> COLUMNS = List.of(Population.PEOPLE.split(","));

    @TempDir
    private Path folder;

    private final Population population = new Population(PEOPLE, LocalDate.parse("2026-11-27"));

    @Test
    void oneRowInAHundredIsWrongInOneColumnAndSaysWhich() throws IOException {
        var newcomers = new Newcomers(population, PEOPLE, 400);
        assertEquals(List.of("101 unit", "201 personnel_no", "301 level_scheme", "401 citizen_id"), newcomers.faults());
        var rows = written(newcomers);
        assertEquals(401, rows.size(), "the names of the columns and 400 people");
        for (var place = 1; place < rows.size(); place++) {
            var right = population.person(PEOPLE + place).strip();
            assertEquals(place % 100 != 0, right.equals(rows.get(place)), "row " + (place + 1));
        }
        assertEquals("NOWHERE", cell(rows.get(100), "unit"));
        assertEquals(cell(rows.get(199), "personnel_no"), cell(rows.get(200), "personnel_no"), "the one before again");
        var id = cell(rows.get(400), "citizen_id");
        assertNotEquals(Population.citizenId(PEOPLE + 400), id);
        assertTrue(Population.citizenId(PEOPLE + 400).startsWith(id.substring(0, 12)), "only the check digit is wrong");
    }

    @Test
    void fewerThanAHundredAreAllRight() throws IOException {
        var newcomers = new Newcomers(population, PEOPLE, 99);
        assertTrue(newcomers.faults().isEmpty());
        assertEquals(100, written(newcomers).size());
    }

    private List<String> written(Newcomers newcomers) throws IOException {
        var file = folder.resolve("newcomers.csv");
        newcomers.write(file);
        return Files.readAllLines(file);
    }

    private static String cell(String row, String column) {
        return row.split(",", -1)[COLUMNS.indexOf(column)];
    }
}
