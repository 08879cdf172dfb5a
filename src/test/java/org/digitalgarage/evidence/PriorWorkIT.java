package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.people.Mentorship;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work done before, from a draft to a row of the ledger. */
@ExtendWith(ArquillianExtension.class)
class PriorWorkIT {

    private static final String ME = "1041193";
    private static final String SUPERVISOR = "1018332";

    @Inject
    private InsideWorld world;

    @Inject
    private PriorWork prior;

    @Inject
    private Submissions submissions;

    @Inject
    private Reviews reviews;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void whatTheSupervisorAcceptsIsARowOfThisKind() {
        var person = world.as("1040655");
        var judge = prior.assessors().get(0).person();
        var competency = id("OCSC-DIG-2566/D7");
        var work = prior.keep(null, "งานเดิม", judge.getId(), Map.of(competency, 2));
        submissions.save(work, 0, "สิ่งที่ทำ", null, now.today().minusDays(40));
        prior.handIn(work);
        prior.handIn(work);
        assertEquals(1, prior.get(work).work().getTimes(), "a double click hands in once");
        world.as(judge.getPersonnelNo());
        reviews.accept(work, List.of(new Judgement(person, competency, 2)), "ยืนยันได้", null);
        world.as("1040655");
        var why = explanations.why(person, competency, now.today());
        assertEquals(2, why.rated().verified());
        assertEquals(Kind.PRIOR, why.counted().get(0).kind());
        assertEquals(now.today().minusDays(40), why.counted().get(0).workedOn());
        var refused = assertThrows(Refused.class, () -> prior.takeBack(work));
        assertEquals("evidence.submission.is.accepted", refused.key());
    }

    @Test
    void aDraftMayLackEverythingAndHandingInNamesAllOfIt() {
        world.as(ME);
        var work = prior.keep(null, "", null, Map.of());
        var faults = assertThrows(Refusals.class, () -> prior.handIn(work)).all();
        assertEquals(
                List.of("title", "workedOn", "body", "competencies", "assessor"),
                faults.stream().map(Refused::field).toList());
        var competency = id("OCSC-COMP-2553/C101");
        var levels = new HashMap<Long, Integer>();
        levels.put(competency, null);
        prior.keep(work, "ชื่อ", null, levels);
        faults = assertThrows(Refusals.class, () -> prior.handIn(work)).all();
        assertTrue(faults.stream().anyMatch(one -> ("level-" + competency).equals(one.field())));
        prior.discard(work);
        assertThrows(NotFound.class, () -> prior.get(work));
    }

    @Test
    void noLevelAboveWhatEarlierWorkCanShow() {
        world.as(ME);
        var competency = id("OCSC-COMP-2553/C101");
        assertEquals(4, prior.most(competencies.get(competency)), "the ceiling of the policy");
        var refused = assertThrows(Refused.class, () -> prior.keep(null, "ชื่อ", null, Map.of(competency, 5)));
        assertEquals("level-" + competency, refused.field());
    }

    @Test
    void whoMayNotJudgeIsNotChosen() {
        world.as(ME);
        var work = prior.keep(null, "ชื่อ", world.id("hr"), Map.of());
        assertNull(prior.get(work).work().getAssessorId());
        prior.discard(work);
    }

    @Test
    void whatCameBackIsRevisedAndWhatWaitsIsTakenBack() {
        var me = world.as(ME);
        var work = prior.keep(null, "ชื่อ", world.id(SUPERVISOR), Map.of(id("OCSC-COMP-2553/C102"), 1));
        submissions.save(work, 0, "ฉบับแรก", null, now.today());
        prior.handIn(work);
        prior.takeBack(work);
        prior.takeBack(work);
        assertEquals(SubmissionState.DRAFT, prior.get(work).work().getState());
        prior.handIn(work);
        world.as(SUPERVISOR);
        reviews.giveBack(work, "ขาดที่มา");
        world.as(ME);
        assertEquals(work, prior.mine().get(0).getId(), "what came back stands first");
        prior.handIn(work);
        prior.takeBack(work);
        assertEquals(SubmissionState.RETURNED, prior.get(work).work().getState(), "it came back once");
        assertThrows(Refused.class, () -> prior.discard(work));
        world.as("1040655");
        assertThrows(NotFound.class, () -> prior.get(work));
        assertThrows(NotFound.class, () -> prior.keep(work, "ของคนอื่น", null, Map.of()));
        assertThrows(NotFound.class, () -> prior.takeBack(work));
        world.as(ME);
        assertTrue(prior.get(work).work().getMembers().contains(me));
    }

    @Test
    void whoeverSaysSomethingIsNotSilent() {
        var person = world.as("1044508");
        var mentor = world.id("mentor");
        var source = System.nanoTime();
        world.run(em -> em.persist(
                new Mentorship(mentor, person, "test", source, now.today().minusDays(60))));
        var work = prior.keep(null, "งานที่ส่งให้พี่เลี้ยง", mentor, Map.of(id("OCSC-COMP-2553/C103"), 1));
        submissions.save(work, 0, "สิ่งที่ทำ", null, now.today());
        prior.handIn(work);
        world.run(em -> assertEquals(
                now.today(),
                em.createQuery("select m.lastContactOn from Mentorship m where m.sourceId = :source")
                        .setParameter("source", source)
                        .getSingleResult()));
        prior.takeBack(work);
        world.run(em -> em.createQuery("delete from Mentorship m where m.sourceId = :source")
                .setParameter("source", source)
                .executeUpdate());
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }
}
