package org.digitalgarage.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as officials write them: in the Buddhist era in Thai, in the common era in English. Stored dates are ISO.
 * Two-digit years are refused, and a leap day is tested in the common era.
 */
public final class ThaiDates {

    private static final List<String> MONTHS_TH = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_TH =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT_EN =
            MONTHS_EN.stream().map(name -> name.substring(0, 3)).toList();
    private static final int BUDDHIST = 543;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d+)");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) ?(\\D+?) ?(\\d+)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private ThaiDates() {}

    /** For facts: {@code 23 พ.ย. 2569}, {@code 23 Nov 2026}. */
    public static String fact(Lang lang, LocalDate day) {
        return day == null ? "" : dayAndMonth(lang, day) + "\u00A0" + year(lang, day);
    }

    /** For lists: without the year if it is the year of {@code today}. */
    public static String list(Lang lang, LocalDate day, LocalDate today) {
        if (day == null) {
            return "";
        }
        return day.getYear() == today.getYear() ? dayAndMonth(lang, day) : fact(lang, day);
    }

    /** For sentences: {@code 27 พฤศจิกายน 2569}, {@code 27 November 2026}. */
    public static String sentence(Lang lang, LocalDate day) {
        var months = lang == Lang.TH ? MONTHS_TH : MONTHS_EN;
        return day.getDayOfMonth() + "\u00A0" + months.get(day.getMonthValue() - 1) + "\u00A0" + year(lang, day);
    }

    /** For fields: {@code 23/11/2569}, {@code 23/11/2026}. */
    public static String field(Lang lang, LocalDate day) {
        return day == null ? "" : two(day.getDayOfMonth()) + '/' + two(day.getMonthValue()) + '/' + year(lang, day);
    }

    /** A long file holds many of these: a format read anew for each would cost more than the rest of its line. */
    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The time of day: {@code 08.42 น.}, {@code 08:42}. */
    public static String time(Lang lang, Instant instant) {
        var time = LocalTime.ofInstant(instant, Clocks.BANGKOK);
        return two(time.getHour())
                + (lang == Lang.TH ? "." + two(time.getMinute()) + "\u00A0น." : ":" + two(time.getMinute()));
    }

    /** The day in Bangkok on which something happened. */
    public static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Clocks.BANGKOK);
    }

    /** The fiscal year in the Buddhist era: 1 October 2020 lies in 2564. */
    public static int fiscalYear(LocalDate day) {
        return day.getYear() + BUDDHIST + (day.getMonthValue() >= 10 ? 1 : 0);
    }

    /** The appraisal round of the fiscal year: 1 from October to March, 2 from April to September. */
    public static int round(LocalDate day) {
        return day.getMonthValue() >= 4 && day.getMonthValue() <= 9 ? 2 : 1;
    }

    /**
     * Reads what was typed as day/month/year or with the month's name, as pages write days, in the Buddhist or the common
     * era (a year above 2400 is Buddhist), with Thai or Arabic digits; an ISO date is read too.
     *
     * @param field the field's name, for the refusal
     * @throws Refused if it is no date, has a two-digit year, or names a day that the month does not have
     */
    public static LocalDate parse(String field, String typed) {
        var plain = ISO.matcher(typed);
        if (plain.matches()) {
            return iso(field, typed, plain);
        }
        var text = ThaiText.normalise(typed.replace('.', '/')).replace(" ", "");
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(field, typed, iso);
        }
        var figures = TYPED.matcher(text);
        if (figures.matches()) {
            return date(field, typed, figures, number(figures.group(2)));
        }
        // an official date may name its era before the year; which of the two it is, the year itself says
        var written = WRITTEN.matcher(ThaiText.normalise(typed).replaceFirst(" ?[พค]ศ ?", " "));
        var month = written.matches() ? month(written.group(2)) : 0;
        if (month == 0) {
            throw new Refused(field, "platform.date.format", typed);
        }
        return date(field, typed, written, month);
    }

    /** The month of a name, whole or short, with or without full stops; 0 if it is none. */
    private static int month(String name) {
        for (var names : List.of(MONTHS_TH, SHORT_TH, MONTHS_EN, SHORT_EN)) {
            var at = names.stream().map(ThaiText::normalise).toList().indexOf(name);
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static LocalDate iso(String field, String typed, Matcher parts) {
        return date(field, typed, number(parts.group(3)), number(parts.group(2)), number(parts.group(1)));
    }

    private static LocalDate date(String field, String typed, Matcher parts, int month) {
        if (parts.group(3).length() != 4) {
            throw new Refused(field, "platform.date.year", typed);
        }
        return date(field, typed, number(parts.group(1)), month, number(parts.group(3)));
    }

    private static LocalDate date(String field, String typed, int day, int month, int year) {
        var common = year > 2400 ? year - BUDDHIST : year;
        if (month < 1 || month > 12) {
            throw new Refused(field, "platform.date.month", typed);
        }
        try {
            return LocalDate.of(common, month, day);
        } catch (DateTimeException e) {
            var last = LocalDate.of(common, month, 1).lengthOfMonth();
            throw new Refused(
                    field, "platform.date.day", typed, MONTHS_TH.get(month - 1), MONTHS_EN.get(month - 1), last);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String dayAndMonth(Lang lang, LocalDate day) {
        var month = day.getMonthValue() - 1;
        var name = lang == Lang.TH ? SHORT_TH.get(month) : SHORT_EN.get(month);
        return day.getDayOfMonth() + "\u00A0" + name;
    }

    private static int year(Lang lang, LocalDate day) {
        return lang == Lang.TH ? day.getYear() + BUDDHIST : day.getYear();
    }
}
