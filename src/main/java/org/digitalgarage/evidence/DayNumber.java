package org.digitalgarage.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** A day as the number {@code yyyymmdd}: divided by 100 it is the month, by 10,000 the year, on every database. */
@Converter
public class DayNumber implements AttributeConverter<LocalDate, Integer> {

    static int of(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    @Override
    public Integer convertToDatabaseColumn(LocalDate day) {
        return day == null ? null : of(day);
    }

    @Override
    public LocalDate convertToEntityAttribute(Integer number) {
        return number == null ? null : day(number);
    }
}
