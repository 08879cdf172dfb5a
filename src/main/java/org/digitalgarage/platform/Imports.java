package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files of rows that are loaded into the register or the ledger: begun by an administrator, worked off in the background,
 * kept with what was wrong. The importer of the kind decides who may load, and where.
 */
@ApplicationScoped
public class Imports {

    private static final int LONGEST_NAME = 200;
    private static final int AT_A_TIME = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportPortions portions;

    @Inject
    private ImportWorker worker;

    @Inject
    private Now now;

    /**
     * Takes a file and begins to load it.
     *
     * @param name the name of the file
     * @param goodRows whether the good rows are to be loaded if others have faults; else it is all or none
     * @return the number of the load
     * @throws NotFound if there is no such kind
     * @throws NotAllowed if the caller may not load rows of the kind
     * @throws Refused with the field {@code file} if it is empty, or another file is on its way
     */
    public long start(String kind, String name, InputStream content, boolean goodRows) {
        var starter = worker.importer(kind).starter();
        if (underWay()) {
            // before a large file is sent in vain
            throw new Refused("file", "platform.import.busy");
        }
        Path arriving = null;
        try {
            arriving = Files.createTempFile(Files.createDirectories(worker.folder()), "arriving", ".part");
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            var bytes = Files.size(arriving);
            if (bytes == 0) {
                throw new Refused("file", "platform.upload.empty", name);
            }
            var run = new ImportRun(kind, plain(name), goodRows, starter, now.instant());
            var id = portions.create(run, bytes).getId();
            Files.move(arriving, worker.file(id), StandardCopyOption.REPLACE_EXISTING);
            worker.begin(id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(arriving);
        }
    }

    /** Goes on with a load that stopped; any other is left as it is. */
    public void resume(long run) {
        if (get(run).getState() == ImportRun.State.STOPPED && Files.exists(worker.file(run))) {
            portions.again(run);
            worker.begin(run);
        }
    }

    /**
     * The load with this number.
     *
     * @throws NotFound if there is none, or it was begun by somebody who may load elsewhere: faults name people
     */
    @Transactional
    public ImportRun get(long run) {
        var found = em.find(ImportRun.class, run);
        if (found == null) {
            throw new NotFound();
        }
        if (!worker.importer(found.getKind()).starter().scope().equals(found.getScope())) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * The loads of a kind within the caller's scope, the last one first. They are counted no further than to the first of
     * the next page.
     */
    @Transactional
    public Page<ImportRun> latest(String kind, Slice slice) {
        var found = em.createNamedQuery("ImportRun.latest", ImportRun.class)
                .setParameter("kind", kind)
                .setParameter("scope", worker.importer(kind).starter().scope())
                .setFirstResult(slice.offset())
                .setMaxResults(slice.size() + 1)
                .getResultList();
        return slice.page(found.subList(0, Math.min(slice.size(), found.size())), slice.offset() + found.size());
    }

    /** What is wrong with a file, row by row. */
    @Transactional
    public Page<ImportFault> faults(long run, Slice slice) {
        get(run);
        var total = em.createNamedQuery("ImportFault.count", Long.class)
                .setParameter("run", run)
                .getSingleResult();
        var part = slice.within(total);
        return part.page(faults(run, part.offset(), part.size()), total);
    }

    /** Hands over all that is wrong with a file, row by row. */
    @Transactional
    public void eachFault(long run, Consumer<ImportFault> taker) {
        get(run);
        var from = 0;
        List<ImportFault> part;
        do {
            part = faults(run, from, AT_A_TIME);
            part.forEach(taker);
            em.clear();
            from += part.size();
        } while (part.size() == AT_A_TIME);
    }

    /** The columns of a kind, and which of them a file must have. */
    public Importer importer(String kind) {
        var importer = worker.importer(kind);
        importer.starter();
        return importer;
    }

    private List<ImportFault> faults(long run, int from, int most) {
        return em.createNamedQuery("ImportFault.of", ImportFault.class)
                .setParameter("run", run)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether a file is being loaded. */
    public boolean underWay() {
        return !portions.open().isEmpty();
    }

    private static String plain(String name) {
        var plain = (name == null ? "" : name)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static void remove(Path arriving) {
        try {
            if (arriving != null) {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
