package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Garage;

/**
 * The figures of the product with a population in it that came through its own door.
 *
 * @param people loaded
 * @param evidence their evidence loaded
 * @param folded seconds until the counts were in the sums that reports read
 * @param bytes that the database grew by
 * @param ledger bytes of the ledger with its indexes; 0 where nobody knows
 * @param copied seconds that the database itself takes for the same rows; 0 where it has no such command
 * @param pages reports over all of them
 * @param export the levels of a ministry as a file
 * @param second the same people again and then newcomers with faults; empty where it is not tried
 */
record Populated(
        String database,
        Load people,
        Load evidence,
        double folded,
        long bytes,
        long ledger,
        double copied,
        List<LargePages.Figures> pages,
        Export export,
        List<Load> second) {

    private static final int NEWCOMERS = 3000;
    private static final int COMPETENCIES = 12;

    /** Starts the product with an empty database and measures it; null stands for Derby. */
    static Populated measure(Path folder, int people, Postgres postgres, boolean again) throws IOException {
        var content = Files.createDirectories(folder.resolve("content"));
        for (var shipped : List.of("config", "courses")) {
            copy(Path.of(shipped), content.resolve(shipped));
        }
        var population = new Population(people, LocalDate.now());
        population.write(content);
        letSeeAll(content.resolve("config/demo/people.yaml"));
        var settings = new ArrayList<>(postgres == null ? List.<String>of() : postgres.settings());
        settings.add("-Dgarage.content=" + content);
        var garage = Garage.startAsShipped(folder.resolve("data"), settings);
        try {
            return measure(
                    postgres == null ? Server.onDerby(garage) : Server.on(postgres, garage),
                    population,
                    people,
                    postgres,
                    again,
                    content);
        } finally {
            garage.stop();
        }
    }

    private static Populated measure(
            Server server, Population population, int people, Postgres postgres, boolean again, Path content)
            throws IOException {
        var store = new Store(server, postgres);
        var before = store.bytes();
        var admin = Api.at(server.garage()).signIn("admin");
        var persons =
                Load.of(admin, "people", Population.peopleIn(content), "all").expect("done", people, 0);
        var rows = (long) people * Population.ROWS;
        var evidence = Load.of(admin, "evidence", Population.evidenceIn(content), "all")
                .expect("done", rows, 0);
        var folded = store.awaitSums();
        var bytes = store.bytes() - before;
        var ledger = store.bytes("evidence_row");
        var readers = new Readers(server.garage());
        var places = Places.of(readers.reader(LargePages.READER));
        var pages = LargePages.measure(server, readers, places);
        var export = Export.of(
                server,
                readers.asked(LargePages.READER, "/report/export.csv?of=levels&unit=" + places.ministry()),
                (long) places.people() * COMPETENCIES);
        var copied = postgres == null ? 0 : Copies.seconds(postgres);
        var second = again ? again(admin, population, people, content) : List.<Load>of();
        return new Populated(
                server.database(), persons, evidence, folded, bytes, ledger, copied, pages, export, second);
    }

    private static List<Load> again(Api admin, Population population, int people, Path content) {
        var same = Load.of(admin, "people", Population.peopleIn(content), "all").expect("done", 0, 0);
        var file = content.resolve("newcomers.csv");
        var newcomers = new Newcomers(population, people, NEWCOMERS);
        newcomers.write(file);
        var faults = newcomers.faults();
        var good = Load.of(admin, "people", file, "good").expect("partly", NEWCOMERS - faults.size(), faults.size());
        if (!good.faults().equals(faults)) {
            throw new IllegalStateException("faults in " + faults + " were expected: " + good.faults());
        }
        return List.of(same, good);
    }

    /** Nobody of the demonstration may read about people of all units by name. */
    private static void letSeeAll(Path people) throws IOException {
        var text = Files.readString(people);
        var wide = text.replace("{role: hr, unit: DDPM}", "{role: hr, unit: RTG}");
        if (wide.equals(text)) {
            throw new IllegalStateException("nobody is HR of DDPM in " + people);
        }
        Files.writeString(people, wide);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            paths.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
