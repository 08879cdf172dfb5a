package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitalgarage.support.Garage;

/** Measures the shipped product, started as the README says, and writes the figures into {@code docs/benchmark.md}. */
public final class Benchmark {

    private static final List<String> DATABASES = List.of(
            System.getProperty("benchmark.databases", "derby,postgresql").split(","));

    private Benchmark() {}

    /** Runs for some half an hour on two cores; {@code -Dbenchmark.seconds=1} is a trial. */
    public static void main(String[] arguments) {
        var code = 1;
        try {
            run();
            code = 0;
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
        }
        // the driver of the browser would keep this process alive
        System.exit(code);
    }

    private static void run() throws IOException {
        var report = new Report(
                Wrk.version(),
                "./mvnw -Pbenchmark -Dbenchmark.seconds=" + Loop.SECONDS + " -Dbenchmark.databases="
                        + String.join(",", DATABASES) + " verify");
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "run")
                .toAbsolutePath();
        if (DATABASES.contains("derby")) {
            derby(Files.createDirectories(folder.resolve("derby")), report);
        }
        if (DATABASES.contains("postgresql")) {
            postgresql(Files.createDirectories(folder.resolve("postgresql")), report);
        }
        Files.writeString(Path.of("docs/benchmark.md"), report.text());
    }

    private static void derby(Path folder, Report report) throws IOException {
        var data = folder.resolve("data");
        var begin = System.nanoTime();
        Garage.startAsShipped(data, List.of()).stop();
        var first = since(begin);
        begin = System.nanoTime();
        var garage = Garage.startAsShipped(data, List.of());
        var again = since(begin);
        try {
            var server = Server.onDerby(garage);
            var idle = server.processes().megabytes();
            new Pages(server, folder).measure(report);
            SignIns.measure(server, report);
            report.heading("Start and memory on Derby");
            report.say("The shipped jar, started without options. Memory is that of the server and of its starter.");
            report.table(
                    List.of("", ""),
                    List.of(
                            List.of("first start, the demonstration loaded", number(first) + " s"),
                            List.of("start on existing data", number(again) + " s"),
                            List.of("memory after the start", idle + " MB"),
                            List.of("memory after the run", server.processes().megabytes() + " MB")));
            report.atMost("start to the first page (Derby)", 20, again, "s");
            report.atMost("memory after the start (Derby)", 600, idle, "MB");
        } finally {
            garage.stop();
        }
    }

    private static void postgresql(Path folder, Report report) throws IOException {
        try (var postgres = Postgres.start()) {
            var garage = Garage.startAsShipped(folder.resolve("data"), postgres.settings());
            try {
                var server = Server.on(postgres, garage);
                new Pages(server, folder).measure(report);
                SignIns.measure(server, report);
                report.say("PostgreSQL " + postgres.version()
                        + " with its own settings, on the same machine. *Queries* are"
                        + " what its pg_stat_statements counts for one answer; that no page exceeds its budget of them"
                        + " is watched by `QueriesIT` on every page.");
            } finally {
                garage.stop();
            }
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
