package org.digitalgarage.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Database;
import org.digitalgarage.platform.ThaiDates;

/** A statement that is put together piece by piece with its values; only the subset that both databases know. */
final class Sql {

    private static final int FETCHED = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A number that PostgreSQL reads in the text. */
    private record Named(long number) {}

    /** One line of an answer, read by place. */
    record Line(Object[] cells) {

        long number(int place) {
            return cells[place] == null ? 0 : ((Number) cells[place]).longValue();
        }

        int small(int place) {
            return Math.toIntExact(number(place));
        }

        String text(int place) {
            return cells[place] == null ? null : cells[place].toString().stripTrailing();
        }

        LocalDate day(int place) {
            return cells[place] == null ? null : ((Date) cells[place]).toLocalDate();
        }

        /** The day in Bangkok of a moment. */
        LocalDate dayOf(int place) {
            return cells[place] == null
                    ? null
                    : ThaiDates.day(((Timestamp) cells[place]).toLocalDateTime().toInstant(ZoneOffset.UTC));
        }

        boolean missing(int place) {
            return cells[place] == null;
        }
    }

    /**
     * A number on which the best way to the answer depends, such as that of a unit, which may have six people below it or
     * all of them. PostgreSQL is told it with the statement: it would plan for any number once the statement was used some
     * times. Derby, which keeps a class for each statement, gets it as all others.
     */
    static Object named(long number) {
        return new Named(number);
    }

    /** Adds a piece, with a value for each of its question marks. */
    Sql add(String piece, Object... more) {
        text.append(piece).append('\n');
        for (var value : more) {
            values.add(Database.stored(value));
        }
        return this;
    }

    /** Adds a piece only if it is wanted. */
    Sql when(boolean wanted, String piece, Object... more) {
        return wanted ? add(piece, more) : this;
    }

    /** Adds a piece that ends in a list; {@code among} may not be empty. */
    Sql in(String piece, Collection<?> among) {
        return add(
                piece + " in (" + among.stream().map(value -> "?").collect(Collectors.joining(", ")) + ")",
                among.toArray());
    }

    /** All lines of the answer. */
    <T> List<T> list(EntityManager em, Function<Line, T> reader) {
        var text = text(Database.postgresql(), true);
        var query = em.createNativeQuery(text.sql());
        for (var i = 0; i < text.values().size(); i++) {
            query.setParameter(i + 1, text.values().get(i));
        }
        var lines = new ArrayList<T>();
        for (Object line : query.getResultList()) {
            lines.add(reader.apply(new Line(line instanceof Object[] cells ? cells : new Object[] {line})));
        }
        return lines;
    }

    /** Reads line by line, in the present transaction: however long the answer is, a few lines of it are in memory. */
    void each(EntityManager em, Consumer<Line> reader) {
        var text = text(Database.postgresql(), false);
        try (var statement = em.unwrap(Connection.class).prepareStatement(text.sql())) {
            statement.setFetchSize(FETCHED);
            for (var i = 0; i < text.values().size(); i++) {
                statement.setObject(i + 1, text.values().get(i));
            }
            try (var lines = statement.executeQuery()) {
                var width = lines.getMetaData().getColumnCount();
                while (lines.next()) {
                    var cells = new Object[width];
                    for (var i = 0; i < width; i++) {
                        cells[i] = lines.getObject(i + 1);
                    }
                    reader.accept(new Line(cells));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The one number that is the answer. */
    long count(EntityManager em) {
        return list(em, line -> line.number(0)).get(0);
    }

    /**
     * The text with the values that do not stand in it.
     *
     * @param named whether numbers stand in the text that may
     * @param numbered whether the places of the others are numbered
     */
    Text text(boolean named, boolean numbered) {
        var sql = new StringBuilder();
        var left = new ArrayList<Object>();
        var place = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '?') {
                sql.append(text.charAt(i));
                continue;
            }
            var value = place < values.size() ? values.get(place) : null;
            place++;
            if (named && value instanceof Named number) {
                sql.append(number.number());
                continue;
            }
            left.add(value instanceof Named number ? number.number() : value);
            sql.append(numbered ? "?" + left.size() : "?");
        }
        if (place != values.size()) {
            throw new IllegalStateException(place + " places, " + values.size() + " values: " + text);
        }
        return new Text(sql.toString(), left);
    }

    /** What is sent to the database. */
    record Text(String sql, List<Object> values) {}
}
