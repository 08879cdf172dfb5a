package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page that the benchmark writes: on what machine it ran, what was aimed at and met, then the figures. */
final class Report {

    private final List<List<String>> goals = new ArrayList<>();
    private final StringBuilder figures = new StringBuilder();
    private final String tool;
    private final String command;
    private final long begin = System.nanoTime();

    /** A report of a run that was started by this command, with the load of this tool. */
    Report(String tool, String command) {
        this.tool = tool;
        this.command = command;
    }

    /** Says to whoever waits for the run what is measured now. */
    static void progress(String what) {
        System.out.printf("%s %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), what);
    }

    /** Begins a part. */
    void heading(String name) {
        figures.append("\n## ").append(name).append("\n\n");
    }

    /** Says something in a paragraph of its own. */
    void say(String text) {
        figures.append(text).append("\n\n");
    }

    /** Gives figures; numbers stand at the right. */
    void table(List<String> head, List<List<String>> rows) {
        figures.append(rendered(head, rows)).append('\n');
    }

    /** A target, and how near it is. */
    void atMost(String what, double limit, double measured, String unit) {
        goals.add(List.of(
                what,
                "at most %s %s".formatted(number(limit), unit).strip(),
                "%s %s".formatted(number(measured), unit).strip(),
                measured <= limit ? "met" : "**missed**"));
    }

    /** A number as it is read: three digits, more only where they stand before the point. */
    static String number(double value) {
        var digits = value >= 100 || value == Math.rint(value) ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** The whole page. */
    String text() {
        return String.join(
                        "\n",
                        "# Benchmark",
                        "",
                        "Written by `" + command + "` on " + LocalDate.now() + ", in "
                                + Duration.ofNanos(System.nanoTime() - begin).toMinutes()
                                + " minutes; the next run writes it anew.",
                        "",
                        "%s, %d processors, %d MB of memory; Linux %s; Java %s; load by %s."
                                .formatted(
                                        found("/proc/cpuinfo", "model name"),
                                        Runtime.getRuntime().availableProcessors(),
                                        Long.parseLong(found("/proc/meminfo", "MemTotal")
                                                        .replaceAll("\\D", ""))
                                                / 1024,
                                        System.getProperty("os.version"),
                                        Runtime.version(),
                                        tool),
                        "",
                        "## Targets",
                        "",
                        rendered(List.of("What", "Target", "Measured", ""), goals))
                + figures;
    }

    private static String rendered(List<String> head, List<List<String>> rows) {
        var text = new StringBuilder(line(head)).append("|---").append("|--:".repeat(head.size() - 1));
        text.append("|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String found(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst(".*: *", ""))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in " + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
