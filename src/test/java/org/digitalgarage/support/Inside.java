package org.digitalgarage.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application with the test classes in it, deployed once for all tests that run inside the server. It has its own
 * demonstration data on the database of this run.
 */
@ArquillianSuiteDeployment
public class Inside {

    static {
        configure();
    }

    /** The built application, and the tests. */
    @Deployment
    public static WebArchive garage() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("garage.test.war", "target/ROOT.war")))
                .as(WebArchive.class)
                .addPackages(
                        true,
                        path -> path.get().matches(".*(IT|InsideWorld|InsideAuthentication)(\\$.*)?\\.class"),
                        "org.digitalgarage");
    }

    private static void configure() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "inside")
                    .toAbsolutePath();
            var options = new ArrayList<String>();
            options.add(System.getProperty("garage.test.coverage", "").strip());
            options.add("-XX:TieredStopAtLevel=1 -Xmx900m");
            options.add("-Dgarage.data=" + data);
            options.add("-Dgarage.db.derby=" + data.resolve("derby"));
            options.add("-Dderby.stream.error.file=" + data.resolve("derby.log"));
            options.add("-Dgarage.content=" + Path.of("").toAbsolutePath());
            options.add("-Dgarage.demo=true");
            options.addAll(Databases.settings());
            if (Databases.postgresql()) {
                options.add("-Dgarage.db.driver=org.postgresql.ds.PGSimpleDataSource");
            }
            System.setProperty("payara.cmdOptions", String.join(" ", options).strip());
            System.setProperty(
                    "payara.extraMicroOptions",
                    "--nohazelcast --disablephonehome --contextroot / --rootdir " + data.resolve("server") + " --port "
                            + Garage.freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
