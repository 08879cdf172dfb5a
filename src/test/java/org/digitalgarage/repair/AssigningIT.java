package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.digitalgarage.people.Name;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One assignment to many people at once, or to nobody. */
@ExtendWith(ArquillianExtension.class)
class AssigningIT {

    private static final int MANY = 1000;
    private static final AtomicInteger ROUND = new AtomicInteger();

    @Inject
    private InsideWorld world;

    @Inject
    private Assigning assigning;

    @Inject
    private Staffing staffing;

    @Inject
    private StaffingWorker worker;

    @Inject
    private Drafts drafts;

    @Inject
    private Units units;

    @Test
    void aThousandPeopleGetAProjectEachAndASecondClickMakesNoMore() {
        var mark = crowd("DDPM-POL");
        try {
            world.as("mentor");
            var draft = drafts.start("PT-201", Lang.TH);
            drafts.chooseEverybody(draft, new LearnerFilter(mark, 0, "", ""));
            drafts.save(draft, 0, drafts.get(draft).sheet().with("team", "each"));
            var look = assigning.look(draft);
            assertEquals(List.of(), look.faults());
            assertEquals(MANY, look.people());
            var made = assigning.assign(draft);
            assertEquals(MANY, made.all());
            assertEquals(made.briefId(), assigning.assign(draft).briefId());
            // the projects are made in the background; the same is done here, as a second server would
            var more = true;
            while (more) {
                more = staffing.next(made.briefId());
            }
            var all = new Assigned(made.briefId(), MANY, MANY, 0);
            assertEquals(all, assigning.made(made.briefId()));
            assertEquals(all, assigning.assign(draft));
            assertEquals(MANY, mentees(made.briefId()));
            assertEquals(MANY, dues(made.briefId()));
            world.as("learner");
            assertThrows(NotFound.class, () -> assigning.made(made.briefId()));
        } finally {
            sendAway(mark);
        }
    }

    @Test
    void whatWasCutOffIsGoneOnWith() {
        world.as("mentor");
        var draft = drafts.start("PT-201", Lang.TH);
        drafts.addPeople(draft, List.of(world.id("learner")));
        drafts.save(draft, 0, drafts.get(draft).sheet().with("team", "each"));
        var brief = assigning.assign(draft).briefId();
        var other = world.id("author");
        // as if the server had stopped here: it is written down for whom, and the project is not made
        world.run(em -> em.createNativeQuery("insert into repair_assignee (brief_id, person_id) values (?1, ?2)")
                .setParameter(1, brief)
                .setParameter(2, other)
                .executeUpdate());
        assertEquals(new Assigned(brief, 1, 1, 1), assigning.made(brief));
        worker.goOn();
        assertEquals(new Assigned(brief, 2, 2, 0), assigning.made(brief));
        worker.goOn();
        assertEquals(new Assigned(brief, 2, 2, 0), assigning.made(brief));
    }

    @Test
    void aTeamIsNotAThousandPeople() {
        var mark = crowd("DDPM-POL");
        try {
            world.as("mentor");
            var draft = drafts.start("PT-201", Lang.TH);
            drafts.chooseEverybody(draft, new LearnerFilter(mark, 0, "", ""));
            drafts.save(draft, 0, drafts.get(draft).sheet().with("team", "one"));
            var refused = assertThrows(Refusals.class, () -> assigning.assign(draft));
            assertTrue(refused.all().stream().anyMatch(one -> "team".equals(one.field())));
            world.run(em -> assertEquals(
                    0L,
                    em.createQuery("select count(b) from Brief b, Draft d where d.id = :draft and d.briefId = b.id")
                            .setParameter("draft", draft)
                            .getSingleResult()));
        } finally {
            sendAway(mark);
        }
    }

    @Test
    void whoIsOutsideTheMentorsUnitsIsNotAssignedWhateverTheFormSays() {
        world.as("mentor");
        var draft = drafts.start("PT-201", Lang.TH);
        drafts.addPeople(draft, List.of(world.id("8046020")));
        assertEquals(0, assigning.look(draft).people());
        var refused = assertThrows(Refusals.class, () -> assigning.assign(draft));
        assertTrue(refused.all().stream().anyMatch(one -> "people".equals(one.field())));
    }

    @Test
    void aDraftIsItsMentorsAlone() {
        world.as("mentor");
        var draft = drafts.start();
        world.as("learner");
        assertThrows(NotAllowed.class, () -> assigning.assign(draft));
        assertThrows(NotAllowed.class, () -> drafts.get(draft));
        world.as("mentor");
        assertThrows(NotFound.class, () -> assigning.assign(-1));
        drafts.drop(draft);
        assertThrows(NotFound.class, () -> drafts.get(draft));
    }

    @Test
    void anEmptyFormIsRefusedAtEachFieldAtOnce() {
        world.as("mentor");
        var draft = drafts.start();
        var refused = assertThrows(Refusals.class, () -> assigning.assign(draft));
        var fields = refused.all().stream().map(one -> one.field()).toList();
        assertTrue(fields.containsAll(List.of("people", "title", "goal")), fields.toString());
    }

    private long mentees(long brief) {
        return world.count("select count(m) from Mentorship m where m.sourceType = 'brief' and m.sourceId = ?1", brief);
    }

    private long dues(long brief) {
        return world.count("select count(d) from Due d where d.sourceType = 'brief' and d.sourceId = ?1", brief);
    }

    /** People that no other test uses, told by their family name; they belong to no count of the reports. */
    private String crowd(String unit) {
        var mark = "ทดสอบพันคน" + ROUND.incrementAndGet();
        var id = units.byCode(unit).orElseThrow().getId();
        world.run(em -> {
            for (var i = 0; i < MANY; i++) {
                em.persist(new Person(
                        "77" + ROUND.get() + "%04d".formatted(i),
                        new Name("นาย", "คนที่" + i, mark, "Mr", "Person" + i, "Thousand"),
                        id,
                        "PLAN",
                        "KNO2",
                        LocalDate.of(2020, 1, 1)));
            }
        });
        return mark;
    }

    /** Nobody of them works in a unit that other tests look at any more. */
    private void sendAway(String mark) {
        world.run(em -> em.createQuery("update Person p set p.leftOn = :before where p.name.familyTh = :mark")
                .setParameter("before", LocalDate.of(2021, 1, 1))
                .setParameter("mark", mark)
                .executeUpdate());
    }
}
