package org.digitalgarage.benchmark;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Garage;

/**
 * The figures of the product with a population in it that came through its own door.
 *
 * @param filled how it came
 * @param pages reports over all of it
 * @param export the levels of a ministry as a file
 */
record Populated(String database, Filled filled, List<LargePages.Figures> pages, Export export) {

    private static final String NOTED = "filled.json";
    private static final int COMPETENCIES = 12;

    /**
     * Starts the product with an empty database, or with one that an earlier run filled and kept, and measures it.
     *
     * @param postgres null stands for Derby
     * @throws IllegalStateException if the folder holds a database that no run has filled to the end
     */
    static Populated measure(Path folder, int people, Postgres postgres) throws IOException {
        var noted = folder.resolve(NOTED);
        var data = folder.resolve("data");
        if (Files.exists(data) && !Files.exists(noted)) {
            throw new IllegalStateException(
                    folder + " holds people of a run that did not end; delete it or name another");
        }
        var content = folder.resolve("content");
        var population = new Population(people, LocalDate.now());
        if (!Files.exists(noted)) {
            write(content, population);
        }
        var garage = start(folder, postgres);
        try {
            var server = postgres == null ? Server.onDerby(garage) : Server.on(postgres, garage);
            if (!Files.exists(noted)) {
                Filled.fill(server, population, people, postgres, content).note(noted);
            }
            return measure(server, read(noted));
        } finally {
            garage.stop();
        }
    }

    /** Starts the product with what lies in a folder; null stands for Derby. */
    static Garage start(Path folder, Postgres postgres) {
        var settings = new ArrayList<>(postgres == null ? List.<String>of() : postgres.settings());
        settings.add("-Dgarage.content=" + folder.resolve("content"));
        return Garage.startAsShipped(folder.resolve("data"), settings);
    }

    private static Populated measure(Server server, Filled filled) {
        Report.progress("reports");
        var readers = new Readers(server.garage());
        var places = Places.of(readers.reader(LargePages.READER));
        return new Populated(
                server.database(),
                filled,
                LargePages.measure(server, readers, places),
                Export.of(
                        server,
                        readers.asked(LargePages.READER, "/report/export.csv?of=levels&unit=" + places.ministry()),
                        (long) places.people() * COMPETENCIES));
    }

    private static Filled read(Path noted) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(noted))) {
            return Filled.of(reader.readObject());
        }
    }

    private static void write(Path content, Population population) throws IOException {
        Files.createDirectories(content);
        for (var shipped : List.of("config", "courses")) {
            copy(Path.of(shipped), content.resolve(shipped));
        }
        population.write(content);
        letSeeAll(content.resolve("config/demo/people.yaml"));
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
