package org.digitalgarage.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.ImportRow;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Refused;

/**
 * What a row of a file says was shown. As through the API, it is what a machine graded or what somebody outside
 * confirmed; the row's own name in the system it comes from makes sure that it is taken in once.
 */
record EvidenceFileRow(ImportRow row, EvidenceEntry entry) {

    static final List<String> COLUMNS = List.of(
            "personnel_no",
            "competency",
            "level",
            "kind",
            "standing",
            "assessor",
            "worked_on",
            "recorded_on",
            "valid_until",
            "reference",
            "title");
    static final List<String> REQUIRED =
            List.of("personnel_no", "competency", "level", "kind", "standing", "worked_on", "reference");

    /** The source type of rows from files. */
    static final String SOURCE = "import";

    private static final int REFERENCE = 100;
    private static final int NAME = 300;

    /**
     * What a row is compared with.
     *
     * @param people those whom the file may name, by personnel number
     */
    record Known(Map<String, Person> people, Function<String, Optional<Competency>> competencies, LocalDate today) {}

    /** Reads a row; what is wrong is noted in it, and then there is no entry. */
    static EvidenceFileRow read(ImportRow row, Known known) {
        row.required("personnel_no", 30);
        row.required("competency", NAME);
        row.required("level", 2);
        row.required("kind", 20);
        row.required("standing", 20);
        row.required("reference", REFERENCE);
        var person = row.named(
                "personnel_no", number -> Optional.ofNullable(known.people.get(number)), "evidence.file.person");
        var competency = row.named("competency", known.competencies, "evidence.import.competency");
        var level = row.named("level", EvidenceFileRow::digit, "evidence.file.level");
        var kind = row.named(
                "kind",
                code -> code(Kind.values(), Kind::code, code),
                "evidence.file.kind",
                Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")));
        var standing = row.named(
                "standing",
                code -> code(new Standing[] {Standing.EXTERNAL, Standing.MACHINE}, Standing::code, code),
                "evidence.file.standing");
        var worked = row.requiredDay("worked_on");
        if (worked != null && ImportRow.isLongAgo(worked, known.today)) {
            row.fault("worked_on", "evidence.file.ago", ImportRow.LONGEST_AGO);
        }
        var recorded = row.day("recorded_on");
        if (recorded != null && (recorded.isAfter(known.today) || worked != null && recorded.isBefore(worked))) {
            row.fault("recorded_on", "evidence.file.recorded");
        }
        var title = row.text("title", NAME);
        var assessor = row.text("assessor", NAME);
        var until = row.day("valid_until");
        if (!row.sound()) {
            return new EvidenceFileRow(row, null);
        }
        var machine = standing == Standing.MACHINE;
        var entry = new EvidenceEntry(
                person.getId(),
                competency.getId(),
                level,
                kind,
                standing,
                machine || assessor.isEmpty()
                        ? null
                        : SOURCE + ":" + Facts.hash(assessor).substring(0, 24),
                worked,
                until,
                SOURCE,
                number(row.text("reference")),
                null,
                title.isEmpty() ? null : words(title, assessor),
                recorded == null || recorded.equals(known.today) ? null : noon(recorded));
        check(row, entry, competency, known.today);
        return new EvidenceFileRow(row, entry);
    }

    private static void check(ImportRow row, EvidenceEntry entry, Competency competency, LocalDate today) {
        try {
            EntryRules.check(entry, competency, today);
        } catch (Refused refused) {
            row.fault(refused.at(refused.field().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)));
        } catch (NotAllowed e) {
            row.fault("assessor", "evidence.entry.assessor");
        }
    }

    private static EvidenceWords words(String title, String assessor) {
        return new EvidenceWords(
                new Both(title, title), assessor.isEmpty() ? null : new Both(assessor, assessor), null, null, null);
    }

    private static Optional<Integer> digit(String text) {
        return text.matches("\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static <T> Optional<T> code(T[] all, Function<T, String> codeOf, String code) {
        return List.of(all).stream()
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst();
    }

    /** Sixty bits of the reference's hash: the ledger holds numbers, and two references of a person never meet in them. */
    private static long number(String reference) {
        return Long.parseLong(Facts.hash(reference).substring(0, 15), 16);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Clocks.BANGKOK).toInstant();
    }
}
