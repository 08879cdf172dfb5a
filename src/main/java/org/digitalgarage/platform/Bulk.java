package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Writes many rows at once inside the present transaction, past the entities: with COPY on PostgreSQL, in batches
 * elsewhere. For rows by the thousand; everything else goes through JPA.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bulk {

    private static final int ALLOCATED = 50;
    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager em;

    /**
     * Writes rows into a table. What JPA has not written yet is written before.
     *
     * @param rows a value for each column: numbers, text, days, instants, true and false, or null
     */
    public void insert(String table, List<String> columns, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        em.flush();
        var connection = em.unwrap(Connection.class);
        try {
            if (Database.postgresql()) {
                copy(connection, table, columns, rows);
            } else {
                batch(connection, table, columns, rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table + " could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two transactions may write many rows side by side: Derby locks a whole table for them. */
    public boolean sideBySide() {
        return Database.postgresql();
    }

    /** Takes so many numbers from the one sequence. */
    public long[] numbers(int count) {
        var numbers = new long[count];
        var blocks = (count + ALLOCATED - 1) / ALLOCATED;
        var at = 0;
        for (var last : blocks(blocks)) {
            for (var number = last - ALLOCATED + 1; number <= last && at < count; number++) {
                numbers[at++] = number;
            }
        }
        return numbers;
    }

    /** The last numbers of so many blocks: PostgreSQL gives all at once, Derby one at a time. */
    private long[] blocks(int count) {
        var blocks = new long[count];
        var connection = em.unwrap(Connection.class);
        try (var statement = connection.prepareStatement(
                Database.postgresql()
                        ? "select nextval('garage_id') from generate_series(1, " + count + ")"
                        : "values (next value for garage_id)")) {
            for (var at = 0; at < count; ) {
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        blocks[at++] = result.getLong(1);
                    }
                }
            }
            return blocks;
        } catch (SQLException e) {
            throw new IllegalStateException("no numbers", e);
        }
    }

    private static void copy(Connection connection, String table, List<String> columns, Collection<Object[]> rows)
            throws SQLException, IOException {
        var text = new StringBuilder(rows.size() * 100);
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                append(text, row[i]);
                text.append(i + 1 < row.length ? '\t' : '\n');
            }
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy " + table + " (" + String.join(", ", columns) + ") from stdin",
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                        1 << 16);
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            for (var i = 0; i < words.length(); i++) {
                var c = words.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        } else if (value instanceof Instant instant) {
            text.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            text.append(value);
        }
    }

    private static void batch(Connection connection, String table, List<String> columns, Collection<Object[]> rows)
            throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            var waiting = 0;
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, Database.stored(row[i]));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
