package org.digitalgarage.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.RequirementSets;
import org.digitalgarage.competency.RequirementsChanged;
import org.digitalgarage.people.PeoplePlaced;
import org.digitalgarage.people.PersonMoving;
import org.digitalgarage.people.PersonPlaced;
import org.digitalgarage.people.Placement;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Bulk;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Started;

/** Works out what each person's position asks for, from the places people had and the sets that held. */
@ApplicationScoped
@Transactional
public class PersonRequirements implements ContentLoader {

    private static final String STALE = "requirements stale";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequirementSets sets;

    @Inject
    private Units units;

    @Inject
    private Tallies tallies;

    @Inject
    private TallyRebuild rebuild;

    @Inject
    private Bulk bulk;

    @Inject
    private Facts facts;

    @Override
    public int order() {
        return 900;
    }

    /** Comes after the files it depends on, at start and at a reload, and has none of its own. */
    @Override
    public List<LoadResult> load(Path content) {
        if (facts.get(STALE).filter("true"::equals).isPresent()) {
            fillAll();
        }
        return List.of();
    }

    void onChange(@Observes RequirementsChanged changed) {
        facts.put(STALE, "true");
    }

    /** The people of the demonstration come without a word each; they are counted when their evidence is there. */
    void onStart(@Observes @Priority(350) Started started) {
        if (em.createQuery("select count(q) from PersonRequirement q", Long.class)
                        .getSingleResult()
                == 0) {
            fill();
        }
    }

    /** Takes the person out of the counts, from where the person is still counted. */
    void onMoving(@Observes PersonMoving moving) {
        count(List.of(moving.personId()), -1);
    }

    /** Works it out for one person who joined or moved, and counts the person. */
    void onPlaced(@Observes PersonPlaced placed) {
        em.flush();
        var person = List.of(placed.personId());
        replace(person, wanted(tallies.placements(person).get(placed.personId())));
        em.flush();
        count(person, 1);
    }

    /** The same for people who came in a file: nothing is known of them yet. */
    void onPlaced(@Observes PeoplePlaced placed) {
        var wanted = wanted(placed.placements());
        insert(wanted);
        var sum = new HashMap<Step.Key, Integer>();
        var placements = placed.placements().stream().collect(Collectors.groupingBy(Placement::getPersonId));
        new Tallies.World(placements, wanted.stream().collect(Collectors.groupingBy(PersonRequirement::pair)), Map.of())
                .count(sum, 1, tallies.types());
        tallies.append(sum);
    }

    private void count(List<Long> person, int sign) {
        var sum = new HashMap<Step.Key, Integer>();
        tallies.world(person).count(sum, sign, tallies.types());
        tallies.append(sum);
    }

    /** Works it out for everybody and counts everybody anew. */
    void fillAll() {
        fill();
        rebuild.all();
    }

    private void fill() {
        em.createQuery("delete from PersonRequirement q").executeUpdate();
        Portions.of(em, people -> {
            var byPerson = tallies.placements(people);
            var wanted = new ArrayList<PersonRequirement>();
            byPerson.values().forEach(placements -> wanted.addAll(wanted(placements)));
            insert(wanted);
        });
        facts.put(STALE, "false");
    }

    private void insert(List<PersonRequirement> wanted) {
        bulk.insert(
                "evidence_requirement",
                PersonRequirement.COLUMNS,
                wanted.stream().map(PersonRequirement::values).toList());
    }

    private void replace(Collection<Long> people, List<PersonRequirement> wanted) {
        em.createQuery("delete from PersonRequirement q where q.personId in :people")
                .setParameter("people", people)
                .executeUpdate();
        wanted.forEach(em::persist);
    }

    private List<PersonRequirement> wanted(List<Placement> placements) {
        var wanted = new ArrayList<PersonRequirement>();
        Map<Long, List<String>> agencies = new HashMap<>();
        for (var placement : placements) {
            var above = agencies.computeIfAbsent(placement.getUnitId(), this::codesUpward);
            var until = placement.getUntilOn().equals(Placement.FOREVER) ? null : placement.getUntilOn();
            sets.needs(placement.getLineCode(), placement.getLevelKey(), above, placement.getFromOn(), until)
                    .forEach(need -> wanted.add(new PersonRequirement(
                            placement.getPersonId(),
                            need.competencyId(),
                            need.from(),
                            need.until() == null ? Placement.FOREVER : need.until(),
                            need.minLevel())));
        }
        return wanted;
    }

    private List<String> codesUpward(long unitId) {
        return units.upward(unitId).stream().map(Unit::getCode).toList();
    }
}
