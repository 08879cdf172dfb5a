package org.digitalgarage.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The load tool wrk; on Debian as root it is installed where it is missing. */
final class Wrk {

    private static final String SCRIPT = "src/test/resources/benchmark/load.lua";

    /** Seconds after which a server that has answered nothing is given up. */
    private static final int LONGEST = 60;

    private Wrk() {}

    /**
     * What one run gave.
     *
     * @param requests answered
     * @param seconds how long it took
     * @param p50 half of the answers took at most this, in milliseconds
     * @param p95 the same for 95 of a hundred
     * @param p99 the same for 99 of a hundred
     * @param bytes of one answer as it went over the wire, without its head
     */
    record Run(long requests, double seconds, double p50, double p95, double p99, long bytes) {

        double perSecond() {
            return requests / seconds;
        }

        String times() {
            return Stream.of(p50, p95, p99).map(Report::number).collect(Collectors.joining(" / "));
        }
    }

    /**
     * What is asked for.
     *
     * @param body JSON to be posted; empty to read
     */
    record Asked(String address, String cookie, String body) {}

    /**
     * Asks for one address without a pause.
     *
     * @param users how many ask at a time
     * @param seconds how long; longer where nothing was answered in that time
     * @param marker words that every answer has to hold; with them the answers are not compressed
     * @param least bytes that an answer has at least
     * @throws IllegalStateException if an answer was not the page
     */
    static Run run(Asked asked, int users, int seconds, String marker, long least) {
        var builder = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + users,
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-H",
                        "Cookie: " + asked.cookie(),
                        "-H",
                        "Accept-Encoding: " + (marker.isEmpty() ? "gzip" : "identity"),
                        "-s",
                        SCRIPT,
                        asked.address())
                .redirectErrorStream(true);
        builder.environment().put("BENCHMARK_MARKER", marker);
        builder.environment().put("BENCHMARK_LEAST", String.valueOf(least));
        builder.environment().put("BENCHMARK_BODY", asked.body());
        var said = output(builder);
        var numbers = said.lines()
                .filter(line -> line.startsWith("RESULT "))
                .map(line -> Stream.of(line.substring(7).split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
        if (numbers[6] > 0) {
            throw new IllegalStateException(
                    asked.address() + ": " + numbers[6] + " answers were not the page\n" + said);
        }
        if (numbers[0] == 0) {
            if (seconds > LONGEST) {
                throw new IllegalStateException(asked.address() + " does not answer\n" + said);
            }
            return run(asked, users, seconds * 2, marker, least);
        }
        return new Run(
                numbers[0],
                numbers[1] / 1e6,
                numbers[2] / 1e3,
                numbers[3] / 1e3,
                numbers[4] / 1e3,
                numbers[5] / numbers[0]);
    }

    /** The version; wrk is installed first if it is missing. */
    static String version() {
        if (!installed()) {
            if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/usr/bin/apt-get"))) {
                throw new IllegalStateException("the benchmark needs wrk: install it so that it is on the PATH");
            }
            output(new ProcessBuilder("apt-get", "update", "-qq").redirectErrorStream(true));
            output(new ProcessBuilder("apt-get", "install", "-y", "-qq", "--no-install-recommends", "wrk")
                    .redirectErrorStream(true));
        }
        return output(new ProcessBuilder("wrk", "-v").redirectErrorStream(true))
                .lines()
                .findFirst()
                .orElse("wrk")
                .replaceFirst(" \\[.*", "");
    }

    private static boolean installed() {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    private static String output(ProcessBuilder builder) {
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
