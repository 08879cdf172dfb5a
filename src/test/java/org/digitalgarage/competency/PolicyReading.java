package org.digitalgarage.competency;

import java.nio.file.Path;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.platform.Yaml;

/** The policies as they are shipped, for tests. */
public final class PolicyReading {

    private PolicyReading() {}

    /** The policy with this name in a file. */
    public static Policy shipped(Path file, String name) {
        var path = file.toAbsolutePath();
        return PolicyFile.read(Yaml.read(path.getParent(), path)).get(name);
    }
}
