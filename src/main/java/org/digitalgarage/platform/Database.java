package org.digitalgarage.platform;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The data source: embedded Derby unless {@code garage.db.url} names a PostgreSQL database. The keys are set by the
 * start class; properties that only one of the two drivers knows are passed over by the other.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/garage",
        className = "${MPCONFIG=garage.db.driver:org.apache.derby.jdbc.EmbeddedDataSource}",
        url = "${MPCONFIG=garage.db.url:jdbc:derby:}",
        user = "${MPCONFIG=garage.db.user:garage}",
        password = "${MPCONFIG=garage.db.password:garage}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            // Derby's folder; for PostgreSQL the name that stands in the address too: its driver takes whichever comes
            // last
            "databaseName=${MPCONFIG=garage.db.name:memory:garage}",
            "createDatabase=create",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public final class Database {

    /** Where the data source is found. */
    public static final String JNDI = "java:app/jdbc/garage";

    private Database() {}
}
