package org.digitalgarage.platform;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The data source, which {@code web.xml} describes. */
public final class Database {

    /** Where the data source is found. */
    public static final String JNDI = "java:app/jdbc/garage";

    private Database() {}

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
