package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/** The register of people: joining, moving, renaming. Its writers are HR of the unit and administrators. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Units units;

    @Inject
    private Now now;

    @Inject
    private Event<PersonMoving> moving;

    @Inject
    private Event<PersonPlaced> placed;

    /**
     * Takes a person into the register.
     *
     * @throws Refused if the personnel number is taken, or unit, line or level do not exist
     */
    public Person register(
            String personnelNo, Name name, long unitId, String lineCode, String levelKey, LocalDate joinedOn) {
        requireWriter(unitId);
        if (byPersonnelNo(personnelNo).isPresent()) {
            throw new Refused("personnelNo", "people.register.taken", personnelNo);
        }
        checkPosition(lineCode, levelKey);
        var person = new Person(personnelNo, name, unitId, lineCode, levelKey, joinedOn);
        em.persist(person);
        em.flush();
        em.persist(new Placement(person, joinedOn));
        placed.fire(new PersonPlaced(person.getId(), joinedOn));
        return person;
    }

    /**
     * Moves a person to another unit or position, from today on.
     *
     * @throws Refused if line or level do not exist
     */
    public void move(long personId, long legalUnitId, long assignedUnitId, String lineCode, String levelKey) {
        var person = get(personId);
        requireWriter(person.getAssignedUnitId());
        units.get(legalUnitId);
        requireWriter(assignedUnitId);
        checkPosition(lineCode, levelKey);
        place(person, legalUnitId, assignedUnitId, lineCode, levelKey);
    }

    /** Moves a person from today on; whether it may be done is decided before. */
    void place(Person person, long legalUnitId, long assignedUnitId, String lineCode, String levelKey) {
        long personId = person.getId();
        moving.fire(new PersonMoving(personId));
        person.move(legalUnitId, assignedUnitId, lineCode, levelKey);
        var today = now.today();
        var last = placements(personId).get(placements(personId).size() - 1);
        if (last.getFromOn().isBefore(today)) {
            last.end(today.minusDays(1));
            em.persist(new Placement(person, today));
        } else {
            last.replace(person);
        }
        placed.fire(new PersonPlaced(personId, last.getFromOn().isBefore(today) ? today : last.getFromOn()));
    }

    /** Gives a person a new name; the former one is kept and still found. */
    public void rename(long personId, Name name) {
        var person = get(personId);
        requireWriter(person.getAssignedUnitId());
        em.persist(new FormerName(person, now.today().minusDays(1)));
        person.rename(name);
    }

    /** The names the person had before, latest first; for those who may read the person. */
    public List<FormerName> formerNames(long personId) {
        access.requireRead(personId);
        return em.createNamedQuery("FormerName.of", FormerName.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** @throws NotFound if there is no such person */
    public Person get(long personId) {
        var person = em.find(Person.class, personId);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** People by id, in one query; unknown ids are left out. */
    public Map<Long, Person> byId(Collection<Long> ids) {
        var found = new HashMap<Long, Person>();
        if (!ids.isEmpty()) {
            em.createQuery("select p from Person p where p.id in :ids", Person.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(person -> found.put(person.getId(), person));
        }
        return found;
    }

    /** People by id, and those directly above them in the reporting line, in one query. */
    public Map<Long, Person> withAbove(Collection<Long> ids) {
        var found = new HashMap<Long, Person>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select p, a from Person p left join Person a on a.id = p.supervisorId where p.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .flatMap(Stream::of)
                    .filter(Objects::nonNull)
                    .map(Person.class::cast)
                    .forEach(person -> found.put(person.getId(), person));
        }
        return found;
    }

    /** The person with this personnel number. */
    public Optional<Person> byPersonnelNo(String personnelNo) {
        return em.createNamedQuery("Person.byPersonnelNo", Person.class)
                .setParameter("personnelNo", personnelNo)
                .getResultStream()
                .findFirst();
    }

    /** People by personnel number, in one query; unknown numbers are left out. */
    public Map<String, Person> byPersonnelNo(Collection<String> numbers) {
        var found = new HashMap<String, Person>();
        if (!numbers.isEmpty()) {
            em.createQuery("select p from Person p where p.personnelNo in :numbers", Person.class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(person -> found.put(person.getPersonnelNo(), person));
        }
        return found;
    }

    /** The post, or line of work and level where the post has no title of its own; no query, both are kept in memory. */
    public Both position(Person person) {
        var line = em.find(Line.class, person.getLineCode());
        var level = em.find(PositionLevel.class, person.getLevelKey());
        return new Both(
                person.post(Lang.TH).orElseGet(() -> level.position(line, Lang.TH)),
                person.post(Lang.EN).orElseGet(() -> level.position(line, Lang.EN)));
    }

    /** Where the person stood, from which day on, oldest first. */
    public List<Placement> placements(long personId) {
        return em.createNamedQuery("Placement.of", Placement.class)
                .setParameter("person", personId)
                .getResultList();
    }

    private void requireWriter(long unitId) {
        if (!access.holds(Role.ADMIN, unitId)) {
            access.require(Role.HR, unitId);
        }
    }

    private void checkPosition(String lineCode, String levelKey) {
        if (em.find(Line.class, lineCode) == null) {
            throw new Refused("line", "people.register.line", lineCode);
        }
        if (em.find(PositionLevel.class, levelKey) == null) {
            throw new Refused("level", "people.register.level", levelKey);
        }
    }
}
