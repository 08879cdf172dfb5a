package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/**
 * The one place that decides who may do what to whom. Use cases call it first; pages, API and adapters thus share one
 * check. What may not be done is refused with {@link NotAllowed}; what may not be known to exist with {@link NotFound}.
 */
@ApplicationScoped
@Transactional
public class Access {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    @Inject
    private Now now;

    /** Demands a role anywhere. */
    public void require(Role role) {
        if (caller.unitsOf(role).isEmpty()) {
            throw new NotAllowed(role.code() + " is needed");
        }
    }

    /** Demands a role in a subtree that holds the unit. */
    public void require(Role role, long unitId) {
        require(role);
        if (!holds(role, unitId)) {
            throw new NotFound();
        }
    }

    /** Whether the caller holds the role in a subtree that holds the unit. */
    public boolean holds(Role role, long unitId) {
        return caller.unitsOf(role).stream().anyMatch(top -> units.within(unitId, top));
    }

    /** Why the caller may read what is known of a person's competencies; empty if there is no reason. */
    public Optional<ReadReason> reasonToRead(long personId) {
        if (personId == caller.getPersonId()) {
            return Optional.of(ReadReason.OWN);
        }
        return relations(List.of(personId)).stream().findFirst().flatMap(this::reason);
    }

    private Optional<ReadReason> reason(Relation relation) {
        if (relation.mentored()) {
            return Optional.of(ReadReason.MENTOR);
        }
        if (relation.below()) {
            return Optional.of(ReadReason.SUPERVISOR);
        }
        var unit = relation.person().getAssignedUnitId();
        if (holds(Role.HR, unit)) {
            return Optional.of(ReadReason.HR);
        }
        return holds(Role.STEWARD, unit) ? Optional.of(ReadReason.STEWARD) : Optional.empty();
    }

    /** Why the caller may read about the person; refuses with 404 if there is no reason, as if there were no person. */
    public ReadReason requireRead(long personId) {
        return reasonToRead(personId).orElseThrow(NotFound::new);
    }

    /** Whether the caller mentors the person now, through any assignment. */
    public boolean mentors(long personId) {
        return !em.createNamedQuery("Mentorship.between", Mentorship.class)
                .setParameter("mentor", caller.getPersonId())
                .setParameter("person", personId)
                .setParameter("today", now.today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the caller stands above the person in the reporting line, at any height. */
    public boolean supervises(Person person) {
        return !supervised(List.of(person)).isEmpty();
    }

    /** Those of some people above whom the caller stands in the reporting line, at any height; one query for all. */
    public Set<Long> supervised(Collection<Person> people) {
        Long me = caller.getPersonId();
        var below = new HashSet<Long>();
        var farther = new ArrayList<Long>();
        for (var person : people) {
            if (me.equals(person.getSupervisorId())) {
                below.add(person.getId());
            } else if (person.getSupervisorId() != null) {
                farther.add(person.getId());
            }
        }
        if (!farther.isEmpty()) {
            em.createQuery(
                            "select p0.id, " + ReportingLine.ABOVE + ReportingLine.FROM + " where p0.id in :people",
                            Object[].class)
                    .setParameter("people", farther)
                    .getResultStream()
                    .filter(row -> Arrays.asList(row).subList(1, row.length).contains(me))
                    .forEach(row -> below.add((Long) row[0]));
        }
        return below;
    }

    /** Whether the caller mentors one of some people, or stands above one in the reporting line; one query for all. */
    public boolean leads(Collection<Long> people) {
        return relations(people).stream().anyMatch(relation -> relation.mentored() || relation.below());
    }

    private record Relation(Person person, boolean mentored, boolean below) {}

    private List<Relation> relations(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Long me = caller.getPersonId();
        return em.createQuery(
                        "select p0, (select count(m) from Mentorship m where m.mentorId = :me and m.personId = p0.id"
                                + " and (m.untilOn is null or m.untilOn >= :today)), " + ReportingLine.ABOVE
                                + ReportingLine.FROM + " where p0.id in :people",
                        Object[].class)
                .setParameter("me", me)
                .setParameter("today", now.today())
                .setParameter("people", people)
                .getResultStream()
                .map(row -> new Relation(
                        (Person) row[0],
                        ((Number) row[1]).longValue() > 0,
                        Arrays.asList(row).subList(2, row.length).contains(me)))
                .toList();
    }
}
