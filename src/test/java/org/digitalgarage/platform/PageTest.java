package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @Test
    void aPageKnowsItsPlaceInTheList() {
        var page = new Slice(3, 20, "name").page(Collections.nCopies(7, "row"), 47);
        assertEquals(41, page.first());
        assertEquals(47, page.last());
        assertEquals(3, page.pages());
        assertFalse(page.isEmpty());
    }

    @Test
    void nothingFoundIsOnePageWithoutRows() {
        var page = new Page<>(List.of(), 0, 1, 20);
        assertTrue(page.isEmpty());
        assertEquals(0, page.first());
        assertEquals(0, page.last());
        assertEquals(List.of(1), page.numbers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | 1",
                "1 | 2 | 1 2",
                "1 | 3 | 1 2 3",
                "1 | 4 | 1 2 3 4",
                "1 | 5 | 1 2 3 4 5",
                "1 | 17 | 1 2 3 0 17",
                "3 | 17 | 1 2 3 4 0 17",
                "4 | 17 | 1 2 3 4 5 0 17",
                "8 | 17 | 1 0 7 8 9 0 17",
                "15 | 17 | 1 0 14 15 16 17",
                "17 | 17 | 1 0 15 16 17",
                "5 | 5 | 1 2 3 4 5"
            })
    void atMostSevenLinksLeadToOtherPages(int number, int pages, String expected) {
        var page = new Page<>(List.of("row"), pages * 20L, number, 20);
        var shown = page.numbers().stream().map(String::valueOf).reduce("", (a, b) -> (a + " " + b).strip());
        assertEquals(expected, shown);
        assertTrue(page.numbers().size() <= 7);
    }

    @Test
    void pressingAHeadTurnsTheOrderRound() {
        var rising = new Page<>(List.of(), 0, 1, 20, "name");
        assertEquals("ascending", rising.sorted("name"));
        assertNull(rising.sorted("unit"));
        assertEquals("-name", rising.sortedNext("name"));
        assertEquals("unit", rising.sortedNext("unit"));
        var falling = new Page<>(List.of(), 0, 1, 20, "-name");
        assertEquals("descending", falling.sorted("name"));
        assertEquals("name", falling.sortedNext("name"));
    }

    @Test
    void aSliceBehindTheEndIsTheLastPage() {
        assertEquals(new Slice(3, 20, ""), new Slice(9, 20, "").within(47));
        assertEquals(new Slice(2, 20, ""), new Slice(2, 20, "").within(47));
        assertEquals(new Slice(1, 20, ""), new Slice(5, 20, "").within(0));
    }

    @Test
    void aSliceKnowsItsKeyAndDirection() {
        var slice = new Slice(2, 40, "-age");
        assertEquals("age", slice.key());
        assertTrue(slice.falling());
        assertEquals(40, slice.offset());
        assertFalse(new Slice(1, 20, "age").falling());
    }
}
