package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.digitalgarage.platform.ImportFault;
import org.digitalgarage.platform.ImportRun;
import org.digitalgarage.platform.Imports;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;

/** Loads files in tests that run inside the server, and waits for their end. */
@ApplicationScoped
public class InsideImports {

    @Inject
    private Imports imports;

    @Inject
    private Now now;

    /** Loads these lines; as an administrator, whom the test has become before. */
    public ImportRun load(String kind, boolean goodRows, String... lines) {
        return load(kind, goodRows, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Loads these bytes. */
    public ImportRun load(String kind, boolean goodRows, byte[] file) {
        var run = imports.start(kind, "test.csv", new ByteArrayInputStream(file), goodRows);
        var patience = now.instant().plusSeconds(120);
        while (imports.get(run).getState() == ImportRun.State.RUNNING
                && now.instant().isBefore(patience)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return imports.get(run);
    }

    /** The faults of a load as {@code row field}. */
    public List<String> faults(ImportRun run) {
        return imports.faults(run.getId(), new Slice(1, 100, "")).rows().stream()
                .map(fault -> fault.getRowNo() + " " + fault.getField())
                .toList();
    }

    /** The first fault of a load. */
    public ImportFault fault(ImportRun run) {
        return imports.faults(run.getId(), new Slice(1, 20, "")).rows().get(0);
    }
}
