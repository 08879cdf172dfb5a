package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thai for search and sorting, with the test words of the dossier, section 5.1. */
class ThaiTextTest {

    @ParameterizedTest
    @CsvSource({
        "เเผน, แผน",
        "๒๕๖๙, 2569",
        "ก.พ.ร., กพร",
        "ป.ย.ป., ปยป",
        "กรมอุทยานแห่งชาติฯ, กรมอุทยานแห่งชาติ",
        "Data  Sharing, data sharing",
    })
    void variantsAreAlike(String typed, String stored) {
        assertEquals(ThaiText.normalise(stored), ThaiText.normalise(typed));
    }

    @Test
    void saraAmInTwoPartsIsOne() {
        assertEquals(ThaiText.normalise("น้ำ"), ThaiText.normalise("น\u0E49\u0E4D\u0E32"));
        assertEquals(ThaiText.normalise("น้ำ"), ThaiText.normalise("น\u0E4D\u0E49\u0E32"));
        assertEquals(ThaiText.normalise("กำลังคน"), ThaiText.normalise("ก\u0E4D\u0E32ลังคน"));
    }

    @Test
    void marksInEitherOrderAreAlike() {
        assertEquals(ThaiText.normalise("ปั๊มน้ำ"), ThaiText.normalise("ป\u0E4A\u0E31มน้ำ"));
        assertEquals(ThaiText.normalise("ญี่ปุ่น"), ThaiText.normalise("ญ\u0E48\u0E35ปุ่น"));
    }

    @Test
    void zeroWidthCharactersDoNotHideAWord() {
        assertEquals("ฐานข้อมูล", ThaiText.normalise("ฐาน\u200Bข้อมูล\uFEFF"));
    }

    @Test
    void aWordIsFoundInsideUnspacedText() {
        assertTrue(ThaiText.normalise("การจัดการภัยพิบัติ").contains(ThaiText.normalise("ภัยพิบัติ")));
    }

    @Test
    void eachWordOfASearchStandsForItself() {
        assertEquals(List.of("กราฟ", "แผน", "2569"), ThaiText.words("  กราฟ เเผน  ๒๕๖๙ กราฟ"));
        assertEquals(List.of(), ThaiText.words(" "));
    }

    @Test
    void sortsAsInADictionary() {
        var words = List.of("กา", "เก่ง", "แก", "ขา", "งู");
        var sorted = Stream.of("งู", "แก", "ขา", "กา", "เก่ง")
                .sorted(Comparator.comparing(ThaiText::sortKey))
                .toList();
        assertEquals(words, sorted);
    }

    @Test
    void patternsAreTakenLiterally() {
        assertEquals("%50\\% \\_x%", ThaiText.containing("50% _x"));
    }
}
