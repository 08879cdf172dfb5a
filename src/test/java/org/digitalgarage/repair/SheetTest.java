package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void keepsWhatWasTypedFaultyFieldsToo() {
        var sheet = Sheet.of(Map.of(
                "title", new String[] {"แยกเรื่อง & ส่ง = ถูก\nบรรทัดสอง"},
                "due", new String[] {"29/02/2570", "", "x%y"},
                "level-17", new String[] {"9"}));
        var back = Sheet.decode(sheet.encode());
        assertEquals("แยกเรื่อง & ส่ง = ถูก\nบรรทัดสอง", back.text("title"));
        assertEquals(List.of("29/02/2570", "", "x%y"), back.all("due"));
        assertEquals(9, back.level(17));
    }

    @Test
    void leavesOutWhatTheFormDoesNotHave() {
        var sheet =
                Sheet.of(Map.of("jakarta.faces.ViewState", new String[] {"stateless"}, "mentor", new String[] {"7"}));
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
        assertEquals(List.of(), sheet.all("milestone"));
        assertEquals(0, sheet.level(3));
    }

    @Test
    void putsAnotherFormOverThisOne() {
        var sheet = Sheet.empty()
                .with("title", "a")
                .with("goal", "b")
                .over(Sheet.empty().with("title", "c"));
        assertEquals("c", sheet.text("title"));
        assertEquals("b", sheet.text("goal"));
    }

    @Test
    void cutsALongTitleForTheListOfDrafts() {
        assertEquals(
                300, Sheet.empty().with("title", "ก".repeat(900)).shortTitle().length());
    }
}
