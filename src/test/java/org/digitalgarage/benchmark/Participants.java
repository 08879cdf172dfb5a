package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * More people of the demonstration who sign in, by their personnel number: learners, mentors of them, and work of the
 * learners that waits for the mentors. All belong to one unit. The product reads them at its first start.
 */
final class Participants {

    /** A mentor of two departments that may be loaded. */
    static final String CHIEF = "7900000";

    /** How many learners there are. */
    static final int LEARNERS = 2_000;

    private static final String UNIT = "DDPM-POL";
    private static final List<String> SHIPPED = List.of("config", "courses");

    private final List<Integer> waiting;

    /**
     * Learners and mentors.
     *
     * @param waiting how many works wait for each mentor
     */
    Participants(List<Integer> waiting) {
        this.waiting = waiting;
    }

    /** A learner's sign-in name. */
    static String learner(int number) {
        return "77%05d".formatted(number);
    }

    /** A mentor's sign-in name. */
    static String mentor(int number) {
        return "78%05d".formatted(number);
    }

    /** Writes a folder of content: what is shipped, and them. */
    void write(Path content) {
        try {
            for (var shipped : SHIPPED) {
                copy(Path.of(shipped), content.resolve(shipped));
            }
            append(content.resolve("config/demo/people.yaml"), people());
            append(content.resolve("config/demo/handed-in.yaml"), works());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private String people() {
        var text = new StringBuilder(person(CHIEF, "roles: [{role: mentor, unit: P0}, {role: mentor, unit: P1}]"));
        for (var number = 0; number < waiting.size(); number++) {
            text.append(person(mentor(number), "roles: [{role: mentor, unit: " + UNIT + "}]"));
        }
        for (var number = 0; number < LEARNERS; number++) {
            text.append(person(learner(number), "mentor: \"" + mentor(number % waiting.size()) + "\", roles: []"));
        }
        return text.toString();
    }

    private static String person(String number, String more) {
        return ("  - {personnelNo: \"%1$s\", title: MS, given: {th: สมมติ, en: Sommut},"
                        + " family: {th: คนที่%1$s, en: Person%1$s}, line: PLAN, level: KNO1, unit: %2$s,"
                        + " supervisor: null, employment: civil-servant, talentFlags: [], %3$s, startedYear: 2020}\n")
                .formatted(number, UNIT, more);
    }

    private String works() {
        var text = new StringBuilder();
        var work = 0;
        for (var mentor = 0; mentor < waiting.size(); mentor++) {
            for (var i = 0; i < waiting.get(mentor); i++) {
                text.append(work(learner(work++ % LEARNERS), mentor(mentor)));
            }
        }
        return text.toString();
    }

    private static String work(String learner, String mentor) {
        return Stream.of(
                        "  - person: \"" + learner + "\"",
                        "    assessor: \"" + mentor + "\"",
                        "    daysAgo: 2",
                        "    workedDaysAgo: 12",
                        "    title: {th: ลดเวลารอคิว, en: Shorter waiting}",
                        "    body: \"แยกคิวตามชนิดงาน เวลารอเฉลี่ยลดจาก 94 นาที เป็น 41 นาที ภายในสามสัปดาห์\"",
                        "    competencies: [{competency: OCSC-COMP-2553/F301, level: 2}]")
                .reduce("", (all, line) -> all + line + "\n");
    }
}
