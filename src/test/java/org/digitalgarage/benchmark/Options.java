package org.digitalgarage.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is measured: everything, or what whoever runs the benchmark asks for. */
final class Options {

    private static final String EVERY_PART = "start,pages,signin,population,writes,crowd,assign";

    private static final List<String> DATABASES = words("databases", "derby,postgresql");
    private static final List<String> PARTS = words("parts", EVERY_PART);
    private static final List<Integer> PEOPLE = words("people", "5000,60000,585000").stream()
            .map(Integer::valueOf)
            .sorted()
            .toList();

    private Options() {}

    /** Whether anything is measured on a database. */
    static boolean on(String database) {
        return DATABASES.contains(database);
    }

    /** Whether a part is measured. */
    static boolean part(String name) {
        return PARTS.contains(name);
    }

    /** Whether a part is measured that needs the demonstration. */
    static boolean demonstration() {
        return PARTS.stream()
                .anyMatch(part -> List.of("start", "pages", "signin").contains(part));
    }

    /** Whether a part is measured that needs many people who sign in. */
    static boolean participants() {
        return PARTS.stream()
                .anyMatch(part -> List.of("signin", "writes", "crowd", "assign").contains(part));
    }

    /** How many people the populations have, the smallest first. */
    static List<Integer> people() {
        return PEOPLE;
    }

    /** Where populations are kept for the next run, or nothing. */
    static Optional<Path> keep() {
        return Optional.ofNullable(System.getProperty("benchmark.keep"))
                .filter(name -> !name.isEmpty())
                .map(name -> Path.of(name).toAbsolutePath());
    }

    /** The command that measures the same again. */
    static String command() {
        return "./mvnw -Pbenchmark -Dbenchmark.seconds=" + Loop.SECONDS + " -Dbenchmark.databases="
                + String.join(",", DATABASES) + " -Dbenchmark.parts=" + String.join(",", PARTS) + " -Dbenchmark.people="
                + PEOPLE.stream().map(String::valueOf).collect(Collectors.joining(",")) + " verify";
    }

    /** Refuses a part that nobody measures, before anything is. */
    static void check() {
        for (var part : PARTS) {
            if (!List.of(EVERY_PART.split(",")).contains(part)) {
                throw new IllegalArgumentException("benchmark.parts: " + part + " is none of " + EVERY_PART);
            }
        }
    }

    private static List<String> words(String name, String otherwise) {
        return List.of(System.getProperty("benchmark." + name, otherwise).split(","));
    }
}
