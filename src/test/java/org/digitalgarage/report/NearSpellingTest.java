package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.ThaiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSpellingTest {

    private static final List<String> NAMES = List.of(
            "นายสมชาย ปั๊มน้ำ", "นางสาวสมใจ ปัญญา", "นายญาณวุฒิ ปั๊มทอง", "นางสาวกมลชนก วงค์ใหญ่", "Mr Somchai Pumnam");

    @ParameterizedTest(name = "{0} is meant as {1}")
    @CsvSource({
        "สมชาย ปั้มน้ำ,สมชาย ปั๊มน้ำ",
        "สมชาย ปัมนำ,สมชาย ปั๊มน้ำ",
        "กมลชนก วงศ์ใหญ่,กมลชนก วงค์ใหญ่",
        "นางสาวกมลชนก วงศ์ใหญ่,นางสาวกมลชนก วงค์ใหญ่",
        "ญานวุฒิ,ญาณวุฒิ",
        "Somchay Pumnam,Somchai Pumnam",
    })
    void marksAndOneLetterMayBeWrong(String typed, String meant) {
        assertEquals(Optional.of(meant), NearSpelling.nearest(typed, NAMES));
    }

    @Test
    void whatIsFarFromEveryNameIsNobody() {
        assertEquals(Optional.empty(), NearSpelling.nearest("ธนากร วงศ์ประเสริฐ", NAMES));
        assertEquals(Optional.empty(), NearSpelling.nearest("x", NAMES));
    }

    @Test
    void candidatesHaveTheSameConsonants() {
        var patterns = NearSpelling.patterns("สมชาย ปั้มน้ำ");
        assertEquals(List.of("%ส%ม%ช%ย%ป%ม%น%", "%ส%ม%ช%ย%", "%ป%ม%น%"), patterns);
        var search = ThaiText.normalise("นายสมชาย ปั๊มน้ำ | 1042331");
        patterns.forEach(pattern -> assertTrue(search.matches(pattern.replace("%", ".*")), pattern));
    }

    @Test
    void oneLetterIsNoPattern() {
        assertEquals(List.of(), NearSpelling.patterns("ก"));
        assertEquals(List.of(), NearSpelling.patterns("%_"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"'','',0", "abc,abc,0", "abc,abd,1", "abc,ab,1", "abc,'',3", "kitten,sitting,3"})
    void distanceCountsLetters(String a, String b, int letters) {
        assertEquals(letters, NearSpelling.distance(a, b));
        assertEquals(letters, NearSpelling.distance(b, a));
    }
}
