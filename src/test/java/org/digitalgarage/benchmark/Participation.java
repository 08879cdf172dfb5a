package org.digitalgarage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Garage;

/** What needs many people who sign in: the demonstration with {@link Participants}, on each database. */
final class Participation {

    private Participation() {}

    /** Measures the parts that are asked for. */
    static void measure(Path folder, Report report) throws IOException {
        var content = Files.createDirectories(folder.resolve("participants"));
        new Participants(Writes.waiting()).write(content);
        new Population(Assignment.PEOPLE, LocalDate.now()).write(content);
        var setting = "-Dgarage.content=" + content;
        if (Options.on("derby")) {
            Report.progress("those who write, on Derby");
            var data = folder.resolve("participants-derby");
            Garage.startAsShipped(data, List.of(setting)).stop();
            QuickPasswords.in(data);
            var garage = Garage.startAsShipped(data, List.of(setting));
            try {
                measure(Server.onDerby(garage), null, content, report);
            } finally {
                garage.stop();
            }
        }
        if (Options.on("postgresql")) {
            Report.progress("those who write, on PostgreSQL");
            try (var postgres = Postgres.start()) {
                var settings = new ArrayList<>(postgres.settings());
                settings.add(setting);
                var garage = Garage.startAsShipped(folder.resolve("participants-postgresql"), settings);
                QuickPasswords.in(postgres);
                try {
                    measure(Server.on(postgres, garage), postgres, content, report);
                } finally {
                    garage.stop();
                }
            }
        }
    }

    private static void measure(Server server, Postgres postgres, Path content, Report report) {
        // first, as what others leave in the heap is let go some time; once, as where the sessions are kept has nothing
        // to do with the database
        if (Options.part("crowd") && (postgres == null || !Options.on("derby"))) {
            Crowd.measure(server, report);
        }
        if (Options.part("signin")) {
            SignIns.besideTheHash(server, report);
        }
        if (Options.part("writes")) {
            var writes = new Writes(server);
            writes.measure(report);
            if (postgres != null) {
                new WritesBesideJdbc(server, postgres).measure(writes, report);
            }
            new Observing(server, postgres).measure(report);
        }
        if (Options.part("assign")) {
            Assignment.measure(server, content, report);
        }
    }
}
