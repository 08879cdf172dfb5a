package org.digitalgarage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tells Arquillian, before it reads its settings, how to start the server for the tests inside it: a data folder and a
 * database of its own, and the content files of this project. Unit tests have no such server.
 */
public class InsideSettings implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("garage.test.database") == null) {
            return;
        }
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "inside")
                    .toAbsolutePath();
            System.setProperty("payara.cmdOptions", String.join(" ", options(data)));
            System.setProperty(
                    "payara.extraMicroOptions",
                    "--nohazelcast --disablephonehome --contextroot / --rootdir " + data.resolve("server") + " --port "
                            + Garage.freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(Path data) {
        var options = new ArrayList<String>();
        var coverage = System.getProperty("garage.test.coverage", "").strip();
        if (!coverage.isEmpty()) {
            options.add(coverage);
        }
        options.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xmx900m",
                "-Dgarage.data=" + data,
                "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                "-Dgarage.content=" + Path.of("").toAbsolutePath(),
                "-Dgarage.demo=true"));
        var database = Databases.settings();
        options.addAll(database);
        if (Databases.postgresql()) {
            options.add("-Dgarage.db.driver=org.postgresql.ds.PGSimpleDataSource");
            options.add("-Dgarage.db.name=" + database.get(0).replaceFirst(".*/", ""));
        } else {
            options.add("-Dgarage.db.name=" + data.resolve("derby"));
        }
        return options;
    }
}
