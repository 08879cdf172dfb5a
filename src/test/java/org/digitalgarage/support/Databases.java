package org.digitalgarage.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The database the suites run on: {@code derby} (inside the data folder) or {@code postgresql} (a real server). */
public final class Databases {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Databases() {}

    /** Whether this run is on PostgreSQL. */
    public static boolean postgresql() {
        return System.getProperty("garage.test.database", "derby").equals("postgresql");
    }

    /** The settings of a new, empty database. */
    public static List<String> settings() {
        if (!postgresql()) {
            return List.of();
        }
        return List.of("-Dgarage.db.url=" + create(), "-Dgarage.db.user=postgres", "-Dgarage.db.password=postgres");
    }

    private static synchronized String create() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setCleanDataDirectory(true).start();
            }
            var name = "garage" + NUMBER.incrementAndGet();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
