package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Now;

/**
 * Who judges what somebody hands in: whoever mentors the person, else the supervisor, else the mentor of the nearest unit
 * above. Nobody judges their own.
 */
@ApplicationScoped
@Transactional
class Assessors {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mentorships mentorships;

    @Inject
    private Units units;

    @Inject
    private Now now;

    Optional<Long> of(long personId) {
        return mentorships.mentorsOf(personId).stream()
                .filter(mentor -> mentor != personId)
                .findFirst()
                .or(() -> above(em.find(Person.class, personId)));
    }

    private Optional<Long> above(Person person) {
        return Optional.ofNullable(person.getSupervisorId()).or(() -> nearest(person));
    }

    private Optional<Long> nearest(Person person) {
        var above = units.upward(person.getAssignedUnitId()).stream()
                .map(Unit::getId)
                .toList();
        return em.createQuery(
                        "select g.unitId, g.personId from RoleGrant g where g.role = :role and g.unitId in :units"
                                + " and g.personId <> :person and g.fromOn <= :today"
                                + " and (g.untilOn is null or g.untilOn >= :today)",
                        Object[].class)
                .setParameter("role", Role.MENTOR)
                .setParameter("units", above)
                .setParameter("person", person.getId())
                .setParameter("today", now.today())
                .getResultStream()
                .min(Comparator.<Object[]>comparingInt(grant -> above.indexOf(grant[0]))
                        .thenComparing(grant -> (Long) grant[1]))
                .map(grant -> (Long) grant[1]);
    }
}
