package org.digitalgarage.platform;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The data source, which {@code web.xml} describes. */
public final class Database {

    /** Where the data source is found. */
    public static final String JNDI = "java:app/jdbc/garage";

    /** Both databases say it in this state. */
    private static final String TAKEN = "23505";

    private static volatile boolean postgresql;

    private Database() {}

    /** Whether it is PostgreSQL, and not Derby; known from the start of the application on. */
    public static boolean postgresql() {
        return postgresql;
    }

    /** Says which it is. */
    static void is(DataSource database) {
        try (var connection = database.getConnection()) {
            postgresql = connection.isWrapperFor(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    /** Whether a statement failed because a key or another value that stands once in its table was taken already. */
    static boolean taken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && TAKEN.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A value as both drivers take it: days and moments in the classes of JDBC, moments in UTC; others as they are. */
    public static Object stored(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof Instant instant) {
            return stored(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }
}
