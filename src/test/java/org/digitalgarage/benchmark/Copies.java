package org.digitalgarage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How fast PostgreSQL writes by itself what the product wrote: table by table, from a file, with all indexes. Of many rows it
 * is a part of the pages of each table, drawn at random: a smaller table is written faster, never slower, and the whole would
 * take longer than all else that is measured.
 */
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

    /** So many rows of evidence are copied at most. */
    private static final double MOST = 1_000_000;

    /**
     * Seconds that {@code COPY} takes for all of them, or would take at the speed at which it writes a part; nothing is
     * left of it.
     *
     * @param rows of evidence
     */
    static double seconds(Postgres postgres, long rows) throws IOException {
        var share = share(rows);
        // where the server itself may write
        var file = postgres.text("select current_setting('data_directory')") + "/copied";
        var seconds = 0.0;
        for (var table : TABLES) {
            postgres.run("copy (select * from %s tablesample system (%s) repeatable (1)) to '%s'"
                    .formatted(table, share * 100, file));
            postgres.run("create table copied (like %s including all)".formatted(table));
            var begin = System.nanoTime();
            postgres.run("copy copied from '%s'".formatted(file));
            seconds += (System.nanoTime() - begin) / 1e9;
            postgres.run("drop table copied");
        }
        Files.delete(Path.of(file));
        return seconds / share;
    }

    /** The part that is copied of so many rows of evidence, and of all that belongs to them. */
    static double share(long rows) {
        return Math.min(1, MOST / rows);
    }
}
