package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Yaml;

/**
 * People who do not exist, with their units and their evidence, as files that the product loads. The same number of
 * people gives the same files on the same day. A department has about 5,000 people, whose line of work asks for twelve
 * competencies each.
 */
final class Population {

    /** The columns of a personnel file. */
    static final String PEOPLE =
            "personnel_no,citizen_id,title_th,given_th,family_th,title_en,given_en,family_en,email,"
                    + "employment,legal_unit,unit,line,level_scheme,level,supervisor,joined_on";

    /** The columns of a file of evidence. */
    static final String EVIDENCE =
            "personnel_no,competency,level,kind,standing,assessor,worked_on,recorded_on,valid_until,reference";

    /** Rows of evidence a person. */
    static final int ROWS = 34;

    private static final int DEPARTMENT = 5_000;
    private static final int BUREAUS = 10;
    private static final int GROUPS = 9;
    private static final int GROUP = DEPARTMENT / BUREAUS / GROUPS;

    /** So many departments make a ministry; more are spread over all of them. */
    private static final int MINISTRY = 12;

    private static final int LINES = 5;
    private static final int MONTHS = 60;
    private static final int SCALE = 3;

    /** What a machine graded, then what somebody outside confirmed. */
    private static final List<String> KINDS = List.of(
            "quiz,machine",
            "credential,machine",
            "assignment,external",
            "observation,external",
            "project,external",
            "panel,external",
            "prior,external");

    /** Level codes by scheme; about a third each, more in the middle. */
    private static final List<String> LEVELS =
            List.of("garage,KNO1", "ocsc,K1", "dpis,K2", "garage,KNO2", "ocsc,K2", "dpis,K3");

    /** A line of work and the competencies that it asks for. */
    private record Line(String code, List<String> competencies) {}

    private final int people;
    private final LocalDate today;
    private final List<String> ministries;
    private final List<Line> lines;
    private final List<Both> givenNames;
    private final List<Both> familyNames;

    /** So many people, whose latest work was done on this day. */
    Population(int people, LocalDate today) {
        this.people = people;
        this.today = today;
        ministries = read("units/ministries.yaml").list("units").stream()
                .filter(unit -> unit.text("kind").equals("ministry"))
                .map(unit -> unit.text("code"))
                .toList();
        lines = read("requirements/lines.yaml").list("lines").stream()
                .filter(line -> line.texts("levels").containsAll(List.of("KNO1", "KNO2", "KNO3")))
                .filter(line -> line.texts("functional").size() == 3
                        && line.texts("digital").size() == 2)
                .limit(LINES)
                .map(Population::line)
                .toList();
        var names = read("demo/names.yaml");
        givenNames = names.list("male").stream().map(Yaml::both).toList();
        familyNames = names.list("family").stream().map(Yaml::both).toList();
    }

    private static Yaml read(String file) {
        return Yaml.read(Path.of("."), Path.of("config", file));
    }

    /** Everybody needs the core ones and two digital ones; the line names the others. */
    private static Line line(Yaml line) {
        var competencies = Stream.of(
                        List.of("C101", "C102", "C103", "C104", "C105", "D1", "D2"),
                        line.texts("functional"),
                        line.texts("digital"))
                .flatMap(List::stream)
                .map(code -> (code.startsWith("D") ? "OCSC-DIG-2566/" : "OCSC-COMP-2553/") + code)
                .toList();
        return new Line(line.text("code"), competencies);
    }

    /** Writes the units into a folder of content, beside those that are shipped, and the two files of rows into it. */
    void write(Path content) {
        try {
            var units = Files.createDirectories(content.resolve("config/units"));
            for (var department = 0; department < departments(); department++) {
                Files.writeString(units.resolve("population-" + department + ".yaml"), units(department));
            }
            rows(peopleIn(content), PEOPLE, this::person);
            rows(evidenceIn(content), EVIDENCE, this::evidence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The personnel file. */
    static Path peopleIn(Path content) {
        return content.resolve("people.csv");
    }

    /** The file of evidence. */
    static Path evidenceIn(Path content) {
        return content.resolve("evidence.csv");
    }

    private int departments() {
        return (people + DEPARTMENT - 1) / DEPARTMENT;
    }

    private String units(int department) {
        var top = "P" + department;
        var ministry = ministries.get(departments() <= MINISTRY ? 0 : department % ministries.size());
        var text = new StringBuilder("units:\n").append(unit(top, ministry, "department"));
        for (var bureau = 0; bureau < BUREAUS; bureau++) {
            text.append(unit(top + "-" + bureau, top, "bureau"));
            for (var group = 0; group < GROUPS; group++) {
                text.append(unit(top + "-" + bureau + "-" + group, top + "-" + bureau, "group"));
            }
        }
        return text.toString();
    }

    private static String unit(String code, String parent, String kind) {
        return "  - {code: %1$s, parent: %2$s, kind: %3$s, name: {th: หน่วยงาน %1$s, en: Unit %1$s}, sample: true}\n"
                .formatted(code, parent, kind);
    }

    private void rows(Path file, String head, IntFunction<String> rowsOf) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.append(head).append('\n');
            for (var number = 0; number < people; number++) {
                out.append(rowsOf.apply(number));
            }
        }
    }

    /** Somebody's row; the first of a group supervises the others. Who comes after all others has no supervisor yet. */
    String person(int number) {
        var chance = new Random(number);
        var given = givenNames.get(chance.nextInt(givenNames.size()));
        var family = familyNames.get(chance.nextInt(familyNames.size()));
        var unit = unitOf(number);
        var first = number - number % DEPARTMENT % GROUP;
        return String.join(
                        ",",
                        personnelNo(number),
                        citizenId(number),
                        "นาย",
                        given.th(),
                        family.th(),
                        "Mr",
                        given.en(),
                        family.en(),
                        "p" + number + "@example.go.th",
                        "civil-servant",
                        unit,
                        unit,
                        lineOf(number).code(),
                        LEVELS.get(chance.nextInt(LEVELS.size())),
                        first == number || number >= people ? "" : personnelNo(first),
                        today.minusMonths(MONTHS + chance.nextInt(240)).toString())
                + "\n";
    }

    private String evidence(int number) {
        var chance = new Random(-number - 1L);
        var competencies = lineOf(number).competencies();
        var text = new StringBuilder();
        for (var row = 0; row < ROWS; row++) {
            var kind = KINDS.get(chance.nextInt(KINDS.size()));
            var worked = today.minusDays(chance.nextInt(MONTHS * 30));
            var recorded = worked.plusDays(chance.nextInt(30));
            text.append(String.join(
                            ",",
                            personnelNo(number),
                            competencies.get(row % competencies.size()),
                            String.valueOf(1 + chance.nextInt(SCALE)),
                            kind,
                            kind.endsWith("external") ? unitOf(number) + " " + chance.nextInt(SCALE) : "",
                            worked.toString(),
                            (recorded.isAfter(today) ? today : recorded).toString(),
                            kind.startsWith("credential")
                                    ? worked.plusYears(SCALE).toString()
                                    : "",
                            personnelNo(number) + "-" + row))
                    .append('\n');
        }
        return text.toString();
    }

    private String unitOf(int number) {
        var place = number % people;
        var group = Math.min(place % DEPARTMENT / GROUP, BUREAUS * GROUPS - 1);
        return "P%d-%d-%d".formatted(place / DEPARTMENT, group / GROUPS, group % GROUPS);
    }

    private Line lineOf(int number) {
        return lines.get(number % lines.size());
    }

    private static String personnelNo(int number) {
        return "9%08d".formatted(number);
    }

    /** A number with the check digit that the register office gives it. */
    static String citizenId(int number) {
        var digits = "1%011d".formatted(number);
        var sum = IntStream.range(0, digits.length())
                .map(at -> Character.digit(digits.charAt(at), 10) * (digits.length() + 1 - at))
                .sum();
        return digits + (11 - sum % 11) % 10;
    }
}
