package org.digitalgarage.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL server that keeps what was committed, and counts what it is asked. */
final class Postgres implements AutoCloseable {

    private static final String NAME = "garage";

    /** A timer may ask something meanwhile; it does not do so each time. */
    private static final int TRIES = 3;

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it with an empty database. */
    static Postgres start() throws IOException {
        var postgres = new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .start());
        postgres.on("postgres", statement -> statement.execute("create database " + NAME));
        postgres.on(NAME, statement -> statement.execute("create extension pg_stat_statements"));
        return postgres;
    }

    /** The settings that let the product use it. */
    List<String> settings() {
        return List.of(
                "-Dgarage.demo=true",
                "-Dgarage.db.url=" + server.getJdbcUrl("postgres", NAME),
                "-Dgarage.db.user=postgres",
                "-Dgarage.db.password=postgres");
    }

    /** Its version. */
    String version() {
        return on(NAME, statement -> {
            try (var found = statement.executeQuery("select current_setting('server_version')")) {
                found.next();
                return found.getString(1);
            }
        });
    }

    /** The process that started all others; the one that answers ends with its connection. */
    long pid() {
        return on(NAME, statement -> {
            try (var found = statement.executeQuery("select pg_backend_pid()")) {
                found.next();
                return ProcessHandle.of(found.getLong(1))
                        .flatMap(ProcessHandle::parent)
                        .orElseThrow(() -> new IllegalStateException("the database runs where it cannot be seen"))
                        .pid();
            }
        });
    }

    /** How many statements a step asks. */
    long asked(Runnable step) {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < TRIES; i++) {
            number("select count(*) from (select pg_stat_statements_reset()) as reset");
            step.run();
            least = Math.min(
                    least,
                    number("select coalesce(sum(calls), 0) from pg_stat_statements"
                            + " where query not like '%pg_stat_statements%'"));
        }
        return least;
    }

    private long number(String question) {
        return on(NAME, statement -> {
            try (var found = statement.executeQuery(question)) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    private <T> T on(String database, Work<T> work) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
