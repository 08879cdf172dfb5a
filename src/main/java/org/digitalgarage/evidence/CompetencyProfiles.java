package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Line;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Placement;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.people.ProfileReads;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;

/** A person's competencies compared with the position, as of a day. */
@ApplicationScoped
@Transactional
public class CompetencyProfiles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Ratings ratings;

    @Inject
    private ProfileReads reads;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** The caller's own. */
    public CompetencyProfile mine(LocalDate asOf) {
        return of(caller.getPersonId(), asOf);
    }

    /**
     * Those of a person whom the caller may read about; the reading is written down.
     *
     * @throws org.digitalgarage.platform.NotFound if the caller may not
     */
    public CompetencyProfile of(long personId, LocalDate asOf) {
        var reason = reads.read(personId, "evidence.person");
        var person = people.get(personId);
        var placement = placement(personId, asOf);
        var all = ratings.of(List.of(personId), asOf).get(personId);
        return new CompetencyProfile(
                person,
                placement.map(place -> position(person, place, asOf)).orElse(null),
                placement.map(Placement::getUnitId).orElseGet(person::getAssignedUnitId),
                asOf,
                reason,
                all.stream().filter(rated -> rated.required() != null).toList(),
                all.stream().filter(rated -> rated.required() == null).toList());
    }

    private Optional<Placement> placement(long personId, LocalDate asOf) {
        return people.placements(personId).stream()
                .filter(place -> !asOf.isBefore(place.getFromOn()) && !asOf.isAfter(place.getUntilOn()))
                .findFirst();
    }

    /** Of a past day line and level are known, of today the title of a post too. */
    private Both position(Person person, Placement place, LocalDate asOf) {
        var line = em.find(Line.class, place.getLineCode());
        var level = em.find(PositionLevel.class, place.getLevelKey());
        if (asOf.isBefore(now.today())) {
            return new Both(level.position(line, Lang.TH), level.position(line, Lang.EN));
        }
        return new Both(
                person.post(Lang.TH).orElseGet(() -> level.position(line, Lang.TH)),
                person.post(Lang.EN).orElseGet(() -> level.position(line, Lang.EN)));
    }
}
