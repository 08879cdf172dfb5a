package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The steps of a load, each in a transaction of its own: rows and how far it came are kept together. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportPortions {

    /** How many faults are kept one by one; the rest is only counted. */
    static final int MOST_FAULTS = 100_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bulk bulk;

    @Inject
    private Now now;

    /** @throws Refused with the field {@code file} if another load is under way */
    ImportRun create(ImportRun run, long bytes) {
        em.persist(run);
        run.arrived(bytes);
        refuseSecond();
        return run;
    }

    /**
     * Begins a load that stopped once more.
     *
     * @throws Refused as at its beginning
     */
    void again(long run) {
        check(run);
        refuseSecond();
    }

    /** Two at a time would each find the other's rows half done; the table takes one that has not ended. */
    private void refuseSecond() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Database.taken(e)) {
                throw new Refused("file", "platform.import.busy");
            }
            throw e;
        }
    }

    ImportRun get(long run) {
        return em.find(ImportRun.class, run);
    }

    List<Long> open() {
        return em.createNamedQuery("ImportRun.open", ImportRun.class)
                .getResultStream()
                .map(ImportRun::getId)
                .toList();
    }

    void check(long run) {
        em.createQuery("delete from ImportFault f where f.importId = :run")
                .setParameter("run", run)
                .executeUpdate();
        get(run).check(now.instant());
    }

    /** Looks at rows; answers those with a fault. */
    List<ImportRow> check(long run, Importer.Loading loading, List<ImportRow> rows, long bytes) {
        loading.check(rows.stream().filter(ImportRow::whole).toList());
        var faulty = rows.stream().filter(row -> !row.sound()).toList();
        keep(run, faults(faulty));
        get(run).checked(rows.size(), faulty.size(), bytes, now.instant());
        return faulty;
    }

    private static List<Importer.RowFault> faults(List<ImportRow> rows) {
        return rows.stream()
                .flatMap(row -> row.faults().stream().map(fault -> new Importer.RowFault(row.number(), fault)))
                .toList();
    }

    List<Importer.RowFault> checkWhole(Importer.Loading loading) {
        return loading.checkWhole();
    }

    /** Notes faults of rows that had none before. */
    void fault(long run, List<Importer.RowFault> faults, int rows) {
        keep(run, faults);
        get(run).checked(0, rows, 0, now.instant());
    }

    private void keep(long run, List<Importer.RowFault> faults) {
        var left = MOST_FAULTS - get(run).getFaulty();
        var kept = faults.stream()
                .limit(Math.max(0, left))
                .map(fault -> new ImportFault(run, fault))
                .toList();
        kept.forEach(em::persist);
        em.flush();
    }

    void enter(long run, int pass) {
        get(run).enter(pass, now.instant());
    }

    /** Whether the database takes two portions at a time. */
    boolean sideBySide() {
        return bulk.sideBySide();
    }

    /**
     * Loads rows; they become visible after those of the portion before, so that a stop leaves no gap behind.
     *
     * @param earlier the end of the portion before, which must not have a row in common with this one
     */
    void load(
            long run,
            Importer.Loading loading,
            int pass,
            List<ImportRow> rows,
            CompletableFuture<?> earlier,
            ImportWorker.Reached reached) {
        var loaded = rows.isEmpty() ? Importer.Loaded.NONE : loading.load(pass, rows);
        var faulty = rows.stream().filter(row -> !row.sound()).toList();
        em.flush();
        earlier.join();
        if (!faulty.isEmpty()) {
            keep(run, faults(faulty));
            get(run).foundFaulty(faulty.size());
        }
        get(run).loaded(loaded, reached.row(), reached.bytes(), now.instant());
    }

    void end(long run, ImportRun.State state) {
        get(run).end(state, now.instant());
    }
}
