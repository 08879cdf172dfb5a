package org.digitalgarage.platform.view;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NoBreak;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;

/** The functions of the tag library {@code dg}; each works in the reader's language. */
public final class Functions {

    private Functions() {}

    /** HTML of a title in which official words are not broken. The text itself is escaped. */
    public static String ph(String text) {
        return NoBreak.html(text);
    }

    /** A day among facts: {@code 23 พ.ย. 2569}. Accepts a day or an instant. */
    public static String day(Object when) {
        return ThaiDates.fact(lang(), toDay(when));
    }

    /** A day in a list: without the year if it is this year's. */
    public static String dayInList(Object when) {
        return ThaiDates.list(lang(), toDay(when), now().today());
    }

    /** A day in a sentence: {@code 27 พฤศจิกายน 2569}. */
    public static String dayInSentence(Object when) {
        return ThaiDates.sentence(lang(), toDay(when));
    }

    /** A day as it is typed: {@code 23/11/2569}. */
    public static String dayInField(Object when) {
        return ThaiDates.field(lang(), toDay(when));
    }

    /** The time of day of an instant: {@code 08.42 น.}. */
    public static String time(Instant instant) {
        return instant == null ? "" : ThaiDates.time(lang(), instant);
    }

    /** How far a due day is: {@code อีก 2 วัน}, {@code วันนี้}, {@code เกินกำหนด 3 วัน}. */
    public static String distance(LocalDate day) {
        var days = ChronoUnit.DAYS.between(now().today(), day);
        if (days == 0) {
            return Messages.text(lang(), "platform.today");
        }
        return Messages.text(lang(), days < 0 ? "platform.late" : "platform.inDays", Math.abs(days));
    }

    /** Whether a due day has passed. */
    public static boolean late(LocalDate day) {
        return day != null && day.isBefore(now().today());
    }

    /** How long something has waited: {@code วันนี้}, {@code 9 วัน}. */
    public static String age(Instant since) {
        var days = ageInDays(since);
        return days == 0 ? Messages.text(lang(), "platform.today") : Messages.text(lang(), "platform.days", days);
    }

    /** For how many days something has waited. */
    public static long ageInDays(Instant since) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Clocks.BANGKOK), now().today());
    }

    /** The size of a file: {@code 40 กิโลไบต์}, {@code 1.2 เมกะไบต์}. */
    public static String size(long bytes) {
        return bytes < 100_000
                ? Messages.text(lang(), "platform.size.kilo", (bytes + 1023) / 1024)
                : Messages.text(lang(), "platform.size.mega", "%.1f".formatted(bytes / 1048576.0));
    }

    /** A number with thousands: {@code 1,240}. */
    public static String number(Number number) {
        return number == null ? "" : "%,d".formatted(number.longValue());
    }

    /** The CSS classes given, without those that are empty. */
    public static String classes(String a, String b) {
        return Arrays.asList(a, b).stream()
                .filter(c -> c != null && !c.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The word used in classes and keys: an enum's name in small letters, a text as it is; empty for null. */
    public static String code(Object value) {
        if (value == null) {
            return "";
        }
        var name = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return name.toLowerCase(Locale.ROOT);
    }

    /** The segments of a level marker, as HTML; five where the scale is not known. */
    public static String segments(Object max) {
        var count = max instanceof Number number ? number.intValue() : 5;
        return "<i></i>".repeat(Math.max(1, Math.min(count, 5)));
    }

    /** The whole numbers from one to another, both included. */
    public static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** Where a value lies on an outcome line 280 wide: the baseline at 60, the target at 240. */
    public static String place(Object value, Object baseline, Object target) {
        var span = decimal(target) - decimal(baseline);
        var share = span == 0 ? 0 : (decimal(value) - decimal(baseline)) / span;
        return String.format(Locale.ROOT, "%.1f", Math.max(10, Math.min(270, 60 + 180 * share)));
    }

    private static double decimal(Object number) {
        return Double.parseDouble(number.toString());
    }

    private static LocalDate toDay(Object when) {
        return when instanceof Instant instant ? ThaiDates.day(instant) : (LocalDate) when;
    }

    private static Lang lang() {
        return Beans.LANGUAGE.current();
    }

    private static Now now() {
        return Beans.NOW;
    }

    /** Proxies that lead to the bean of the present request: looked up once, for a page asks for them with every day. */
    private static final class Beans {

        private static final Language LANGUAGE =
                CDI.current().select(Language.class).get();
        private static final Now NOW = CDI.current().select(Now.class).get();
    }
}
