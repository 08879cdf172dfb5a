package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void keepsWhatWasTypedFaultyFieldsToo() {
        var sheet = Sheet.of(Map.of(
                "title", List.of("แยกเรื่อง & ส่ง = ถูก\r\nบรรทัดสอง"),
                "due-1", List.of("29/02/2570"),
                "milestone-1", List.of("x%y"),
                "level-17", List.of("9")));
        var back = Sheet.decode(sheet.encode());
        assertEquals("แยกเรื่อง & ส่ง = ถูก\nบรรทัดสอง", back.text("title"));
        assertEquals("29/02/2570", back.text("due-1"));
        assertEquals("x%y", back.text("milestone-1"));
        assertEquals(9, back.level(17));
    }

    @Test
    void leavesOutWhatTheFormDoesNotHave() {
        var sheet = Sheet.of(Map.of("jakarta.faces.ViewState", List.of("stateless"), "mentor", List.of("7")));
        assertEquals("", sheet.encode());
    }

    @Test
    void readsNumbersOnceAndPassesOverOthers() {
        var sheet = Sheet.empty().with("person", List.of("5", "5", "-1", "abc", "12"));
        assertEquals(List.of(5L, 12L), sheet.ids("person"));
    }

    @Test
    void anEmptyFormHasEmptyFields() {
        var sheet = Sheet.decode("");
        assertEquals("", sheet.text("title"));
        assertEquals(List.of(), sheet.all("person"));
        assertEquals(0, sheet.gates());
        assertEquals(0, sheet.level(3));
    }

    @Test
    void aMilestoneTakenOutLetsTheOthersMoveUp() {
        var sheet = Sheet.empty()
                .withGate(1, "a", "1/1/2570")
                .withGate(2, "b", "2/1/2570")
                .withGate(3, "c", "");
        assertEquals(3, sheet.gates());
        var less = sheet.withoutGate(2);
        assertEquals(2, less.gates());
        assertEquals("a", less.text("milestone-1"));
        assertEquals("c", less.text("milestone-2"));
        assertEquals("", less.text("due-2"));
        assertEquals(0, less.withoutGate(1).withoutGate(1).gates());
    }

    @Test
    void whatIsTypedAnewKeepsPeopleAndTemplate() {
        var before = Sheet.empty()
                .with("template", "PT-201")
                .with("title", "a")
                .withGate(1, "x", "")
                .withGate(2, "y", "")
                .forPeople(List.of(4L, 5L));
        var typed = Sheet.empty().with("title", "b").with("person", "99").withGate(1, "z", "");
        var after = typed.typedOver(before);
        assertEquals("b", after.text("title"));
        assertEquals("PT-201", after.text("template"));
        assertEquals(List.of(4L, 5L), after.ids("person"));
        assertEquals(1, after.gates());
        assertFalse(after.isForEverybody());
    }

    @Test
    void isForEverybodyThatAFilterFitsOrForCertainPeople() {
        var filter = new LearnerFilter("สม", 7, "PLAN", "");
        var sheet = filter.into(Sheet.empty().forPeople(List.of(4L)));
        assertTrue(sheet.isForEverybody());
        assertEquals(filter, LearnerFilter.of(Sheet.decode(sheet.encode())));
        assertFalse(sheet.forPeople(List.of(4L)).isForEverybody());
    }

    @Test
    void cutsALongTitleForTheListOfDrafts() {
        assertEquals(
                300, Sheet.empty().with("title", "ก".repeat(900)).shortTitle().length());
    }
}
