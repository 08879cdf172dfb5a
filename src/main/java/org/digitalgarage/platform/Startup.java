package org.digitalgarage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
    }
}
