package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.digitalgarage.platform.Lang;
import org.junit.jupiter.api.Test;

class SheetChangeTest {

    private final Sheet sheet = Sheet.empty()
            .withGate(1, "ฟังประชาชน", "1/2/2570")
            .withGate(2, "ทดลอง", "1/3/2570")
            .withGate(3, "วัดผล", "1/4/2570")
            .with("competency", List.of("7", "9"))
            .with("level-7", "2")
            .with("level-9", "3");

    @Test
    void aMilestoneTakenOutComesBackWhereItStood() {
        var less = change(sheet, "less", "2");
        assertEquals(2, less.gates());
        assertEquals("วัดผล", less.text("milestone-2"));
        var back = change(less, "undo", "");
        assertEquals(List.of("ฟังประชาชน", "ทดลอง", "วัดผล"), titles(back));
        assertEquals("1/3/2570", back.text("due-2"));
        assertEquals(titles(back), titles(change(back, "undo", "")), "a second time changes nothing");
    }

    @Test
    void theLastMilestoneComesBackToo() {
        var back = change(change(sheet, "less", "3"), "undo", "");
        assertEquals(titles(sheet), titles(back));
    }

    @Test
    void whatWasTakenOutIsKeptOverASaveButNotTakenFromTheBrowser() {
        var less = change(sheet, "less", "1");
        var typed = less.without("gone").with("title", "ชื่อใหม่");
        assertEquals(
                titles(sheet), titles(change(Sheet.decode(typed.typedOver(less).encode()), "undo", "")));
        var forged = sheet.with("gone", List.of("gate", "1", "ปลอม", ""));
        assertEquals(titles(sheet), titles(change(forged.typedOver(sheet), "undo", "")));
    }

    @Test
    void anEmptyRowLeavesNothingToBringBack() {
        var less = change(sheet.withGate(4, "", ""), "less", "4");
        assertEquals(3, less.gates());
        assertEquals(List.of(), less.all("gone"));
    }

    @Test
    void aCompetencyComesBackWithItsLevel() {
        var less = change(sheet, "hide", "7");
        assertFalse(less.ids("competency").contains(7L));
        assertEquals(0, less.level(7));
        var back = change(less, "undo", "");
        assertEquals(List.of(9L, 7L), back.ids("competency"));
        assertEquals(2, back.level(7));
        assertEquals("#s4", new SheetChange(less, null, Lang.TH).place("undo", ""));
    }

    @Test
    void anUnknownPlaceChangesNothing() {
        for (var which : List.of("0", "4", "99999999999", "-1", "x", "")) {
            assertEquals(sheet.encode(), change(sheet, "less", which).encode(), which);
        }
        assertEquals(sheet.encode(), change(sheet, "anything", "1").encode());
    }

    private static Sheet change(Sheet sheet, String what, String which) {
        return new SheetChange(sheet, null, Lang.TH).apply(what, which);
    }

    private static List<String> titles(Sheet sheet) {
        return sheet.places().stream()
                .map(place -> sheet.text("milestone-" + place))
                .toList();
    }
}
