package org.digitalgarage.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyFileTest {

    private static final int PEOPLE = 400;
    private static final List<String> COLUMNS = List.of(Population.PEOPLE.split(","));

    @TempDir
    private Path folder;

    private final Population population = new Population(PEOPLE, LocalDate.parse("2026-11-27"));

    @Test
    void oneRowInAHundredIsWrongInOneColumnAndSaysWhich() throws IOException {
        var file = folder.resolve("faulty.csv");
        var faults = new FaultyFile(population, PEOPLE, file).faults();
        assertEquals(List.of("59 citizen_id", "159 unit", "259 personnel_no", "359 level_scheme"), faults);
        var rows = Files.readAllLines(file);
        assertEquals(PEOPLE + 1, rows.size(), "the names of the columns and the people");
        for (var number = 0; number < PEOPLE; number++) {
            var right = population.person(number).strip();
            assertEquals(number % 100 != 57, right.equals(rows.get(number + 1)), "row " + (number + 2));
        }
        var id = cell(rows.get(58), "citizen_id");
        assertNotEquals(Population.citizenId(57), id);
        assertTrue(Population.citizenId(57).startsWith(id.substring(0, 12)), "only the check digit is wrong");
        assertEquals("NOWHERE", cell(rows.get(158), "unit"));
        assertEquals(cell(rows.get(257), "personnel_no"), cell(rows.get(258), "personnel_no"), "the one before again");
    }

    /** A row without its supervisor would be at fault as well. */
    @Test
    void nobodyWhoseRowIsWrongSupervisesAnybody() {
        var whole = 20_000;
        var large = new Population(whole, LocalDate.parse("2026-11-27"));
        var supervisors = new HashSet<String>();
        for (var number = 0; number < whole; number++) {
            supervisors.add(cell(large.person(number), "supervisor"));
        }
        for (var number = 57; number < whole; number += 100) {
            assertTrue(!supervisors.contains(cell(large.person(number), "personnel_no")), "person " + number);
        }
    }

    private static String cell(String row, String column) {
        return row.split(",", -1)[COLUMNS.indexOf(column)];
    }
}
