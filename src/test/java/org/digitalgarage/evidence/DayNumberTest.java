package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days as numbers, and the first days of the periods that are made of them. */
class DayNumberTest {

    private final DayNumber numbers = new DayNumber();

    @Test
    void everyDayComesBackAndKeepsItsPlace() {
        var before = 0;
        for (var day = LocalDate.of(2019, 12, 30); day.getYear() < 2025; day = day.plusDays(1)) {
            var number = numbers.convertToDatabaseColumn(day);
            assertTrue(number > before);
            assertEquals(day, numbers.convertToEntityAttribute(number));
            before = number;
        }
        assertNull(numbers.convertToDatabaseColumn(null));
        assertNull(numbers.convertToEntityAttribute(null));
    }

    @Test
    void aPeriodBeginsWithItsFirstDay() {
        assertEquals(LocalDate.of(2026, 1, 1), TallySql.firstDay(2026));
        assertEquals(LocalDate.of(2026, 12, 1), TallySql.firstDay(202612));
        assertEquals(LocalDate.of(2026, 12, 31), TallySql.firstDay(20261231));
    }
}
