package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
        var person = em.find(Person.class, personId);
        if (person == null) {
            return Optional.empty();
        }
        if (mentors(personId)) {
            return Optional.of(ReadReason.MENTOR);
        }
        if (supervises(person)) {
            return Optional.of(ReadReason.SUPERVISOR);
        }
        if (holds(Role.HR, person.getAssignedUnitId())) {
            return Optional.of(ReadReason.HR);
        }
        return holds(Role.STEWARD, person.getAssignedUnitId()) ? Optional.of(ReadReason.STEWARD) : Optional.empty();
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
        var at = person;
        for (var height = 0; at.getSupervisorId() != null && height < 12; height++) {
            if (at.getSupervisorId() == caller.getPersonId()) {
                return true;
            }
            at = em.find(Person.class, at.getSupervisorId());
        }
        return false;
    }
}
