package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideProjects;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Who enters a project room, who only reads there, and what is said in it. */
@ExtendWith(ArquillianExtension.class)
class ProjectsIT {

    private static final String ONE = "1040988";
    private static final String OTHER = "1041193";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideProjects assigned;

    @Inject
    private Drafts drafts;

    @Inject
    private Assigning assigning;

    @Inject
    private Projects projects;

    @Inject
    private ProjectWork work;

    @Test
    void eachHasARoomOfOnesOwnThatTheOtherDoesNotKnow() {
        var brief = assign("each");
        world.as(ONE);
        var mine = projects.idOfMine(brief);
        assertEquals(List.of(world.id(ONE)), projects.room(mine).members());
        world.as(OTHER);
        var theirs = projects.idOfMine(brief);
        assertNotEquals(mine, theirs);
        assertThrows(NotFound.class, () -> projects.room(mine));
        assertThrows(NotFound.class, () -> projects.say(mine, "x"));
        assertThrows(NotFound.class, () -> work.takeBack(mine));
        world.as("mentor");
        assertThrows(NotFound.class, () -> projects.idOfMine(brief), "the mentor has none of their own");
        assertEquals(mine, projects.room(mine).project().getId());
        assertThrows(NotFound.class, () -> projects.room(0));
    }

    @Test
    void hrAndSupervisorsReadWhatIsAskedAndNoWordOfTheConversation() {
        var brief = assign("one");
        world.as(ONE);
        var project = projects.idOfMine(brief);
        projects.say(project, "ระหว่างเรากับพี่เลี้ยง");
        var gate = projects.room(project).milestones().get(0).getId();
        for (var reader : List.of("hr", "1018332")) {
            world.as(reader);
            var room = projects.room(project);
            assertEquals(2, room.members().size());
            assertEquals(List.of(), projects.comments(room), reader);
            assertEquals(Optional.empty(), work.view(room), reader);
            assertThrows(NotFound.class, () -> projects.say(project, "x"), reader);
            assertThrows(NotFound.class, () -> projects.reach(project, gate, true), reader);
            assertThrows(NotFound.class, () -> projects.stop(project, "x"), reader);
        }
    }

    @Test
    void whatIsSaidHasWordsAndAnEnd() {
        var brief = assign("one");
        world.as(ONE);
        var project = projects.idOfMine(brief);
        assertEquals("repair.say.empty", refused(() -> projects.say(project, " \n ")));
        assertEquals("repair.assign.long", refused(() -> projects.say(project, "ก".repeat(Comment.LONGEST + 1))));
        projects.say(project, "ก".repeat(Comment.LONGEST));
        world.as(OTHER);
        projects.say(project, "บรรทัดแรก\r\nบรรทัดสอง");
        var said = projects.comments(projects.room(project));
        assertEquals(2, said.size());
        assertEquals("บรรทัดแรก\nบรรทัดสอง", said.get(1).getBody());
    }

    @Test
    void theRoomKnowsItsTemplateAndItsChallenge() {
        var brief = assign("one");
        world.as(ONE);
        var room = projects.room(projects.idOfMine(brief));
        assertEquals("PT-202", projects.template(room).getCode());
        assertEquals("CH-2564-001", room.challenge().getCode());
        world.as("mentor");
        var draft = drafts.start("PT-202", Lang.TH);
        drafts.addPeople(draft, List.of(world.id(ONE)));
        drafts.save(draft, 0, drafts.get(draft).sheet().with("challenge", ""));
        var without = assigning.assign(draft).briefId();
        world.as(ONE);
        assertNull(projects.room(projects.idOfMine(without)).challenge());
    }

    private long assign(String team) {
        return assigned.assign("PT-202", team, ONE, OTHER);
    }

    private static String refused(Executable call) {
        return assertThrows(Refused.class, call).key();
    }
}
