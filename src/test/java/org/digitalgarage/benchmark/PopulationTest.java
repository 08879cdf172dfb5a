package org.digitalgarage.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @TempDir
    private Path folder;

    @Test
    void everyRowIsWholeAndEveryUnitIsInTheTree() throws IOException {
        var people = rows(write("one", 120).resolve("people.csv"));
        assertEquals(120, people.size());
        assertEquals(120, people.stream().map(row -> row[0]).distinct().count(), "personnel numbers");
        assertTrue(people.stream().allMatch(row -> row.length == Population.PEOPLE.split(",").length));
        var units = Yaml.read(folder, folder.resolve("one/config/units/population-0.yaml")).list("units").stream()
                .map(unit -> unit.text("code"))
                .collect(Collectors.toSet());
        assertTrue(people.stream().allMatch(row -> units.contains(row[11])));
        assertEquals(101, units.size(), "the department, its bureaus and their groups");
    }

    @Test
    void twelveCompetenciesEachAndNothingFromTheFuture() throws IOException {
        var evidence = rows(write("one", 120).resolve("evidence.csv"));
        assertEquals(120 * Population.ROWS, evidence.size());
        var first = evidence.stream().filter(row -> row[0].equals("900000000")).toList();
        assertEquals(12, first.stream().map(row -> row[1]).distinct().count());
        assertTrue(evidence.stream()
                .allMatch(row -> row[6].compareTo(row[7]) <= 0 && row[7].compareTo(TODAY.toString()) <= 0));
    }

    @Test
    void theSamePeopleGiveTheSameFiles() throws IOException {
        var one = write("one", 60);
        var other = write("other", 60);
        for (var file : List.of("people.csv", "evidence.csv")) {
            assertEquals(-1, Files.mismatch(one.resolve(file), other.resolve(file)), file);
        }
    }

    @Test
    void theCheckDigitIsThatOfTheRegisterOffice() {
        // 1×13 + 1×2, and 11 - 15 mod 11
        assertEquals("1000000000017", Population.citizenId(1));
        assertEquals("1000000000009", Population.citizenId(0));
    }

    private Path write(String name, int people) throws IOException {
        var content = Files.createDirectories(folder.resolve(name));
        new Population(people, TODAY).write(content);
        return content;
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
