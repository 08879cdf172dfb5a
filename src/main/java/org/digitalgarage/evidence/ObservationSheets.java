package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/** Lays out an observation for whoever mentors or supervises the person. */
@ApplicationScoped
@Transactional
public class ObservationSheets {

    @Inject
    private People people;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    /**
     * Whom to observe in what.
     *
     * @param asked the competencies the person's position asks for, in their order
     */
    public record Sheet(Person person, Both position, List<Long> asked) {}

    /** @throws NotFound if the caller neither mentors nor supervises the person */
    public Sheet open(long personId) {
        if (personId == caller.getPersonId()) {
            throw new NotAllowed("nobody observes themselves");
        }
        if (!access.leads(List.of(personId))) {
            throw new NotFound();
        }
        var person = people.get(personId);
        var asked = ratings.of(List.of(personId), now.today()).get(personId).stream()
                .filter(rated -> rated.required() != null)
                .map(Rated::competencyId)
                .toList();
        return new Sheet(person, people.position(person), asked);
    }
}
