package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyCacheTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 60_000;

    private final TallyCache cache = new TallyCache();

    @Test
    void whatWasReadIsAnsweredForTheSameFoldUnitsAndDayOnly() {
        cache.keep(new TallyCache.Entry(key(3), cells(1)));
        assertEquals(cells(1).keySet(), cache.get(key(3)).orElseThrow().keySet());
        assertTrue(cache.get(key(4)).isEmpty());
        assertTrue(cache.get(new TallyCache.Key(3, Set.of(1L), DAY)).isEmpty());
        assertTrue(cache.get(new TallyCache.Key(3, Set.of(1L, 2L), DAY.plusDays(1)))
                .isEmpty());
    }

    @Test
    void whatWasReadLongestAgoMakesRoom() {
        cache.keep(new TallyCache.Entry(key(1), cells(MANY)));
        cache.keep(new TallyCache.Entry(key(2), cells(2)));
        assertEquals(MANY, cache.get(key(1)).orElseThrow().size());
        // more than there is room for: the second goes first, then the first
        cache.keep(new TallyCache.Entry(key(3), cells(MANY)));
        assertTrue(cache.get(key(1)).isEmpty());
        assertTrue(cache.get(key(2)).isEmpty());
        assertEquals(MANY, cache.get(key(3)).orElseThrow().size());
    }

    @Test
    void theSameReadTwiceTakesNoMoreRoom() {
        cache.keep(new TallyCache.Entry(key(1), cells(2)));
        for (var i = 0; i < 5; i++) {
            cache.keep(new TallyCache.Entry(key(2), cells(MANY)));
        }
        assertEquals(2, cache.get(key(1)).orElseThrow().size());
    }

    private static TallyCache.Key key(long fold) {
        return new TallyCache.Key(fold, Set.of(1L, 2L), DAY);
    }

    private static Map<TallyCache.Cell, int[]> cells(int many) {
        var cells = new HashMap<TallyCache.Cell, int[]>();
        for (var i = 0; i < many; i++) {
            cells.put(new TallyCache.Cell(1, i, "K"), new int[Outcome.values().length]);
        }
        return cells;
    }
}
