package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in both eras, with the traps of the dossier, section 5.2. */
class ThaiDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"23/11/2569", "23/11/2026", "23.11.2569", "23-11-2569", "๒๓/๑๑/๒๕๖๙", "2026-11-23", "' 23 / 11 / 2569 '"
    })
    void readsBothErasAndBothKindsOfDigits(String typed) {
        assertEquals(DAY, ThaiDates.parse("asOf", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23 พ.ย. 2569",
                "23\u00A0พฤศจิกายน\u00A02569",
                "๒๓ พ.ย. ๒๕๖๙",
                "23พย2569",
                "23 พฤศจิกายน พ.ศ. 2569",
                "23 พ.ย. ค.ศ. 2026",
                "23 Nov 2026",
                "23 november 2026",
                "23 Nov. 2569"
            })
    void readsDaysAsPagesWriteThem(String typed) {
        assertEquals(DAY, ThaiDates.parse("asOf", typed));
    }

    @Test
    void theLeapDayIsTestedInTheCommonEra() {
        assertEquals(LocalDate.of(2024, 2, 29), ThaiDates.parse("day", "29/02/2567"));
        var refused = assertThrows(Refused.class, () -> ThaiDates.parse("day", "29/02/2566"));
        assertEquals("day", refused.field());
        assertTrue(refused.text(Lang.TH).contains("28"), refused.text(Lang.TH));
        assertTrue(refused.text(Lang.EN).contains("February"), refused.text(Lang.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/69",
                "tomorrow",
                "32/01/2569",
                "01/13/2569",
                "23/11",
                "1/1/99999",
                "23 พ.ย. 69",
                "31 พ.ย. 2569",
                "23 ก 2569",
                "พ.ย. 2569"
            })
    void refusesWhatIsNoDate(String typed) {
        assertThrows(Refused.class, () -> ThaiDates.parse("day", typed));
    }

    @Test
    void writesAsOfficialsDo() {
        assertEquals("23\u00A0พ.ย.\u00A02569", ThaiDates.fact(Lang.TH, DAY));
        assertEquals("23\u00A0Nov\u00A02026", ThaiDates.fact(Lang.EN, DAY));
        assertEquals("23\u00A0พฤศจิกายน\u00A02569", ThaiDates.sentence(Lang.TH, DAY));
        assertEquals("23\u00A0พ.ย.", ThaiDates.list(Lang.TH, DAY, DAY.minusDays(9)));
        assertEquals("23\u00A0พ.ย.\u00A02569", ThaiDates.list(Lang.TH, DAY, DAY.plusYears(1)));
        assertEquals("23/11/2569", ThaiDates.field(Lang.TH, DAY));
    }

    @Test
    void timesAreInBangkok() {
        assertEquals("08.42\u00A0น.", ThaiDates.time(Lang.TH, Instant.parse("2026-11-23T01:42:00Z")));
        assertEquals(LocalDate.of(2026, 11, 24), ThaiDates.day(Instant.parse("2026-11-23T17:30:00Z")));
    }

    @Test
    void fiscalYearsBeginInOctober() {
        assertEquals(2564, ThaiDates.fiscalYear(LocalDate.of(2020, 10, 1)));
        assertEquals(2563, ThaiDates.fiscalYear(LocalDate.of(2020, 9, 30)));
        assertEquals(1, ThaiDates.round(LocalDate.of(2020, 11, 13)));
        assertEquals(2, ThaiDates.round(LocalDate.of(2020, 9, 30)));
    }
}
