package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What the register holds about the caller, for the caller. */
@ApplicationScoped
@Transactional
public class MyProfile {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Mentorships mentorships;

    /** A role and the top of the subtree in which it holds. */
    public record Held(Role role, Unit unit) {}

    /**
     * All of it.
     *
     * @param supervisor who leads the person, or null
     */
    public record Profile(
            Person person,
            Account account,
            Line line,
            PositionLevel level,
            Unit legalUnit,
            Unit assignedUnit,
            Person supervisor,
            List<Person> mentors,
            List<Held> roles) {}

    /** Reads it: a handful of look-ups by key and one query for the names of others. */
    public Profile read() {
        var person = people.get(caller.getPersonId());
        var mentors = mentorships.mentorsOf(person.getId());
        var others = new ArrayList<>(mentors);
        if (person.getSupervisorId() != null) {
            others.add(person.getSupervisorId());
        }
        var known = people.byId(others);
        return new Profile(
                person,
                em.find(Account.class, person.getId()),
                em.find(Line.class, person.getLineCode()),
                em.find(PositionLevel.class, person.getLevelKey()),
                units.get(person.getLegalUnitId()),
                units.get(person.getAssignedUnitId()),
                person.getSupervisorId() == null ? null : known.get(person.getSupervisorId()),
                mentors.stream().map(known::get).toList(),
                caller.signedIn().grants().stream()
                        .map(grant -> new Held(grant.role(), units.get(grant.unitId())))
                        .toList());
    }
}
