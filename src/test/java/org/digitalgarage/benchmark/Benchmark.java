package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitalgarage.support.Folders;
import org.digitalgarage.support.Garage;

/** Measures the shipped product, started as the README says, and writes the figures into {@code docs/benchmark.md}. */
public final class Benchmark {

    private Benchmark() {}

    /** Measures what {@link Options} ask for; {@code -Dbenchmark.seconds=1} is a trial. */
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
        Options.check();
        var report = new Report(Wrk.version(), Options.command());
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/benchmark")), "run")
                .toAbsolutePath();
        if (Options.on("derby") && Options.demonstration()) {
            derby(Files.createDirectories(folder.resolve("derby")), report);
            keep(report);
        }
        if (Options.on("postgresql") && Options.demonstration()) {
            postgresql(Files.createDirectories(folder.resolve("postgresql")), report);
            keep(report);
        }
        if (Options.participants()) {
            Participation.measure(folder, report);
            keep(report);
        }
        if (Options.part("population")) {
            Populations.measure(Options.keep().orElse(folder), report);
            keep(report);
        }
        // some thirty gigabytes; after a failure they stay, with the logs of the servers
        Folders.delete(folder);
    }

    /** What is measured stays measured, should a later part fail. */
    private static void keep(Report report) throws IOException {
        Files.writeString(Path.of("docs/benchmark.md"), report.text());
    }

    private static void derby(Path folder, Report report) throws IOException {
        Report.progress("the demonstration on Derby");
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
            demonstration(server, folder, report);
            if (Options.part("start")) {
                start(server, first, again, idle, report);
            }
        } finally {
            garage.stop();
        }
    }

    private static void start(Server server, double first, double again, long idle, Report report) {
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
    }

    private static void postgresql(Path folder, Report report) throws IOException {
        Report.progress("the demonstration on PostgreSQL");
        try (var postgres = Postgres.start()) {
            var garage = Garage.startAsShipped(folder.resolve("data"), postgres.settings());
            try {
                demonstration(Server.on(postgres, garage), folder, report);
                report.say("PostgreSQL " + postgres.version()
                        + " with its own settings, on the same machine. *Queries* are"
                        + " what its pg_stat_statements counts for one answer; that no page exceeds its budget of them"
                        + " is watched by `QueriesIT` on every page.");
            } finally {
                garage.stop();
            }
        }
    }

    private static void demonstration(Server server, Path folder, Report report) throws IOException {
        if (Options.part("pages")) {
            new Pages(server, folder).measure(report);
        }
        if (Options.part("signin")) {
            SignIns.asShipped(server, report);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
