package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Line;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;

/** The people to whom the caller may assign: all who work in the units where the caller is a mentor, but oneself. */
@ApplicationScoped
@Transactional
public class Learners {

    /** Who works there today. */
    private static final String WITHIN = " where p.id <> :me and (p.leftOn is null or p.leftOn >= :today)"
            + " and exists (select u from UnitAbove u where u.unitId = p.assignedUnitId and u.aboveId in :tops)";

    private static final String PROJECTS = "(select count(m) from Member m, Project x where m.personId = p.id"
            + " and x.id = m.projectId and x.endedOn is null)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    @Inject
    private Now now;

    /** A page of those that fit, sorted by {@code name} or {@code unit}. */
    public Page<LearnerRow> list(LearnerFilter filter, Slice asked, Lang lang) {
        access.require(Role.MENTOR);
        var where = WITHIN + conditions(filter);
        var total = with(em.createQuery("select count(p) from Person p" + where, Long.class), filter)
                .getSingleResult();
        var slice = asked.within(total);
        var name = lang == Lang.TH ? "p.sortTh" : "p.sortEn";
        var falling = slice.falling() ? " desc" : "";
        var order = slice.key().equals("unit") ? "p.assignedUnitId" + falling + ", " + name : name + falling;
        var rows = with(em.createQuery(row() + where + " order by " + order + ", p.id", LearnerRow.class), filter)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.size())
                .getResultList();
        return slice.page(rows, total);
    }

    /** The rows of these people, as far as they are within reach, in the order of their names. */
    public List<LearnerRow> rows(Collection<Long> ids) {
        access.require(Role.MENTOR);
        if (ids.isEmpty()) {
            return List.of();
        }
        return within(em.createQuery(row() + WITHIN + " and p.id in :ids order by p.sortTh, p.id", LearnerRow.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The ids of everybody that fits. */
    public List<Long> ids(LearnerFilter filter) {
        access.require(Role.MENTOR);
        return with(em.createQuery("select p.id from Person p" + WITHIN + conditions(filter), Long.class), filter)
                .getResultList();
    }

    /** How many fit. */
    public long count(LearnerFilter filter) {
        access.require(Role.MENTOR);
        return with(em.createQuery("select count(p) from Person p" + WITHIN + conditions(filter), Long.class), filter)
                .getSingleResult();
    }

    /** The units to choose from, parents before children. */
    public List<Unit> units() {
        access.require(Role.MENTOR);
        var found = new ArrayList<Unit>();
        caller.unitsOf(Role.MENTOR).forEach(top -> found.addAll(units.subtree(top)));
        return found.stream().distinct().toList();
    }

    /** The lines of work there are among the people. */
    public List<Line> lines() {
        access.require(Role.MENTOR);
        return within(em.createQuery(
                        "select l from Line l where l.code in (select p.lineCode from Person p" + WITHIN
                                + ") order by l.nameTh",
                        Line.class))
                .getResultList();
    }

    /** The levels there are among the people. */
    public List<PositionLevel> levels() {
        access.require(Role.MENTOR);
        return within(em.createQuery(
                        "select v from PositionLevel v where v.key in (select p.levelKey from Person p"
                                + WITHIN
                                + ") order by case v.typeKey when 'GEN' then 1 when 'KNO' then 2 when 'DIR' then 3 else 4 end,"
                                + " v.rank",
                        PositionLevel.class))
                .getResultList();
    }

    /** Names of units by id. */
    public Map<Long, Unit> unitsOf(Collection<LearnerRow> rows) {
        return rows.stream()
                .map(LearnerRow::getUnitId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), units::get));
    }

    private static String row() {
        return "select new org.digitalgarage.repair.LearnerRow(p, l, v, " + PROJECTS + ")"
                + " from Person p join Line l on l.code = p.lineCode join PositionLevel v on v.key = p.levelKey";
    }

    private static String conditions(LearnerFilter filter) {
        return Words.of(filter.q()).and("p.search like :word escape '\\'")
                + (filter.line().isEmpty() ? "" : " and p.lineCode = :line")
                + (filter.level().isEmpty() ? "" : " and p.levelKey = :level")
                + (filter.unitId() == 0
                        ? ""
                        : " and exists (select w from UnitAbove w where w.unitId = p.assignedUnitId and w.aboveId = :unit)");
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, LearnerFilter filter) {
        Words.of(filter.q()).into(query);
        if (!filter.line().isEmpty()) {
            query.setParameter("line", filter.line());
        }
        if (!filter.level().isEmpty()) {
            query.setParameter("level", filter.level());
        }
        if (filter.unitId() != 0) {
            query.setParameter("unit", filter.unitId());
        }
        return within(query);
    }

    private <T> TypedQuery<T> within(TypedQuery<T> query) {
        return query.setParameter("me", caller.getPersonId())
                .setParameter("today", now.today())
                .setParameter("tops", caller.unitsOf(Role.MENTOR));
    }
}
