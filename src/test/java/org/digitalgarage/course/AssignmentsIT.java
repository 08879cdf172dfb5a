package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import org.digitalgarage.evidence.Judgement;
import org.digitalgarage.evidence.Reviews;
import org.digitalgarage.evidence.SubmissionState;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Dues;
import org.digitalgarage.people.Mentorship;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.InsideCourses;
import org.digitalgarage.support.InsideWorld;
import org.digitalgarage.support.TrialCourse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The assignment of a course, from the first draft to the judgement that completes the course. */
@ExtendWith(ArquillianExtension.class)
class AssignmentsIT {

    private static final String ME = "executive";
    private static final String MENTOR = "mentor";

    /** One assignment, due in two days. */
    private static final String COURSE = TrialCourse.COURSE
            .replace("by: quiz, item: check", "by: assignment, item: work")
            .replace("OCSC-DIG-2566/D6", "OCSC-DIG-2566/D4")
            .replace(
                    "{quiz: check, title: {th: ตรวจความเข้าใจ, en: Check}, minutes: 5}",
                    "{assignment: work, title: {th: งาน, en: Work}, minutes: 60, dueDays: 2}");

    @Inject
    private InsideWorld world;

    @Inject
    private InsideCourses trial;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Lessons lessons;

    @Inject
    private Assignments assignments;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Submissions submissions;

    @Inject
    private Reviews reviews;

    @Inject
    private Dues dues;

    @Inject
    private Now now;

    private final long source = System.nanoTime();

    @BeforeEach
    void mentored() {
        var mentor = world.id(MENTOR);
        var me = world.id(ME);
        world.run(em -> em.persist(
                new Mentorship(mentor, me, "test", source, now.today().minusDays(1))));
    }

    @AfterEach
    void left() {
        world.run(em -> em.createQuery("delete from Mentorship m where m.sourceId = :source")
                .setParameter("source", source)
                .executeUpdate());
    }

    @Test
    void acceptedWorkIsEvidenceAndCompletesTheCourse() {
        var work = handIn("TE-70");
        assertTrue(enrolments.mine("TE-70").orElseThrow().isActive(), "handed in is not done");
        judge(work);
        world.as(ME);
        assertEquals(
                EnrolmentState.COMPLETED, enrolments.mine("TE-70").orElseThrow().getState());
        var outcome = outcomes.of("TE-70");
        assertTrue(outcome.standing().complete());
        var change = outcome.changes().get(0);
        assertEquals(1, outcome.changes().size());
        assertEquals(1, change.level());
        var kept = outcome.kept().get(0);
        assertEquals("เห็นผลจริง", kept.accepted().getBody(), "what the assessor said stands with the evidence");
        assertEquals(world.id(MENTOR), kept.assessor().getId());
        assertEquals(State.VERIFIED, change.after());
        assertNull(change.attemptId());
        assertEquals(0, due("TE-70"));
        var opened = assignments.open("TE-70", "work");
        assertEquals(SubmissionState.ACCEPTED, opened.view().work().getState(), "it can still be read");
    }

    @Test
    void returnedWorkIsDueAgainWithTimeToMendIt() {
        var work = handIn("TE-71");
        world.as(MENTOR);
        reviews.giveBack(work, "ขาดวิธีสุ่ม");
        world.as(ME);
        assertFalse(enrolments.standing(mine("TE-71")).complete());
        assertEquals(1, due("TE-71"));
        var opened = assignments.open("TE-71", "work");
        assertEquals(work, opened.view().work().getId(), "the same work goes on");
        var progress = opened.standing().of(opened.item());
        assertEquals(now.today().plusDays(7), progress.getDueOn(), "two days would have been too few");
        submissions.submit(work, opened.view().work().getTextNo(), "ฉบับที่สอง", null, null);
        judge(work);
        world.as(ME);
        assertEquals(EnrolmentState.COMPLETED, mine("TE-71").getState());
    }

    @Test
    void openedTwiceItIsOneDraftAndAStrangerHasNone() {
        publish("TE-72");
        world.as(ME);
        assertThrows(NotEnrolled.class, () -> assignments.open("TE-72", "work"));
        enrolments.enrol("TE-72");
        var first = assignments.open("TE-72", "work").view().work().getId();
        assertEquals(first, assignments.open("TE-72", "work").view().work().getId());
        assertEquals(1, due("TE-72"));
        enrolments.withdraw("TE-72");
        assertEquals(0, due("TE-72"));
        enrolments.enrol("TE-72");
        assertEquals(first, assignments.open("TE-72", "work").view().work().getId(), "the draft is kept");
    }

    /** Reads the lesson and hands the work in; answers its number. */
    private long handIn(String code) {
        publish(code);
        world.as(ME);
        enrolments.enrol(code);
        lessons.read(code, "first");
        var opened = assignments.open(code, "work");
        var work = opened.view().work();
        assertEquals(world.id(MENTOR), work.getAssessorId(), "whoever mentors judges");
        submissions.submit(work.getId(), work.getTextNo(), "สิ่งที่ทำ", null, null);
        return work.getId();
    }

    private void judge(long work) {
        world.as(MENTOR);
        var shown = submissions.forReview(work).work().getCompetencies().stream()
                .map(one -> new Judgement(world.id(ME), one.getCompetencyId(), 1))
                .toList();
        reviews.accept(work, shown, "เห็นผลจริง", null);
    }

    private Enrolment mine(String code) {
        return enrolments.mine(code).orElseThrow();
    }

    private long due(String code) {
        return dues.mine(0, 100).stream()
                .filter(due -> due.getAddress().contains(code))
                .count();
    }

    private void publish(String code) {
        trial.load(
                code,
                COURSE.replace(TrialCourse.CODE, code),
                Map.of(
                        "lessons/first.th.md", "ข้อความ\n",
                        "lessons/first.en.md", "Text\n",
                        "assignments/work.th.md", "ข้อความ\n",
                        "assignments/work.en.md", "Text\n"));
    }
}
