package org.digitalgarage.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application with the test classes in it, deployed once for all tests that run inside the server. It has its own
 * demonstration data on the database of this run; {@link InsideSettings} says where.
 */
@ArquillianSuiteDeployment
public class Inside {

    private static final String TESTS = ".*(IT|Inside[A-Z]\\w+|Matrix\\w+|Api|SlowCounts|TrialCourse)(\\$.*)?\\.class";

    /** The built application, and the tests. */
    @Deployment
    public static WebArchive garage() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("garage.test.war", "target/ROOT.war")))
                .as(WebArchive.class)
                .addPackages(true, path -> path.get().matches(TESTS), "org.digitalgarage");
    }
}
