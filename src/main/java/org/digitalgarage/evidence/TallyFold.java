package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.evidence.TallySql.Grain;
import org.digitalgarage.people.UnitsMoved;
import org.digitalgarage.platform.Database;
import org.digitalgarage.platform.Imports;

/**
 * Adds what was counted to the sums that reports read. Each step is one transaction: a process that is killed leaves
 * nothing half done. A write knows nothing of it and never waits for it.
 */
@ApplicationScoped
@Transactional
public class TallyFold {

    /** More lines of a unit's year than these are not added up at each report. */
    static final int MOST = 2000;

    /** How many times as many lines a month may have: its days take far more room than the months of a year. */
    private static final int MONTH = 3;

    /** How many lines one step takes at least, if there are so many. */
    static final int STEP = 20_000;

    /** A step may take this part of what is summed; it takes well under a minute. */
    private static final int PART = 50;

    /** Where this part of what is summed waits, to add up everything anew takes no longer than to add what waits. */
    private static final int ANEW = 8;

    private static final int BATCHES = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Imports imports;

    /** How many lines are not in the sums yet. */
    long waiting() {
        return lines("TallyBatch.lines");
    }

    /**
     * Adds the oldest lines to the sums, or all of them where they are many beside those that are summed already. The more
     * is summed, the more is taken at a time: many lines change the same sums. While a file is being loaded, many are left
     * until its end: to add up everything anew again and again would take a fifth of the load's processor time.
     *
     * @return how many lines were added; 0 if they are left for later
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long step() {
        alone();
        var waiting = waiting();
        var summed = ((Number) em.createNativeQuery("select line_count from evidence_tally_state")
                        .getSingleResult())
                .longValue();
        if (waiting > STEP && waiting > summed / ANEW) {
            if (imports.underWay()) {
                return 0;
            }
            all(MOST);
            return waiting;
        }
        return some(Math.max(STEP, summed / PART), MOST);
    }

    /**
     * Throws all lines and sums away, to count anew. Writers wait from here to the end of the transaction: what they add
     * would be counted twice.
     */
    void forget() {
        alone();
        run("lock table evidence_tally_batch in exclusive mode");
        run("delete from evidence_tally_batch");
        run("delete from evidence_tally");
        run("update evidence_tally_state set line_count = 0");
    }

    void onMoved(@Observes UnitsMoved moved) {
        anew();
    }

    /** Throws the sums away and adds up all lines. */
    void anew() {
        all(MOST);
    }

    /**
     * Adds the oldest batches of lines to the sums.
     *
     * @param lines about how many lines
     * @param most how many lines of a year are left in one piece
     * @return how many lines were added
     */
    long some(long lines, int most) {
        alone();
        var oldest = oldest(lines);
        if (oldest.isEmpty()) {
            return 0;
        }
        long first = oldest.get(0);
        long last = oldest.get(oldest.size() - 1);
        em.createNamedQuery("TallyBatch.take").setParameter("last", last).executeUpdate();
        look("evidence_tally_batch");
        for (var grain : Grain.values()) {
            em.createNativeQuery(TallySql.delta(grain))
                    .setParameter(1, first)
                    .setParameter(2, last)
                    .executeUpdate();
        }
        look("evidence_tally_delta");
        run(TallySql.merge());
        split(most, false);
        run("delete from evidence_tally_delta");
        return end();
    }

    /** Adds up all lines, with so many lines of a year left in one piece. */
    void all(int most) {
        alone();
        em.createNamedQuery("TallyBatch.take")
                .setParameter("last", Long.MAX_VALUE)
                .executeUpdate();
        look("evidence_tally_batch");
        look("evidence_tally");
        run("delete from evidence_tally_split");
        run("delete from evidence_tally_sum");
        run(TallySql.allYears());
        split(most, true);
        look("evidence_tally_sum");
        end();
    }

    /** The numbers of the oldest batches that hold about so many lines together. */
    private List<Long> oldest(long lines) {
        var oldest = new ArrayList<Long>();
        var left = lines;
        for (var batch : em.createNamedQuery("TallyBatch.oldest", TallyBatch.class)
                .setMaxResults(BATCHES)
                .getResultList()) {
            oldest.add(batch.getId());
            left -= batch.getLineCount();
            if (left <= 0) {
                break;
            }
        }
        return oldest;
    }

    private void split(int most, boolean all) {
        for (var wide : List.of(Grain.YEAR, Grain.MONTH)) {
            em.createNativeQuery(TallySql.split(wide, all))
                    .setParameter(1, wide == Grain.YEAR ? most : MONTH * most)
                    .executeUpdate();
            look("evidence_tally_split");
            var parts = Grain.values()[wide.ordinal() + 1];
            run(all ? TallySql.all(parts) : TallySql.fill(parts));
        }
        run("update evidence_tally_split set filled = true where filled = false");
    }

    private long end() {
        var taken = lines("TallyBatch.takenLines");
        em.createNativeQuery("update evidence_tally_state set fold_no = fold_no + 1, line_count = line_count + ?1")
                .setParameter(1, taken)
                .executeUpdate();
        em.createNamedQuery("TallyBatch.end").executeUpdate();
        em.clear();
        return taken;
    }

    private long lines(String query) {
        return em.createNamedQuery(query, Number.class).getSingleResult().longValue();
    }

    private void run(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    /**
     * Lets PostgreSQL look at a table that was just written to. What it knows is from before, or nothing at all: it has been
     * seen to go through the batches again for each of millions of lines. Derby is told its way in the statements.
     */
    private void look(String table) {
        if (Database.postgresql()) {
            run("analyze " + table);
        }
    }

    /**
     * One fold at a time: the work table, which nobody else reads, is locked to the end of the transaction. PostgreSQL may
     * take some memory for it: the sums of a civil service are three million, and would be sorted on the disk otherwise.
     */
    private void alone() {
        run("lock table evidence_tally_delta in exclusive mode");
        if (Database.postgresql()) {
            run("set local work_mem = '256MB'");
        }
    }
}
