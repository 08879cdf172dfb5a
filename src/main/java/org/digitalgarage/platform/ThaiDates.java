package org.digitalgarage.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
    private static final int BUDDHIST = 543;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d+)");
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
        return day == null ? "" : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), year(lang, day));
    }

    /** The time of day: {@code 08.42 น.}, {@code 08:42}. */
    public static String time(Lang lang, Instant instant) {
        var time = LocalTime.ofInstant(instant, Clocks.BANGKOK);
        return (lang == Lang.TH ? "%02d.%02d\u00A0น." : "%02d:%02d").formatted(time.getHour(), time.getMinute());
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
     * Reads what was typed as day/month/year, in the Buddhist or the common era (a year above 2400 is Buddhist), with
     * Thai or Arabic digits; an ISO date is read too.
     *
     * @param field the field's name, for the refusal
     * @throws Refused if it is no date, has a two-digit year, or names a day that the month does not have
     */
    public static LocalDate parse(String field, String typed) {
        var text = ThaiText.normalise(typed.replace('.', '/')).replace(" ", "");
        var iso = ISO.matcher(text);
        var matcher = TYPED.matcher(text);
        if (iso.matches()) {
            return date(field, typed, number(iso.group(3)), number(iso.group(2)), number(iso.group(1)));
        }
        if (!matcher.matches()) {
            throw new Refused(field, "platform.date.format", typed);
        }
        if (matcher.group(3).length() != 4) {
            throw new Refused(field, "platform.date.year", typed);
        }
        return date(field, typed, number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
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
        var name = lang == Lang.TH ? SHORT_TH.get(month) : MONTHS_EN.get(month).substring(0, 3);
        return day.getDayOfMonth() + "\u00A0" + name;
    }

    private static int year(Lang lang, LocalDate day) {
        return lang == Lang.TH ? day.getYear() + BUDDHIST : day.getYear();
    }
}
