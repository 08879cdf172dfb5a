package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Dues;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideCourses;
import org.digitalgarage.support.InsideWorld;
import org.digitalgarage.support.TrialCourse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking courses, reading them, giving them up and taking them again. Each test has a course of its own. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentsIT {

    private static final String ME = "manager";
    private static final String SOMEBODY_ELSE = "executive";

    /** Two lessons, of which the second is due three days after enrolling. */
    private static final String LESSONS = TrialCourse.COURSE
            .replace(
                    "{quiz: check, title: {th: ตรวจความเข้าใจ, en: Check}, minutes: 5}",
                    "{lesson: second, title: {th: บทที่สอง, en: Second}, minutes: 10, dueDays: 3}")
            .replace("  - {competency: OCSC-DIG-2566/D6, level: 1, by: quiz, item: check}\n", "")
            .replace("awards:\n", "awards: []\n");

    @Inject
    private InsideWorld world;

    @Inject
    private InsideCourses trial;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Lessons lessons;

    @Inject
    private Courses courses;

    @Inject
    private Dues dues;

    @Inject
    private Now now;

    @Test
    void enrollingAgainChangesNothing() {
        publish("TE-30", 1);
        world.as(ME);
        var before = dues.mine(0, 100).size();
        var first = enrolments.enrol("TE-30");
        lessons.read("TE-30", "first");
        var second = enrolments.enrol("TE-30");
        same(first, second);
        assertEquals(first.getEnrolledAt(), second.getEnrolledAt());
        assertEquals(1, enrolments.standing(second).doneCount());
        assertEquals(before + 1, dues.mine(0, 100).size(), "what is due stands once");
    }

    @Test
    void whatComesBeforeIsNamedUntilItIsCompleted() {
        publish("TE-31", 1);
        load("TE-32", course("TE-32", 1).replace("prerequisites: []", "prerequisites: [TE-31]"));
        world.as(ME);
        var refused = assertThrows(Refused.class, () -> enrolments.enrol("TE-32"));
        assertEquals("course.enrol.prerequisite", refused.key());
        assertTrue(enrolments.mine("TE-32").isEmpty());
        assertTrue(courses.see("TE-32").barred());
        complete("TE-31");
        assertFalse(courses.see("TE-32").barred());
        assertTrue(enrolments.enrol("TE-32").isActive());
    }

    @Test
    void whoGivesUpGoesOnWhereTheyStopped() {
        publish("TE-33", 1);
        world.as(ME);
        var before = dues.mine(0, 100).size();
        var mine = enrolments.enrol("TE-33");
        lessons.read("TE-33", "first");
        enrolments.withdraw("TE-33");
        enrolments.withdraw("TE-33");
        assertEquals(
                EnrolmentState.WITHDRAWN, enrolments.mine("TE-33").orElseThrow().getState());
        assertEquals(before, dues.mine(0, 100).size(), "nothing of it is due any more");
        assertThrows(NotEnrolled.class, () -> lessons.open("TE-33", "second"));
        var again = enrolments.enrol("TE-33");
        same(mine, again);
        assertEquals(1, again.getRound());
        assertEquals(1, enrolments.standing(again).doneCount(), "what was done is kept");
        assertEquals(before + 1, dues.mine(0, 100).size());
    }

    @Test
    void whoGaveUpAnOlderVersionBeginsTheNewOneFromItsStart() {
        publish("TE-34", 1);
        world.as(ME);
        var old = enrolments.enrol("TE-34");
        lessons.read("TE-34", "first");
        enrolments.withdraw("TE-34");
        publish("TE-34", 2);
        var fresh = enrolments.enrol("TE-34");
        assertEquals(2, fresh.getRound());
        assertEquals(2, fresh.getVersion().getNumber());
        assertEquals(0, enrolments.standing(fresh).doneCount());
        assertEquals(1, enrolments.standing(old).doneCount(), "the first round is still there");
    }

    @Test
    void whoIsInAnOlderVersionStaysAndIsToldOfTheNewer() {
        publish("TE-35", 1);
        world.as(ME);
        var mine = enrolments.enrol("TE-35");
        publish("TE-35", 2);
        same(mine, enrolments.enrol("TE-35"));
        var seen = courses.see("TE-35");
        assertEquals(1, seen.version().getNumber());
        assertEquals(2, seen.newer().getNumber());
        complete("TE-35");
        assertEquals(1, enrolments.mine("TE-35").orElseThrow().getVersion().getNumber());
        assertTrue(courses.see("TE-35").repeatable(), "a newer version may be taken after the older one");
        world.as(SOMEBODY_ELSE);
        assertEquals(2, enrolments.enrol("TE-35").getVersion().getNumber());
    }

    @Test
    void aCompletedCourseIsTakenAgainAfterAYear() {
        publish("TE-36", 1);
        world.as(ME);
        var mine = complete("TE-36");
        assertThrows(Refused.class, () -> enrolments.withdraw("TE-36"));
        assertEquals(
                EnrolmentState.COMPLETED, enrolments.mine("TE-36").orElseThrow().getState());
        same(mine, enrolments.enrol("TE-36"));
        completedBefore(mine, Enrolments.AGAIN.minusHours(1));
        same(mine, enrolments.enrol("TE-36"));
        completedBefore(mine, Enrolments.AGAIN.plusHours(1));
        var again = enrolments.enrol("TE-36");
        assertEquals(2, again.getRound());
        assertEquals(0, enrolments.standing(again).doneCount());
    }

    @Test
    void aLessonRemembersWhereTheReadingStopped() {
        publish("TE-37", 1);
        world.as(ME);
        enrolments.enrol("TE-37");
        assertEquals("first", next("TE-37"));
        lessons.open("TE-37", "second");
        assertEquals("second", next("TE-37"), "the lesson that is open is the one to go on with");
        lessons.stop("TE-37", "second", "s2", 40);
        var opened = lessons.open("TE-37", "second");
        assertEquals("s2", opened.progress().getPlace());
        assertTrue(opened.standing().address(opened.item()).endsWith("#s2"));
        assertEquals(6, opened.standing().minutesLeft(opened.item()), "of ten minutes");
        for (var wrong : List.of("second", "s", "s1\"onclick", "#s1")) {
            assertThrows(Refused.class, () -> lessons.stop("TE-37", "second", wrong, 50));
        }
        assertThrows(Refused.class, () -> lessons.stop("TE-37", "second", "s3", 101));
        assertEquals("s2", lessons.open("TE-37", "second").progress().getPlace());
        assertThrows(NotFound.class, () -> lessons.open("TE-37", "third"));
    }

    @Test
    void theLastItemCompletesTheCourseAndReadingOnChangesNothing() {
        publish("TE-38", 1);
        world.as(ME);
        var open = dues.mine(0, 100).size();
        enrolments.enrol("TE-38");
        lessons.read("TE-38", "second");
        assertEquals(open, dues.mine(0, 100).size(), "done, so it is not due");
        assertTrue(enrolments.mine("TE-38").orElseThrow().isActive());
        lessons.read("TE-38", "first");
        var done = enrolments.mine("TE-38").orElseThrow();
        assertEquals(EnrolmentState.COMPLETED, done.getState());
        lessons.read("TE-38", "first");
        assertEquals("first", lessons.open("TE-38", "first").item().getCode(), "it can still be read");
        assertEquals(done.getClosedAt(), enrolments.mine("TE-38").orElseThrow().getClosedAt());
    }

    @Test
    void onlyOnesOwnAreSeen() {
        publish("TE-39", 1);
        world.as(ME);
        var mine = enrolments.enrol("TE-39");
        var all = enrolments.list(new Slice(1, 100, ""));
        assertEquals(mine.getId(), all.rows().get(0).enrolment().getId(), "the one worked on last comes first");
        world.as(SOMEBODY_ELSE);
        assertThrows(NotFound.class, () -> enrolments.standing(mine));
        assertThrows(NotFound.class, () -> enrolments.withdraw("TE-39"));
        assertThrows(NotEnrolled.class, () -> lessons.open("TE-39", "first"));
        assertThrows(NotEnrolled.class, () -> lessons.stop("TE-39", "first", "s1", 10));
        assertThrows(NotFound.class, () -> enrolments.enrol("TE-NONE"));
    }

    private static void same(Enrolment expected, Enrolment found) {
        assertEquals(expected.getId(), found.getId());
    }

    private String next(String code) {
        return enrolments
                .standing(enrolments.mine(code).orElseThrow())
                .next()
                .orElseThrow()
                .getCode();
    }

    private Enrolment complete(String code) {
        enrolments.enrol(code);
        lessons.read(code, "first");
        lessons.read(code, "second");
        return enrolments.mine(code).orElseThrow();
    }

    private void completedBefore(Enrolment enrolment, Duration time) {
        world.run(em -> em.createQuery("update Enrolment e set e.closedAt = :at where e.id = :id")
                .setParameter("at", now.instant().minus(time))
                .setParameter("id", enrolment.getId())
                .executeUpdate());
    }

    private void publish(String code, int version) {
        load(code, course(code, version));
    }

    private static String course(String code, int version) {
        return LESSONS.replace(TrialCourse.CODE, code).replace("version: 1", "version: " + version);
    }

    private void load(String code, String course) {
        trial.load(
                code,
                course,
                Map.of(
                        "lessons/first.th.md", "## หัวข้อ\n\nข้อความ\n",
                        "lessons/first.en.md", "## Heading\n\nText\n",
                        "lessons/second.th.md", "## หัวข้อ\n\nข้อความ\n",
                        "lessons/second.en.md", "## Heading\n\nText\n"));
    }
}
