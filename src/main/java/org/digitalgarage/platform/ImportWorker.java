package org.digitalgarage.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Works files off in the background, so that nobody waits for a page; it holds no transaction of its own. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final int PORTION = 2000;

    @Inject
    private ImportPortions portions;

    @Inject
    @Any
    private Instance<Importer> importers;

    @Inject
    private Settings settings;

    @Inject
    private Event<ImportEnded> ended;

    @Resource
    private ManagedExecutorService background;

    /** Goes on with what was cut off when the server stopped. */
    void onStart(@Observes @Priority(950) Started started) {
        portions.open().forEach(this::begin);
    }

    /** Works a file off, or goes on with it. */
    void begin(long run) {
        background.execute(() -> work(run));
    }

    /** The importer of a kind. */
    Importer importer(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where the file of a load lies until it has ended. */
    Path file(long run) {
        return folder().resolve(run + ".csv");
    }

    /** The folder of files on their way. */
    Path folder() {
        return settings.data().resolve("imports");
    }

    private void work(long run) {
        try {
            var state = load(run);
            portions.end(run, state);
            // the file holds names; what of it is wanted stands in the register
            Files.deleteIfExists(file(run));
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.SEVERE, e, () -> "import " + run + " stopped");
            portions.end(run, ImportRun.State.STOPPED);
        }
        ended.fireAsync(new ImportEnded());
    }

    private ImportRun.State load(long run) {
        var asked = portions.get(run);
        var importer = importer(asked.getKind());
        var loading = importer.begin(asked.getScope());
        portions.check(run);
        var faulty = new BitSet();
        if (!check(run, importer, loading, faulty) || !faulty.isEmpty() && !asked.isGoodRows()) {
            return ImportRun.State.REFUSED;
        }
        for (var pass = asked.getPass(); pass < importer.passes(); pass++) {
            portions.enter(run, pass);
            load(run, importer, loading, pass, faulty);
        }
        // a row may turn out to have a fault only when it is loaded
        return portions.get(run).getFaulty() == 0 ? ImportRun.State.DONE : ImportRun.State.PARTLY;
    }

    /** Notes which rows have a fault; answers whether the file could be read to its end. */
    private boolean check(long run, Importer importer, Importer.Loading loading, BitSet faulty) {
        var empty = true;
        try (var table = new ImportTable(file(run), importer)) {
            for (var rows = table.next(PORTION); !rows.isEmpty(); rows = table.next(PORTION)) {
                portions.check(run, loading, rows, table.bytes()).forEach(row -> faulty.set((int) row.number()));
                empty = false;
            }
            if (empty) {
                throw new ImportTable.Unreadable(1, "platform.import.rowless");
            }
        } catch (ImportTable.Unreadable unreadable) {
            portions.fault(run, List.of(unreadable.fault()), 1);
            return false;
        }
        var whole = portions.checkWhole(loading);
        var rows = new HashSet<Long>();
        whole.stream().filter(fault -> !faulty.get((int) fault.row())).forEach(fault -> rows.add(fault.row()));
        portions.fault(run, whole, rows.size());
        rows.forEach(row -> faulty.set(row.intValue()));
        return true;
    }

    /** Two portions at a time where the database can: one is computed while the other is written. */
    private void load(long run, Importer importer, Importer.Loading loading, int pass, BitSet faulty) {
        var loaded = portions.get(run).getLoadedRow();
        var sideBySide = portions.sideBySide();
        var before = CompletableFuture.<Void>completedFuture(null);
        var keysBefore = Set.<String>of();
        try (var table = new ImportTable(file(run), importer)) {
            for (var rows = table.next(PORTION); !rows.isEmpty(); rows = table.next(PORTION)) {
                var last = rows.get(rows.size() - 1).number();
                if (last <= loaded) {
                    continue;
                }
                var good = rows.stream()
                        .filter(row -> row.number() > loaded && !faulty.get((int) row.number()))
                        .toList();
                var keys =
                        good.stream().map(row -> row.text(importer.together())).collect(Collectors.toSet());
                if (!sideBySide || !Collections.disjoint(keys, keysBefore)) {
                    before.join();
                }
                var earlier = before;
                var bytes = table.bytes();
                before = background.runAsync(
                        () -> portions.load(run, loading, pass, good, earlier, new Reached(last, bytes)));
                keysBefore = keys;
                earlier.join();
            }
            before.join();
        } finally {
            // nothing is written any more when the run ends
            before.handle((done, failure) -> done).join();
        }
    }

    /** How far a load has come: the last row, and the bytes of the file that have been read. */
    record Reached(long row, long bytes) {}
}
