package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;

/** The people a mentor mentors, with whom there was no contact for long, and those a supervisor leads. */
@ApplicationScoped
@Transactional
public class Mentored {

    private static final String MENTEES = " from Mentorship m, Person p where p.id = m.personId and m.mentorId = :me"
            + " and (m.untilOn is null or m.untilOn >= :today)";
    private static final String LATEST = " and not exists (select n from Mentorship n where n.mentorId = :me"
            + " and n.personId = m.personId and (n.untilOn is null or n.untilOn >= :today)"
            + " and (n.lastContactOn > m.lastContactOn or n.lastContactOn = m.lastContactOn and n.id > m.id))";
    private static final String REPORTS =
            " from Person p where p.supervisorId = :me and (p.leftOn is null or p.leftOn >= :today)";
    private static final String NAMED = "p.search like :word escape '\\'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    /** A person and the last day of contact; null where it is not kept. */
    public record Seen(long personId, LocalDate lastContactOn) {}

    /**
     * The caller's mentees.
     *
     * @param typed parts of a name or a personnel number; empty for all
     * @param slice by {@code name}, or by {@code contact} with the longest silence first
     */
    public Page<Mentee> mentees(String typed, Slice slice) {
        var words = Words.of(typed);
        var from = MENTEES + words.and(NAMED);
        var total = words.into(ask("select count(distinct p.id)" + from, Long.class))
                .getSingleResult();
        var part = slice.within(total);
        var order =
                (part.key().equals("contact") ? "max(m.lastContactOn)" : "p.sortTh") + (part.falling() ? " desc" : "");
        var seen = words.into(ask(
                        "select new org.digitalgarage.evidence.Mentored.Seen(p.id, max(m.lastContactOn))" + from
                                + " group by p.id, p.sortTh order by " + order + ", p.id",
                        Seen.class))
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(rows(seen), total);
    }

    /** The first of the caller's mentees by the length of the silence, the longest first. */
    public Page<Quiet> quiet(int most) {
        var total = ask("select count(distinct p.id)" + MENTEES, Long.class).getSingleResult();
        var rows = ask(
                        "select p, m.lastContactOn" + MENTEES + LATEST + " order by m.lastContactOn, p.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Quiet((Person) row[0], ChronoUnit.DAYS.between((LocalDate) row[1], now.today())))
                .toList();
        return new Page<>(rows, total, 1, most);
    }

    /** The people directly below the caller in the reporting line, by name. */
    public Page<Mentee> reports(String typed, Slice slice) {
        var words = Words.of(typed);
        var from = REPORTS + words.and(NAMED);
        var total = words.into(ask("select count(p)" + from, Long.class)).getSingleResult();
        var part = slice.within(total);
        var ids = words.into(ask(
                        "select p.id" + from + " order by p.sortTh" + (part.falling() ? " desc" : "") + ", p.id",
                        Long.class))
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(rows(ids.stream().map(id -> new Seen(id, null)).toList()), total);
    }

    /** How many people stand directly below the caller. */
    public long countReports() {
        return ask("select count(p)" + REPORTS, Long.class).getSingleResult();
    }

    private List<Mentee> rows(List<Seen> seen) {
        var ids = seen.stream().map(Seen::personId).toList();
        var byId = people.byId(ids);
        var rated = ratings.of(ids, now.today());
        return seen.stream()
                .map(one -> Mentee.of(
                        byId.get(one.personId()),
                        people.position(byId.get(one.personId())),
                        rated.get(one.personId()),
                        one.lastContactOn(),
                        now.today()))
                .toList();
    }

    private <T> TypedQuery<T> ask(String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("me", caller.getPersonId())
                .setParameter("today", now.today());
    }
}
