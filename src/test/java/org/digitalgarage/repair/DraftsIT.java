package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a mentor is about to assign, in one window and in two. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    @Inject
    private InsideWorld world;

    @Inject
    private Drafts drafts;

    @Test
    void aDraftFromATemplateIsWholeButForThePeople() {
        world.as("mentor");
        var template = drafts.templates().get(0);
        var sheet = sheet(drafts.start(template.getCode(), Lang.EN));
        assertEquals(template.getCode(), drafts.template(sheet).getCode());
        assertEquals(template.getTitle().in(Lang.EN), sheet.text("title"));
        assertEquals(template.getMilestones().size(), sheet.gates());
        assertEquals(sheet.text("due-" + sheet.gates()), sheet.text("end"));
        template.getCompetencies()
                .forEach(shown -> assertEquals(shown.getLevel(), sheet.level(shown.getCompetencyId())));
        assertEquals(List.of(), sheet.ids("person"));
        assertThrows(NotFound.class, () -> drafts.start("PT-000", Lang.TH));
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndNeitherTextIsLost() {
        world.as("mentor");
        var draft = drafts.start();
        var read = sheet(draft);
        drafts.save(draft, 0, read.with("title", "หน้าต่างแรก"));
        var second = read.with("title", "หน้าต่างที่สอง");
        var refused = assertThrows(Refused.class, () -> drafts.save(draft, 0, second));
        assertEquals(Drafts.CHANGED, refused.key());
        assertEquals("หน้าต่างแรก", sheet(draft).text("title"), "what the first window saved stands");
        var seen = drafts.get(draft).getTypedNo();
        drafts.save(draft, seen, second);
        assertEquals("หน้าต่างที่สอง", sheet(draft).text("title"), "who has seen both decides");
    }

    @Test
    void whatSaysTheSameIsNoOtherText() {
        world.as("mentor");
        var draft = drafts.start();
        var typed = sheet(draft).with("goal", "บรรทัดแรก\nบรรทัดสอง");
        drafts.save(draft, 0, typed);
        drafts.save(draft, 0, typed.with("goal", "บรรทัดแรก\nบรรทัดสอง ").with("share", ""));
        assertEquals(1, drafts.get(draft).getTypedNo());
    }

    @Test
    void peopleChosenInAnotherWindowAreNoOtherText() {
        world.as("mentor");
        var draft = drafts.start();
        var typed = sheet(draft).with("title", "ยังเขียนอยู่");
        var one = world.id("1040988");
        drafts.addPeople(draft, List.of(one, one));
        drafts.save(draft, 0, typed);
        assertEquals(List.of(one), sheet(draft).ids("person"));
        assertEquals("ยังเขียนอยู่", sheet(draft).text("title"));
        drafts.chooseEverybody(draft, new LearnerFilter("วิไล", 0, "", ""));
        assertTrue(sheet(draft).isForEverybody());
        drafts.addPeople(draft, List.of(one));
        assertFalse(sheet(draft).isForEverybody(), "certain people are not everybody");
    }

    @Test
    void aRowTakenOutInOneWindowIsNotPutBackByTheOther() {
        world.as("mentor");
        var draft = drafts.start(drafts.templates().get(0).getCode(), Lang.TH);
        var read = sheet(draft);
        assertEquals("#s3", drafts.change(draft, "less", "1", Lang.TH));
        assertThrows(Refused.class, () -> drafts.save(draft, 0, read.with("title", "อีกหน้าต่าง")));
        assertEquals(read.gates() - 1, sheet(draft).gates());
        assertEquals("#s3", drafts.change(draft, "undo", "", Lang.TH));
        assertEquals(read.text("milestone-1"), sheet(draft).text("milestone-1"));
    }

    @Test
    void aDraftIsItsMentorsAlone() {
        world.as("mentor");
        var draft = drafts.start();
        assertTrue(drafts.mine().stream().anyMatch(one -> one.getId() == draft));
        world.as("learner");
        for (Callable<?> call : List.<Callable<?>>of(
                () -> drafts.get(draft),
                () -> drafts.change(draft, "gate", "", Lang.TH),
                () -> drafts.mine(),
                () -> drafts.start())) {
            assertThrows(NotAllowed.class, call::call);
        }
        assertThrows(NotAllowed.class, () -> drafts.save(draft, 0, Sheet.empty()));
        assertThrows(NotAllowed.class, () -> drafts.drop(draft));
        world.as("mentor");
        assertThrows(NotFound.class, () -> drafts.get(0));
        drafts.drop(draft);
        assertThrows(NotFound.class, () -> drafts.get(draft));
    }

    private Sheet sheet(long draft) {
        return drafts.get(draft).sheet();
    }
}
