package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.stream.Stream;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;
import org.junit.jupiter.api.Test;

/** How a name is written, sorted and found. */
class NameTest {

    private static final Name NAME = new Name("นางสาว", "พิมพ์ชนก", "ศรีวิชัย", "Ms", "Pimchanok", "Sriwichai");

    @Test
    void aThaiTitleStandsAtTheGivenNameWithoutASpace() {
        assertEquals("นางสาวพิมพ์ชนก ศรีวิชัย", NAME.full(Lang.TH));
        assertEquals("Ms Pimchanok Sriwichai", NAME.full(Lang.EN));
    }

    @Test
    void whoHasNoEnglishNameIsWrittenInThai() {
        assertEquals("นายก ข", new Name("นาย", "ก", "ข", "", "", "").full(Lang.EN));
        assertEquals("A B", new Name("นาย", "ก", "ข", "", "A", "B").full(Lang.EN), "no title, no space before");
    }

    @Test
    void aNameIsFoundWithAndWithoutItsSpaceAndInEnglish() {
        for (var typed : new String[] {"พิมพ์ชนก ศรี", "พิมพ์ชนกศรี", "pimchanok", "SRIWICHAI"}) {
            assertTrue(NAME.search().contains(ThaiText.normalise(typed)), typed);
        }
    }

    @Test
    void peopleSortByGivenNameAsTheDictionaryDoes() {
        var sorted = Stream.of("แก้ว", "ไก่", "กล้า", "เกษม")
                .map(given -> new Name("นาย", given, "ดี", "", "", ""))
                .sorted(Comparator.comparing(name -> name.sortKey(Lang.TH)))
                .map(name -> name.full(Lang.TH))
                .toList();
        assertEquals(
                "นายกล้า ดี", sorted.get(0), "a vowel written before its consonant does not come first: " + sorted);
        assertEquals("นายไก่ ดี", sorted.get(3), sorted.toString());
    }
}
