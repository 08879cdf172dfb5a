package org.digitalgarage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How fast PostgreSQL writes by itself what the product wrote: table by table, from a file, with all indexes. */
final class Copies {

    private static final List<String> TABLES = List.of(
            "people_person",
            "people_placement",
            "evidence_requirement",
            "evidence_row",
            "evidence_chain",
            "evidence_rating",
            "evidence_tally");

    private Copies() {}

    /** Seconds that {@code COPY} takes for all of them; nothing is left of it. */
    static double seconds(Postgres postgres) throws IOException {
        // where the server itself may write
        var file = postgres.text("select current_setting('data_directory')") + "/copied";
        var seconds = 0.0;
        for (var table : TABLES) {
            postgres.run("copy %s to '%s'".formatted(table, file));
            postgres.run("create table copied (like %s including all)".formatted(table));
            var begin = System.nanoTime();
            postgres.run("copy copied from '%s'".formatted(file));
            seconds += (System.nanoTime() - begin) / 1e9;
            postgres.run("drop table copied");
        }
        Files.delete(Path.of(file));
        return seconds;
    }
}
