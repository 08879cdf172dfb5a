package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CitizenIdTest {

    @Test
    void theLastDigitChecksTheOthers() {
        // 9·13 + 1·2 = 119, 119 mod 11 = 9, 11 − 9 = 2
        assertTrue(CitizenId.sound("9000000000012"));
        assertTrue(CitizenId.sound("9-0000-00000-01-2"));
        for (var wrong = 3; wrong < 12; wrong++) {
            assertFalse(CitizenId.sound("900000000001" + wrong % 10));
        }
    }

    @Test
    void twoDigitsInEachOthersPlaceAreFound() {
        assertFalse(CitizenId.sound("9000000000102"));
    }

    @Test
    void nothingButThirteenDigitsIsOne() {
        assertFalse(CitizenId.sound("900000000001"));
        assertFalse(CitizenId.sound("90000000000122"));
        assertFalse(CitizenId.sound("๙๐๐๐๐๐๐๐๐๐๐๑๒"));
        assertFalse(CitizenId.sound("X000000000012"));
    }
}
