package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void eachWordIsAConditionWithAPatternOfItsOwn() {
        var words = Words.of("ข้อมูล 50%");
        assertEquals(
                " and (a like :word0 or b like :word0) and (a like :word1 or b like :word1)",
                words.and("(a like :word or b like :word)"));
        assertEquals(Map.of("word0", "%ข้อมูล%", "word1", "%50\\%%"), words.parameters());
    }

    @Test
    void aTextIsFoundByAllOfItsWordsInAnyOrderAndSpelling() {
        assertTrue(Words.of("เเผน ๒๕๖๙").foundIn("ปี 2569 แผนงาน"));
        assertFalse(Words.of("แผน 2570").foundIn("ปี 2569 แผนงาน"));
    }

    @Test
    void nothingTypedAsksForNothing() {
        assertEquals("", Words.of("  ").and("a like :word"));
        assertEquals(Map.of(), Words.of(null).parameters());
    }

    @Test
    void aLongTextIsNotALongQuery() {
        var typed = IntStream.range(100, 1000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        assertEquals(10, Words.of(typed).list().size());
    }
}
