package org.digitalgarage.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server that keeps what was committed, and counts what it is asked. */
final class Postgres implements AutoCloseable {

    private static final String NAME = "garage";

    /** A timer may ask something meanwhile; it does not do so each time. */
    private static final int TRIES = 3;

    /** What the guide for operators recommends. */
    private static final Map<String, String> LARGE = Map.of(
            "shared_buffers", "2GB",
            "max_wal_size", "16GB",
            "checkpoint_timeout", "30min");

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it with an empty database that is gone with it. */
    static Postgres start() throws IOException {
        return start(EmbeddedPostgres.builder());
    }

    /**
     * Starts it with what lies in a folder, or with an empty database there, and with the settings that are recommended
     * for many people.
     */
    static Postgres start(Path data) throws IOException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        LARGE.forEach(builder::setServerConfig);
        return start(builder);
    }

    private static Postgres start(EmbeddedPostgres.Builder builder) throws IOException {
        var postgres = new Postgres(builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .start());
        if (postgres.text("postgres", "select count(*) from pg_database where datname = '" + NAME + "'")
                .equals("0")) {
            postgres.on("postgres", statement -> statement.execute("create database " + NAME));
            postgres.on(NAME, statement -> statement.execute("create extension pg_stat_statements"));
        }
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
        return text("select current_setting('server_version')");
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

    /** A connection that finds the tables in a schema. */
    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", NAME)
                + "&password=postgres&stringtype=unspecified&currentSchema=" + schema);
    }

    /** Copies all tables as they stand now, with their indexes and constraints, into a schema. */
    void copy(String schema) {
        on(NAME, statement -> {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            return statement.execute(
                    """
                    do $$ declare one record; begin
                        for one in select tablename from pg_tables where schemaname = 'public' loop
                            execute format('create table %1$s.%%1$I (like public.%%1$I including all)', one.tablename);
                            execute format('insert into %1$s.%%1$I select * from public.%%1$I', one.tablename);
                        end loop;
                        for one in select conrelid::regclass as tablename, pg_get_constraintdef(oid) as rule
                                from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace loop
                            execute format('alter table %1$s.%%s add %%s', one.tablename,
                                replace(one.rule, 'REFERENCES ', 'REFERENCES %1$s.'));
                        end loop;
                    end $$"""
                            .formatted(schema));
        });
        on(NAME, statement -> statement.execute("vacuum analyze"));
    }

    /** What its log says of a step: of every statement that changes rows, with its values. */
    List<JsonObject> log(Runnable step) {
        var file = Path.of(text("select current_setting('data_directory') || '/' || pg_current_logfile('jsonlog')"));
        try {
            var before = Files.readAllLines(file).size();
            log("mod");
            step.run();
            log("none");
            return Files.readAllLines(file).stream()
                    .skip(before)
                    .map(Postgres::json)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void log(String what) {
        on(NAME, statement -> {
            statement.execute("alter system set log_statement = '" + what + "'");
            return statement.execute("select pg_reload_conf()");
        });
    }

    private static JsonObject json(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** How many statements wait at this moment for one another. */
    long waiting() {
        return number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }

    /** The number that a question gives. */
    long number(String question) {
        return Long.parseLong(text(question));
    }

    /** The word that a question gives. */
    String text(String question) {
        return text(NAME, question);
    }

    private String text(String database, String question) {
        return on(database, statement -> {
            try (var found = statement.executeQuery(question)) {
                found.next();
                return found.getString(1);
            }
        });
    }

    /** Runs a statement. */
    void run(String sql) {
        on(NAME, statement -> statement.execute(sql));
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
