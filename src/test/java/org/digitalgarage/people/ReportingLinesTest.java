package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    private final ReportingLines lines = new ReportingLines();

    @Test
    void aTreeHasNoCircle() {
        lines.add("a", "top");
        lines.add("b", "top");
        lines.add("c", "a");
        assertEquals(List.of(), lines.circles());
    }

    @Test
    void aCircleIsFoundOnceWithoutThoseBelowIt() {
        lines.add("below", "a");
        lines.add("a", "b");
        lines.add("b", "c");
        lines.add("c", "a");
        var circles = lines.circles();
        assertEquals(1, circles.size());
        assertEquals(Set.of("a", "b", "c"), Set.copyOf(circles.get(0)));
    }

    @Test
    void eachOfSeveralIsFound() {
        lines.add("a", "b");
        lines.add("b", "a");
        lines.add("c", "d");
        lines.add("d", "c");
        assertEquals(2, lines.circles().size());
    }
}
