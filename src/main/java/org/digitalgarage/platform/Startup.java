package org.digitalgarage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version and then tells the features, in the order of their observers' priority. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    @Resource(lookup = Database.JNDI)
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private Content content;

    @Inject
    private Event<Started> started;

    /** Ends the deployment when a migration or the loading of a feature's own data fails. */
    @PostConstruct
    void start() {
        Database.is(database);
        var postgresql = Database.postgresql();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + (postgresql ? "postgresql" : "derby"))
                .failOnMissingLocations(false)
                .placeholders(Map.of("clob", postgresql ? "TEXT" : "CLOB"))
                .load()
                .migrate();
        content.load();
        started.fire(new Started(settings.demonstration()));
        if (postgresql) {
            look();
        }
    }

    /**
     * Lets PostgreSQL look at tables that it never looked at. By itself it does so when fifty rows have changed; it takes
     * smaller ones for thousands of rows, and would begin with everybody's places to find who takes part in one of ten
     * projects.
     */
    private void look() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var never = statement.executeQuery(
                    "select relname from pg_stat_user_tables where last_analyze is null and last_autoanalyze is null")) {
                while (never.next()) {
                    tables.add(never.getString(1));
                }
            }
            if (!tables.isEmpty()) {
                statement.execute("analyze " + String.join(", ", tables));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be looked at", e);
        }
    }
}
