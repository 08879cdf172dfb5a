package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.digitalgarage.evidence.Judgement;
import org.digitalgarage.evidence.Reviews;
import org.digitalgarage.evidence.SubmissionState;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideProjects;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The work of a project from the first word to the acceptance, and where the project stands at each step. */
@ExtendWith(ArquillianExtension.class)
class ProjectWorkIT {

    private static final String ONE = "1040988";
    private static final String OTHER = "1041193";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideProjects assigned;

    @Inject
    private Projects projects;

    @Inject
    private ProjectWork work;

    @Inject
    private Reviews reviews;

    @Test
    void handedInTakenBackReturnedAndAccepted() {
        var project = assign(ONE);
        world.as(ONE);
        work.submit(project, 0, "ฉบับแรก", "");
        work.submit(project, 0, "ฉบับแรก", "");
        assertEquals(ProjectState.IN_REVIEW, state(project));
        assertEquals("repair.project.is.in-review", refused(() -> projects.reach(project, gate(project), true)));

        work.takeBack(project);
        work.takeBack(project);
        assertEquals(ProjectState.RUNNING, state(project));
        var view = work.view(projects.room(project)).orElseThrow();
        assertEquals("ฉบับแรก", view.work().getBody(), "what was written stays");
        assertEquals(SubmissionState.DRAFT, view.work().getState());

        work.submit(project, view.work().getTextNo(), "ฉบับที่สอง", "");
        world.as("mentor");
        reviews.giveBack(view.work().getId(), "ขาดตัวเลขก่อนเริ่ม");
        world.as(ONE);
        assertEquals(ProjectState.RUNNING, state(project));
        var again = work.view(projects.room(project)).orElseThrow().work();
        work.submit(project, again.getTextNo(), "ฉบับที่สาม", "https://example.go.th/result");

        world.as("mentor");
        var room = projects.room(project);
        var levels = room.brief().getCompetencies().stream()
                .map(shown -> new Judgement(world.id(ONE), shown.getCompetencyId(), shown.getLevel()))
                .toList();
        reviews.accept(again.getId(), levels, "ครบถ้วนและวัดผลได้", null);
        world.as(ONE);
        assertEquals(ProjectState.COMPLETED, state(project));
        assertThrows(Refused.class, () -> work.takeBack(project), "what was decided stays decided");
        assertThrows(Refused.class, () -> work.save(project, again.getTextNo(), "สายไป", ""));
        world.as("mentor");
        assertEquals("repair.project.is.completed", refused(() -> projects.stop(project, "สายไป")));
    }

    @Test
    void twoOfATeamWriteOneTextAndNeitherLosesIt() {
        var project = assign(ONE, OTHER);
        world.as(ONE);
        var mine = work.save(project, 0, "ของคนแรก", "");
        world.as(OTHER);
        assertEquals("evidence.submission.changed", refused(() -> work.save(project, 0, "ของคนที่สอง", "")));
        assertEquals(
                "ของคนแรก",
                work.view(projects.room(project)).orElseThrow().work().getBody());
        assertEquals(mine + 1, work.save(project, mine, "ของทั้งสอง", ""));
    }

    @Test
    void aPageNamedPdfIsRefusedAndTheTextStays() {
        var project = assign(ONE);
        world.as(ONE);
        work.save(project, 0, "เขียนไว้แล้ว", "");
        var page = new ByteArrayInputStream("<html><script>x</script>".getBytes(StandardCharsets.UTF_8));
        assertEquals("platform.upload.content", refused(() -> work.attach(project, "report.pdf", page)));
        var view = work.view(projects.room(project)).orElseThrow();
        assertEquals("เขียนไว้แล้ว", view.work().getBody());
        assertTrue(view.files().isEmpty());
    }

    @Test
    void aStoppedProjectSaysWhyAndTakesNothingMore() {
        var project = assign(ONE);
        world.as(ONE);
        assertThrows(NotFound.class, () -> projects.stop(project, "ไม่ใช่หน้าที่"), "only its mentor stops it");
        world.as("mentor");
        assertEquals("repair.stop.reason", refused(() -> projects.stop(project, " ")));
        projects.stop(project, "หน่วยงานยุบเลิกบริการนี้");
        assertEquals("repair.project.is.stopped", refused(() -> projects.stop(project, "อีกครั้ง")));
        world.as(ONE);
        assertEquals(
                "หน่วยงานยุบเลิกบริการนี้", projects.room(project).project().getStopReason());
        assertEquals("repair.project.is.stopped", refused(() -> work.save(project, 0, "สายไป", "")));
        assertEquals("repair.project.is.stopped", refused(() -> projects.reach(project, gate(project), true)));
    }

    @Test
    void milestonesAndCommentsBelongToThoseWhoTakePart() {
        var project = assign(ONE);
        world.as(ONE);
        projects.reach(project, gate(project), true);
        projects.reach(project, gate(project), true);
        assertEquals(1, projects.room(project).reached());
        assertEquals(2, projects.room(project).project().getNextNo());
        projects.reach(project, gate(project), false);
        assertEquals(1, projects.room(project).project().getNextNo());
        projects.say(project, "ขอคำแนะนำ");
        projects.say(project, "ขอคำแนะนำ");
        assertEquals(1, projects.comments(projects.room(project)).size(), "a double click says it once");
        assertThrows(NotFound.class, () -> projects.reach(project, 0, true));
        for (var stranger : List.of("1044117", "owner", "admin")) {
            world.as(stranger);
            assertThrows(NotFound.class, () -> projects.room(project), stranger);
            assertThrows(NotFound.class, () -> projects.say(project, "x"), stranger);
            assertThrows(NotFound.class, () -> work.submit(project, 0, "x", ""), stranger);
        }
    }

    private long assign(String... people) {
        var brief = assigned.assign("PT-203", "one", people);
        world.as(people[0]);
        return projects.idOfMine(brief);
    }

    private ProjectState state(long project) {
        return projects.room(project).project().getState();
    }

    private long gate(long project) {
        return projects.room(project).milestones().get(0).getId();
    }

    private static String refused(Executable call) {
        return assertThrows(Refused.class, call).key();
    }
}
