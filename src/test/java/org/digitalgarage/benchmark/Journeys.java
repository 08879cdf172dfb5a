package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Closed loops of several steps: each user has a session, a connection, and a list of steps to go through. */
final class Journeys {

    private static final String SCRIPT = "src/test/resources/benchmark/journey.lua";

    /**
     * How long a run lasts: in a trial a journey would not come to its end; and for longer ones more work would have to
     * wait for the mentors than the reader of a single file takes.
     */
    static final int SECONDS = Math.min(5, Math.max(3, Loop.SECONDS));

    static final int RUNS = 3;

    private static final int PAUSE = 100;

    private Journeys() {}

    /**
     * One request.
     *
     * @param kind what it is, in one word
     * @param status that the answer has
     * @param marker that stands in the answer, or in the address to which it leads
     * @param keep a pattern of Lua for what later steps need of the answer, where it stands as KEPT1, KEPT2 …; or empty
     * @param body JSON or a form; empty to read
     */
    record Step(String kind, String method, String path, int status, String marker, String keep, String body) {

        static Step read(String kind, String path, String marker, String keep) {
            return new Step(kind, "GET", path, 200, marker, keep, "");
        }

        static Step send(String kind, String method, String path, String marker, String json) {
            return new Step(kind, method, path, 200, marker, "", json);
        }

        /** A form that leads to another page when it is done. */
        static Step form(String kind, String path, String marker, String fields) {
            return new Step(kind, "POST", path, 302, marker, "", fields);
        }

        Step keeping(String pattern) {
            return new Step(kind, method, path, status, marker, pattern, body);
        }

        private String line() {
            return String.join("\t", kind, method, path, String.valueOf(status), marker, keep, body);
        }
    }

    /** Somebody with a session, empty where the first step begins one, and what they do until the time is over. */
    record User(String cookie, List<Step> steps) {}

    /**
     * What a run gave.
     *
     * @param micros of each kind of step, how long the answers took, the fastest first
     * @param seconds from the first request to the last answer
     * @param processor seconds of processor time of all that is not the load tool
     */
    record Run(Map<String, List<Double>> micros, double seconds, double processor) {

        int count(String kind) {
            return micros.get(kind).size();
        }

        double perSecond(String kind) {
            return count(kind) / seconds;
        }

        /** Processor time in milliseconds, of all steps that belong to one of this kind. */
        double cost(String kind) {
            return processor * 1000 / count(kind);
        }

        /** In milliseconds, so many of a hundred took at most this. */
        double percentile(String kind, int percent) {
            var all = micros.get(kind);
            return all.get((all.size() - 1) * percent / 100) / 1000;
        }

        String times(String kind) {
            return Stream.of(50, 95, 99)
                    .map(percent -> Report.number(percentile(kind, percent)))
                    .collect(Collectors.joining(" / "));
        }
    }

    /** The run with the median of this kind a second; each run has users of its own. */
    static Run median(Supplier<List<User>> users, String kind, Server server) {
        var all = new ArrayList<Run>();
        for (var i = 0; i < RUNS; i++) {
            all.add(run(users.get(), SECONDS, server));
        }
        all.sort(Comparator.comparing(run -> run.perSecond(kind)));
        return all.get(RUNS / 2);
    }

    /**
     * One run, which ends for a user whose steps are done before the time is over.
     *
     * @throws IllegalStateException if an answer was not what its step says
     */
    static Run run(List<User> users, int seconds, Server server) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "journeys")
                    .toAbsolutePath();
            for (var number = 0; number < users.size(); number++) {
                var lines = new ArrayList<String>();
                lines.add(users.get(number).cookie());
                users.get(number).steps().forEach(step -> lines.add(step.line()));
                Files.write(folder.resolve(String.valueOf(number + 1)), lines);
            }
            var before = server.processes().seconds();
            var said = said(folder, users.size(), seconds, server);
            return read(said, server.processes().seconds() - before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path folder, int users, int seconds, Server server) throws IOException {
        var output = folder.resolve("output").toFile();
        var builder = new ProcessBuilder(
                        "wrk",
                        "-t" + users,
                        "-c" + users,
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-s",
                        SCRIPT,
                        server.garage().address())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().put("BENCHMARK_STEPS", folder.toString());
        try {
            var process = builder.start();
            while (!process.waitFor(PAUSE, TimeUnit.MILLISECONDS)) {
                if (IntStream.rangeClosed(1, users).allMatch(user -> Files.exists(folder.resolve(user + "-done")))) {
                    // it would wait for the end of its time
                    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                            .start()
                            .waitFor();
                    process.waitFor();
                }
            }
            return Files.readString(output.toPath());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Run read(String said, double processor) {
        var micros = new HashMap<String, List<Double>>();
        var begin = Double.MAX_VALUE;
        var end = 0.0;
        for (var line : said.lines().toList()) {
            if (line.startsWith("WRONG ")) {
                throw new IllegalStateException(
                        said.substring(said.indexOf("WRONG ")).replaceAll("TOOK .*\n?", ""));
            }
            if (line.startsWith("TOOK ")) {
                var words = line.split(" ");
                var from = Double.parseDouble(words[2]);
                var to = Double.parseDouble(words[3]);
                begin = Math.min(begin, from);
                end = Math.max(end, to);
                micros.computeIfAbsent(words[1], kind -> new ArrayList<>()).add(to - from);
            }
        }
        if (micros.isEmpty()) {
            throw new IllegalStateException(said);
        }
        micros.values().forEach(all -> all.sort(null));
        return new Run(micros, (end - begin) / 1e6, processor);
    }
}
