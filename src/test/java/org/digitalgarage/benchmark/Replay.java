package org.digitalgarage.benchmark;

import jakarta.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * What the product wrote, written once more by plain JDBC into a copy of the tables as they stood before: the same
 * statements with the same values, a transaction each, over as many connections as there were users.
 */
final class Replay {

    private static final String COPY = "copied";
    private static final Pattern WRITES = Pattern.compile("(?is)^execute [^:]*: ((?:insert|update|delete) .*)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    /** Of the transactions, one in so many is the first of its connection's, before anything is measured. */
    private static final int WARM = 3;

    /** A statement; a value may be null. */
    record Written(String sql, List<String> values) {}

    /**
     * What it gave.
     *
     * @param transactions that were noted
     * @param statements of them all
     * @param perSecond transactions of all connections together
     * @param cost processor time of one in milliseconds, of the database and of the program that asked it
     */
    record Result(int transactions, int statements, double perSecond, double cost) {}

    private final Postgres postgres;
    private final int connections;

    Replay(Postgres postgres, int connections) {
        this.postgres = postgres;
        this.connections = connections;
    }

    /** Notes what a step writes, then writes it again. */
    Result of(Runnable step) {
        postgres.copy(COPY);
        var noted = noted(postgres.log(step));
        var shares = shares(noted);
        var statements = noted.stream().mapToInt(List::size).sum();
        return write(shares, noted.size(), statements);
    }

    /** The transactions in a log, in the order in which they began to write. */
    static List<List<Written>> noted(List<JsonObject> log) {
        var transactions = new LinkedHashMap<String, List<Written>>();
        for (var line : log) {
            var sql = WRITES.matcher(line.getString("message", ""));
            if (sql.matches()) {
                transactions
                        .computeIfAbsent(line.getString("vxid"), id -> new ArrayList<>())
                        .add(new Written(
                                PLACE.matcher(sql.group(1)).replaceAll("?"), values(line.getString("detail", ""))));
            }
        }
        return List.copyOf(transactions.values());
    }

    private static List<String> values(String detail) {
        return VALUE.matcher(detail)
                .results()
                .map(found -> found.group(1) == null ? null : found.group(1).replace("''", "'"))
                .toList();
    }

    /** Those that begin with the same row stay with one connection, in their order. */
    private List<List<List<Written>>> shares(List<List<Written>> transactions) {
        var shares = new ArrayList<List<List<Written>>>();
        for (var i = 0; i < connections; i++) {
            shares.add(new ArrayList<>());
        }
        var places = new HashMap<String, Integer>();
        for (var transaction : transactions) {
            var values = transaction.get(0).values();
            var row = values.isEmpty() ? "" : values.get(values.size() - 1);
            shares.get(places.computeIfAbsent(row, one -> places.size() % connections))
                    .add(transaction);
        }
        return shares;
    }

    private Result write(List<List<List<Written>>> shares, int transactions, int statements) {
        var processes = new Processes(List.of(postgres.pid()));
        var open = new ArrayList<Session>();
        try {
            for (var share : shares) {
                open.add(new Session(postgres.connect(COPY), share));
            }
            Together.sum(
                    connections,
                    open.stream().map(one -> (Callable<Long>) one::warm).toList());
            var before = processes.seconds();
            var begin = System.nanoTime();
            var client = Together.sum(
                    connections,
                    open.stream().map(one -> (Callable<Long>) one::rest).toList());
            var seconds = (System.nanoTime() - begin) / 1e9;
            var cost = (processes.seconds() - before) * 1e3 + client / 1e6;
            var written = open.stream().mapToInt(Session::measured).sum();
            for (var one : open) {
                one.connection.close();
            }
            return new Result(transactions, statements, written / seconds, cost / written);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection with its share. */
    private record Session(Connection connection, List<List<Written>> share, Map<String, PreparedStatement> prepared) {

        Session(Connection connection, List<List<Written>> share) throws SQLException {
            this(connection, share, new HashMap<>());
            connection.setAutoCommit(false);
        }

        int measured() {
            return share.size() - share.size() / WARM;
        }

        long warm() throws SQLException {
            return write(share.subList(0, share.size() / WARM));
        }

        long rest() throws SQLException {
            return write(share.subList(share.size() / WARM, share.size()));
        }

        /** Processor time in nanoseconds. */
        private long write(List<List<Written>> transactions) throws SQLException {
            var clock = ManagementFactory.getThreadMXBean();
            var before = clock.getCurrentThreadCpuTime();
            for (var transaction : transactions) {
                for (var one : transaction) {
                    write(one);
                }
                connection.commit();
            }
            return clock.getCurrentThreadCpuTime() - before;
        }

        private void write(Written one) throws SQLException {
            var statement = prepared.get(one.sql());
            if (statement == null) {
                statement = connection.prepareStatement(one.sql());
                prepared.put(one.sql(), statement);
            }
            for (var place = 0; place < one.values().size(); place++) {
                statement.setString(place + 1, one.values().get(place));
            }
            statement.executeUpdate();
        }
    }
}
