package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application inside the server. */
@ExtendWith(ArquillianExtension.class)
class StartupIT {

    @Resource(lookup = "java:app/jdbc/garage")
    private DataSource database;

    @Inject
    private Settings settings;

    @Test
    void theDatabaseHasItsTables() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from people_person")) {
            assertTrue(rows.next());
            assertTrue(rows.getInt(1) >= 0);
            var wanted = System.getProperty("garage.db.url") == null ? "Apache Derby" : "PostgreSQL";
            assertEquals(wanted, connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void theDemonstrationIsOn() {
        assertEquals(true, settings.demonstration());
    }
}
