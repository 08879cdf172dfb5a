package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the database behind a server says of what lies in it. Derby lives inside the server and answers nobody else. */
final class Store {

    /** Reports read fewer lines than these beside the sums without delay, and so the product leaves them. */
    private static final int WAITING = 2000;

    /** Seconds; the product adds up what a load counted as soon as it has ended. */
    private static final int QUIET = 10;

    private static final double IDLE = 0.1;
    private static final long SECOND = 1000;

    private final Server server;
    private final Postgres postgres;

    /** The database of a server; null stands for Derby. */
    Store(Server server, Postgres postgres) {
        this.server = server;
        this.postgres = postgres;
    }

    /** Bytes it takes, indexes and all. */
    long bytes() {
        if (postgres != null) {
            return postgres.number("select pg_database_size(current_database())");
        }
        try (var files = Files.walk(server.garage().data().resolve("derby"))) {
            return files.map(Path::toFile).mapToLong(java.io.File::length).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of a table with its indexes; 0 where nobody knows. */
    long bytes(String table) {
        return postgres == null ? 0 : postgres.number("select pg_total_relation_size('" + table + "')");
    }

    /** Waits until what was counted is in the sums that reports read; gives the seconds it took. */
    double awaitSums() {
        var begin = System.nanoTime();
        if (postgres == null) {
            awaitQuiet();
        } else {
            while (postgres.number("select coalesce(sum(line_count), 0) from evidence_tally_batch") >= WAITING) {
                pause(SECOND);
            }
        }
        return (System.nanoTime() - begin) / 1e9 - (postgres == null ? QUIET : 0);
    }

    /** Whoever does nothing for so long has added up everything. */
    private void awaitQuiet() {
        var quiet = 0;
        while (quiet < QUIET) {
            var before = server.processes().seconds();
            pause(SECOND);
            quiet = server.processes().seconds() - before < IDLE ? quiet + 1 : 0;
        }
    }

    /** Waits so many milliseconds. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
