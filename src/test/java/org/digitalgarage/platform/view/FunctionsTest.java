package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.digitalgarage.platform.Lang;
import org.junit.jupiter.api.Test;

class FunctionsTest {

    @Test
    void aCodeIsAConstantOrATextInSmallLetters() {
        assertEquals("th", Functions.code(Lang.TH));
        assertEquals("verified", Functions.code("VERIFIED"));
        assertEquals("", Functions.code(null));
    }

    @Test
    void aMarkerHasAsManySegmentsAsTheScaleHas() {
        assertEquals("<i></i><i></i><i></i>", Functions.segments(3));
        assertEquals("<i></i>".repeat(5), Functions.segments(null));
        assertEquals("<i></i>".repeat(5), Functions.segments(9));
    }

    @Test
    void anOutcomeRunsFromTheBaselineToTheTargetInEitherDirection() {
        assertEquals("60.0", Functions.place(2, 2, 6));
        assertEquals("240.0", Functions.place(6, 2, 6));
        assertEquals("150.0", Functions.place("67", "94", "40"));
        assertEquals("270.0", Functions.place(10, 94, 40));
        assertEquals("10.0", Functions.place(200, 94, 40));
        assertEquals("60.0", Functions.place(7, 5, 5));
    }

    @Test
    void aRangeHoldsBothEnds() {
        assertEquals(List.of(1, 2, 3), Functions.range(1, 3));
    }

    @Test
    void emptyClassesAreLeftOut() {
        assertEquals("a b", Functions.classes("a", "b"));
        assertEquals("b", Functions.classes("", "b"));
        assertEquals("a", Functions.classes("a", null));
    }
}
