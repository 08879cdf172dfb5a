package org.digitalgarage.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.digitalgarage.platform.ImportRow;

/**
 * What a row of a personnel file says of a person. Level codes collide between the schemes in use, so a row names its
 * scheme and nothing is guessed (dossier 0.1 no. 2, SEED-24).
 */
record PersonRow(
        ImportRow row,
        String personnelNo,
        Name name,
        Unit legalUnit,
        Unit unit,
        String line,
        String level,
        LocalDate joinedOn,
        String supervisor) {

    static final List<String> COLUMNS = List.of(
            "personnel_no",
            "citizen_id",
            "title_th",
            "given_th",
            "family_th",
            "title_en",
            "given_en",
            "family_en",
            "email",
            "employment",
            "legal_unit",
            "unit",
            "line",
            "level_scheme",
            "level",
            "post_th",
            "post_en",
            "supervisor",
            "joined_on",
            "term_ends_on",
            "left_on");
    static final List<String> REQUIRED = List.of(
            "personnel_no", "title_th", "given_th", "family_th", "unit", "line", "level_scheme", "level", "joined_on");

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,29}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final List<String> FORMS = List.of(
            "civil-servant",
            "permanent-employee",
            "government-employee",
            "temporary-employee",
            "contract-expert",
            "project-hire",
            "exchange",
            "scholar",
            "guest");
    private static final int NAME = 100;

    /**
     * What a row is compared with.
     *
     * @param levels by scheme and code, as in {@code ocsc M1}
     * @param inScope whether the file may name people of the unit
     */
    record Known(
            Units units,
            Predicate<Unit> inScope,
            Map<String, Line> lines,
            Map<String, PositionLevel> levels,
            LocalDate today) {}

    /** Reads a row; what is wrong is noted in it. */
    static PersonRow read(ImportRow row, Known known) {
        var number = row.required("personnel_no", 30);
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            row.fault("personnel_no", "people.import.number");
        }
        var citizen = row.text("citizen_id");
        if (!citizen.isEmpty() && !CitizenId.sound(citizen)) {
            row.fault("citizen_id", "people.import.citizen");
        }
        var name = new Name(
                row.required("title_th", 60),
                row.required("given_th", NAME),
                row.required("family_th", NAME),
                row.text("title_en", 60),
                row.text("given_en", NAME),
                row.text("family_en", NAME));
        row.text("post_th", 200);
        row.text("post_en", 200);
        matching(
                row,
                "email",
                text -> text.length() <= 200 && EMAIL.matcher(text).matches(),
                "people.import.email");
        matching(row, "employment", FORMS::contains, "people.import.employment", String.join(", ", FORMS));
        row.required("unit", 40);
        var unit = unit(row, "unit", known);
        var legal = row.text("legal_unit").isEmpty() ? unit : unit(row, "legal_unit", known);
        row.required("line", 20);
        var line = row.named("line", code -> Optional.ofNullable(known.lines.get(code)), "people.import.line");
        var joined = row.requiredDay("joined_on");
        if (joined != null && (ImportRow.isLongAgo(joined, known.today) || joined.isAfter(known.today.plusYears(1)))) {
            row.fault("joined_on", "people.import.joined", ImportRow.LONGEST_AGO);
        }
        notBefore(row, "term_ends_on", joined);
        notBefore(row, "left_on", joined);
        return new PersonRow(
                row,
                number,
                name,
                legal,
                unit,
                line == null ? null : line.getCode(),
                level(row, known),
                joined,
                row.text("supervisor", 30));
    }

    private static void matching(
            ImportRow row, String column, Predicate<String> rule, String key, Object... arguments) {
        if (!row.text(column).isEmpty() && !rule.test(row.text(column))) {
            row.fault(column, key, arguments);
        }
    }

    private static Unit unit(ImportRow row, String column, Known known) {
        var unit = row.named(column, known.units::byCode, "people.import.unit");
        if (unit != null && !known.inScope.test(unit)) {
            row.fault(column, "people.import.outside", unit.getCode());
        }
        return unit;
    }

    private static String level(ImportRow row, Known known) {
        var scheme = row.required("level_scheme", 10);
        var code = row.required("level", 10);
        if (!scheme.isEmpty() && !PositionLevel.SCHEMES.contains(scheme)) {
            row.fault("level_scheme", "people.import.scheme", scheme, String.join(", ", PositionLevel.SCHEMES));
            return null;
        }
        var level = known.levels.get(scheme + " " + code);
        if (level == null && !scheme.isEmpty() && !code.isEmpty()) {
            row.fault("level", "people.import.level", code, scheme);
        }
        return level == null ? null : level.getKey();
    }

    private static void notBefore(ImportRow row, String column, LocalDate joined) {
        var day = row.day(column);
        if (day != null && joined != null && day.isBefore(joined)) {
            row.fault(column, "people.import.before");
        }
    }

    /** The person as a new one. */
    Person person() {
        var person = new Person(personnelNo, name, unit.getId(), line, level, joinedOn);
        person.move(legalUnit.getId(), unit.getId(), line, level);
        detail(person);
        return person;
    }

    /** The name of somebody who has this one; parts for which the file has no column stay as they are. */
    Name name(Name before) {
        return new Name(
                name.titleTh(),
                name.givenTh(),
                name.familyTh(),
                row.has("title_en") ? name.titleEn() : before.titleEn(),
                row.has("given_en") ? name.givenEn() : before.givenEn(),
                row.has("family_en") ? name.familyEn() : before.familyEn());
    }

    /** Takes over what stands beside name and place; columns that the file does not have stay as they are. */
    void detail(Person person) {
        person.detail(
                row.has("email") ? orNull("email") : person.getEmail(),
                row.text("employment").isEmpty() ? person.getEmployment() : row.text("employment"),
                person.getTalentFlags(),
                person.getSupervisorId());
        person.post(
                row.has("post_th") ? orNull("post_th") : person.post().th(),
                row.has("post_en") ? orNull("post_en") : person.post().en());
        if (row.has("term_ends_on")) {
            person.employUntil(row.day("term_ends_on"));
        }
        if (row.has("left_on")) {
            person.leave(row.day("left_on"));
        }
    }

    private String orNull(String column) {
        return row.text(column).isEmpty() ? null : row.text(column);
    }
}
