package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people say of themselves: claims, earlier work, and that a rating should be looked at again. */
@ExtendWith(ArquillianExtension.class)
class OwnWordIT {

    @Inject
    private InsideWorld world;

    @Inject
    private Claims claims;

    @Inject
    private PriorWork priorWork;

    @Inject
    private Submissions submissions;

    @Inject
    private Reviews reviews;

    @Inject
    private RatingQuestions questions;

    @Inject
    private Ratings ratings;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void aClaimIsShownAndNeverRaisesALevelAndTheLatestHolds() {
        var person = world.as("1040988");
        var competency = id("OCSC-COMP-2553/F313");
        claims.claim(competency, 4);
        claims.claim(competency, 4);
        claims.claim(competency, 2);
        var rated = ratings.one(person, competency, now.today());
        assertEquals(State.CLAIMED, rated.state());
        assertEquals(2, rated.claimed());
        assertEquals(0, rated.verified());
        claims.withdraw(competency);
        claims.withdraw(competency);
        assertEquals(State.UNKNOWN, ratings.one(person, competency, now.today()).state());
        assertEquals(
                2,
                explanations.why(person, competency, now.today()).notCounted().size());
    }

    @Test
    void aClaimHasALevelOfTheScale() {
        world.as("1040988");
        var competency = id("OCSC-DIG-2566/D3");
        assertEquals(
                "level",
                assertThrows(Refused.class, () -> claims.claim(competency, 4)).field());
        assertEquals(
                "level",
                assertThrows(Refused.class, () -> claims.claim(competency, 0)).field());
        assertEquals(
                "level",
                assertThrows(Refused.class, () -> claims.claim(competency, null))
                        .field());
    }

    @Test
    void earlierWorkIsJudgedByTheSupervisorOrAMentor() {
        var person = world.as("1042331");
        var competency = id("OCSC-COMP-2553/F305");
        var supervisor = world.id("supervisor");
        assertTrue(priorWork.assessors().stream().anyMatch(one -> one.getId().equals(supervisor)));
        var work = priorWork.start("คู่มือตรวจรับพัสดุ", supervisor, Map.of(competency, 3));
        assertEquals(
                "workedOn",
                assertThrows(Refused.class, () -> submissions.submit(work, 0, "ทำเมื่อปีก่อน", null, null))
                        .field());
        var day = now.today().minusDays(300);
        submissions.submit(work, 0, "ทำเมื่อปีก่อน", null, day);
        assertTrue(priorWork.mine().stream().anyMatch(one -> one.getId().equals(work)));
        world.as("supervisor");
        reviews.accept(work, java.util.List.of(new Judgement(person, competency, 2)), "ใช้ได้จริง", null);
        var why = explanations.why(person, competency, now.today());
        assertEquals(Kind.PRIOR, why.counted().get(0).kind());
        assertEquals(day, why.counted().get(0).workedOn());
        assertEquals(2, why.rated().verified());
    }

    @Test
    void earlierWorkNeedsATitleACompetencyAndOneWhoMayJudge() {
        world.as("1042331");
        var supervisor = world.id("supervisor");
        var levels = Map.of(id("OCSC-COMP-2553/F305"), 2);
        refused("title", () -> priorWork.start(" ", supervisor, levels));
        refused("assessor", () -> priorWork.start("งาน", world.id("hr"), levels));
        refused("assessor", () -> priorWork.start("งาน", null, levels));
        refused("competencies", () -> priorWork.start("งาน", supervisor, Map.of()));
        var five = Map.of(id("OCSC-COMP-2553/F305"), 5);
        refused("level-" + id("OCSC-COMP-2553/F305"), () -> priorWork.start("งาน", supervisor, five));
    }

    @Test
    void aDraftIsChangedAndThrownAwayByItsOwnerOnly() {
        world.as("1042331");
        var supervisor = world.id("supervisor");
        var levels = Map.of(id("OCSC-COMP-2553/F305"), 2);
        var work = priorWork.start("ร่าง", supervisor, levels);
        priorWork.change(work, "ร่างใหม่", supervisor, Map.of(id("OCSC-COMP-2553/F306"), 1));
        assertEquals(1, submissions.get(work).work().getCompetencies().size());
        world.as("learner");
        assertThrows(NotFound.class, () -> priorWork.discard(work));
        assertThrows(NotFound.class, () -> priorWork.change(work, "ของฉัน", supervisor, levels));
        world.as("1042331");
        priorWork.discard(work);
        assertThrows(NotFound.class, () -> submissions.get(work));
    }

    @Test
    void aQuestionAboutARatingIsAnsweredOnce() {
        world.as("learner");
        var competency = id("OCSC-COMP-2553/F301");
        var mentor = world.id("mentor");
        refused("question", () -> questions.ask(competency, mentor, ""));
        refused("assessor", () -> questions.ask(competency, world.id("hr"), "ขอทบทวน"));
        var question = questions.ask(competency, mentor, "รายงานปี 2566 ควรนับ");
        assertEquals(question, questions.ask(competency, mentor, "อีกครั้ง"), "while it is open it is not asked again");
        world.as("hr");
        assertThrows(NotFound.class, () -> questions.answer(question, "ไม่ใช่หน้าที่"));
        world.as("mentor");
        refused("comment", () -> questions.answer(question, " "));
        questions.answer(question, "เก่าเกิน 36 เดือน โปรดส่งงานใหม่");
        assertThrows(Refused.class, () -> questions.answer(question, "อีกครั้ง"));
        world.as("learner");
        assertNotNull(questions.mine(competency).get(0).getAnsweredAt());
    }

    private static void refused(String field, org.junit.jupiter.api.function.Executable call) {
        assertEquals(field, assertThrows(Refused.class, call).field());
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }
}
