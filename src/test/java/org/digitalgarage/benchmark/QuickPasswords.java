package org.digitalgarage.benchmark;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.digitalgarage.people.Passwords;

/**
 * The password of the demonstration as a hash of one round instead of two hundred thousand, for all who have it: what signing
 * in costs beside the hash can be measured, and two thousand people sign in soon.
 */
final class QuickPasswords {

    /** The password of all sign-in names. */
    static final String PASSWORD = "garage-demo";

    /** What Derby says when it has ended as it was told to. */
    private static final String ENDED = "08006";

    private QuickPasswords() {}

    /** Sets them in an embedded database while no server uses it. */
    static void in(Path data) {
        var database = "jdbc:derby:" + data.resolve("derby");
        System.setProperty(
                "derby.stream.error.file", data.resolve("log/derby.log").toString());
        try (var connection = DriverManager.getConnection(database, "garage", "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try {
            DriverManager.getConnection(database + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!e.getSQLState().equals(ENDED)) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Sets them in the database of a server that nobody has signed in to yet. */
    static void in(Postgres postgres) {
        postgres.run(sql());
    }

    private static String sql() {
        return "update people_account set password_hash = '" + Passwords.hash(PASSWORD, 1)
                + "' where demonstration = true";
    }
}
