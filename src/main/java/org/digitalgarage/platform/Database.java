package org.digitalgarage.platform;

/** The data source, which {@code web.xml} describes. */
public final class Database {

    /** Where the data source is found. */
    public static final String JNDI = "java:app/jdbc/garage";

    private Database() {}
}
