package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;

/** Lists of projects: those the caller works on, and those the caller mentors. */
@ApplicationScoped
@Transactional
public class ProjectLists {

    private static final String NEXT = " left join Milestone g on g.briefId = p.briefId and g.order = p.nextNo";
    private static final String OF = ", Brief b where b.id = p.briefId and ";
    private static final String MINE = "exists (select m from Member m where m.projectId = p.id and m.personId = :me)";
    private static final String ASSIGNED = "b.mentorId = :me";
    private static final Map<String, String> ORDER =
            Map.of("next", "p.nextOn", "title", "b.search", "state", "p.state", "end", "b.endOn");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** A page of those the caller works on, sorted by {@code next}, {@code title}, {@code state} or {@code end}. */
    public Page<ProjectRow> mine(ProjectFilter filter, Slice slice) {
        return list(MINE, filter, slice);
    }

    /** A page of those the caller mentors, sorted in the same ways. */
    public Page<ProjectRow> assigned(ProjectFilter filter, Slice slice) {
        access.require(Role.MENTOR);
        return list(ASSIGNED, filter, slice);
    }

    /** The first of those under way that the caller mentors, by the day of what comes next. */
    public List<ProjectRow> ahead(int most) {
        access.require(Role.MENTOR);
        var filter = new ProjectFilter("", ProjectFilter.GOING, 0);
        return rows(ASSIGNED, filter, new Slice(1, most, "next"));
    }

    /** The members of projects, in the order of their names, in one query. */
    public Map<Long, List<Person>> members(Collection<ProjectRow> rows) {
        var members = new HashMap<Long, List<Person>>();
        if (!rows.isEmpty()) {
            em.createQuery(
                            "select m.projectId, p from Member m, Person p where p.id = m.personId"
                                    + " and m.projectId in :projects order by p.sortTh",
                            Object[].class)
                    .setParameter("projects", rows.stream().map(ProjectRow::id).toList())
                    .getResultList()
                    .forEach(row -> members.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((Person) row[1]));
        }
        return members;
    }

    private Page<ProjectRow> list(String whose, ProjectFilter filter, Slice asked) {
        var where = OF + whose + conditions(filter);
        var total = with(em.createQuery("select count(p) from Project p" + where, Long.class), filter)
                .getSingleResult();
        var slice = asked.within(total);
        return slice.page(rows(whose, filter, slice), total);
    }

    private List<ProjectRow> rows(String whose, ProjectFilter filter, Slice slice) {
        var where = OF + whose + conditions(filter);
        var order = " order by " + ORDER.get(slice.key()) + (slice.falling() ? " desc" : "") + ", p.id";
        var today = now.today();
        return with(em.createQuery("select p, b, g from Project p" + NEXT + where + order, Object[].class), filter)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(row -> ProjectRow.of((Project) row[0], (Brief) row[1], (Milestone) row[2], today))
                .toList();
    }

    private static String conditions(ProjectFilter filter) {
        var text = new StringBuilder(Words.of(filter.q())
                .and("(b.search like :word escape '\\' or exists (select x from Member x, Person y"
                        + " where x.projectId = p.id and y.id = x.personId and y.search like :word escape '\\'))"));
        if (filter.briefId() != 0) {
            text.append(" and b.id = :brief");
        }
        return text + stateCondition(filter.state());
    }

    /** A planned project whose first day has come is a running one. */
    private static String stateCondition(String state) {
        return switch (state) {
            case "" -> "";
            case ProjectFilter.GOING -> " and p.endedOn is null";
            case "planned" -> " and p.state = :state and b.startOn > :today";
            case "running" -> " and (p.state = :state or p.state = :planned and b.startOn <= :today)";
            default -> " and p.state = :state";
        };
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, ProjectFilter filter) {
        query.setParameter("me", caller.getPersonId());
        Words.of(filter.q()).into(query);
        if (filter.briefId() != 0) {
            query.setParameter("brief", filter.briefId());
        }
        var state = filter.state();
        if (!state.isEmpty() && !state.equals(ProjectFilter.GOING)) {
            query.setParameter("state", ProjectState.of(state));
        }
        if (state.equals("planned") || state.equals("running")) {
            query.setParameter("today", now.today());
        }
        if (state.equals("running")) {
            query.setParameter("planned", ProjectState.PLANNED);
        }
        return query;
    }
}
