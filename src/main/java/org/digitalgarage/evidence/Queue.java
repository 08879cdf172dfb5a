package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;

/** Everything that waits for the caller's judgement, of all tracks, oldest first. */
@ApplicationScoped
@Transactional
public class Queue {

    private static final String OPEN = " from WaitingRow w where w.assessorId = :me and w.doneAt is null"
            + " and w.kind like :kind and w.track like :track";
    private static final String FOUND = "w.search like :word escape '\\'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * What is looked for.
     *
     * @param kind {@code assignment}, {@code project} …; empty for all
     * @param track {@code repair}, {@code strengthen} or {@code build}; empty for all
     * @param words of the titles and the names; empty for all
     */
    public record Filter(String kind, String track, String words) {

        /** Whether anything is left out. */
        public boolean any() {
            return !(kind + track + words).isEmpty();
        }
    }

    /** A page of the queue, oldest first. */
    public Page<WaitingRow> list(Filter filter, Slice slice) {
        return list(filter, slice, () -> count(filter));
    }

    /**
     * The same where somebody knows how much there is in all.
     *
     * @param all is asked where nothing is left out
     */
    public Page<WaitingRow> list(Filter filter, Slice slice, LongSupplier all) {
        var total = filter.any() ? count(filter) : all.getAsLong();
        var part = slice.within(total);
        var rows = ask(WaitingRow.class, "select w", "", " order by w.sinceAt, w.id", filter)
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(rows, total);
    }

    /**
     * One item, whether it is decided or not.
     *
     * @param shown a page of the queue, which mostly knows it
     * @throws NotFound if it does not wait, and never waited, for the caller
     */
    public WaitingRow get(long id, Page<WaitingRow> shown) {
        return shown.rows().stream()
                .filter(row -> row.getId() == id)
                .findFirst()
                .orElseGet(() -> get(id));
    }

    /** @throws NotFound if it does not wait, and never waited, for the caller */
    public WaitingRow get(long id) {
        var row = em.find(WaitingRow.class, id);
        if (row == null || row.getAssessorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        return row;
    }

    /** @throws NotFound if this handed-in work does not wait, and never waited, for the caller */
    public WaitingRow ofWork(long submission) {
        return em.createNamedQuery("WaitingRow.ofSource", WaitingRow.class)
                .setParameter("type", Submissions.SOURCE)
                .setParameter("source", submission)
                .getResultStream()
                .filter(row -> row.getAssessorId() == caller.getPersonId())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What comes after an item, whether it is decided or not; empty at the end.
     *
     * @param shown a page of the same list, which mostly knows it
     */
    public Optional<Long> after(WaitingRow row, Filter filter, Page<WaitingRow> shown) {
        var at = place(row, shown);
        if (at >= 0 && at + 1 < shown.rows().size()) {
            return Optional.of(shown.rows().get(at + 1).getId());
        }
        return at >= 0 && shown.number() == shown.pages() ? Optional.empty() : beside(row, filter, true);
    }

    /** What comes before an item; empty at the beginning. */
    public Optional<Long> before(WaitingRow row, Filter filter, Page<WaitingRow> shown) {
        var at = place(row, shown);
        if (at > 0) {
            return Optional.of(shown.rows().get(at - 1).getId());
        }
        return at == 0 && shown.number() == 1 ? Optional.empty() : beside(row, filter, false);
    }

    private long count(Filter filter) {
        return ask(Long.class, "select count(w)", "", "", filter).getSingleResult();
    }

    private static int place(WaitingRow row, Page<WaitingRow> shown) {
        return shown.rows().stream().map(WaitingRow::getId).toList().indexOf(row.getId());
    }

    private Optional<Long> beside(WaitingRow row, Filter filter, boolean after) {
        var sign = after ? ">" : "<";
        var order = after ? "" : " desc";
        return ask(
                        Long.class,
                        "select w.id",
                        " and (w.sinceAt " + sign + " :since or w.sinceAt = :since and w.id " + sign + " :id)",
                        " order by w.sinceAt" + order + ", w.id" + order,
                        filter)
                .setParameter("since", row.getSinceAt())
                .setParameter("id", row.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> ask(Class<T> type, String select, String and, String order, Filter filter) {
        var words = Words.of(filter.words());
        return words.into(em.createQuery(select + OPEN + words.and(FOUND) + and + order, type))
                .setParameter("me", caller.getPersonId())
                .setParameter("kind", filter.kind().isEmpty() ? "%" : filter.kind())
                .setParameter("track", filter.track().isEmpty() ? "%" : filter.track());
    }
}
