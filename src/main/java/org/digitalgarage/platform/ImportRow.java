package org.digitalgarage.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One row of a file that is loaded, and what is wrong with it. A cell that is empty or missing reads as empty text. */
public final class ImportRow {

    /** In years: a day that lies farther back was written in the other era. */
    public static final int LONGEST_AGO = 70;

    private static final int LONGEST_QUOTED = 60;

    private final long number;
    private final CSVRecord record;
    private final List<Refused> faults = new ArrayList<>();

    ImportRow(long number, CSVRecord record) {
        this.number = number;
        this.record = record;
        if (!record.isConsistent()) {
            fault("row", "platform.import.cells", record.size());
        }
        for (var cell = 0; whole() && cell < record.size(); cell++) {
            unseen(cell);
        }
    }

    /** Signs that nobody sees would make two names out of what looks like one. */
    private void unseen(int cell) {
        var text = record.get(cell);
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if ((sign < ' ' || sign > '~') && isUnseen(sign)) {
                var column = record.getParser().getHeaderNames().get(cell);
                fault(column.strip().toLowerCase(Locale.ROOT), "platform.import.unseen", "%04X".formatted((int) sign));
                return;
            }
        }
    }

    private static boolean isUnseen(char sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            default -> false;
        };
    }

    /** The place in the file as a spreadsheet counts it: the head is row 1. */
    public long number() {
        return number;
    }

    /** Whether it has a cell for each column; else none of its cells can be trusted. */
    boolean whole() {
        return record.isConsistent();
    }

    /** Whether the file has the column; what a file does not have stays as it is. */
    public boolean has(String column) {
        return record.isMapped(column);
    }

    /** What stands in a column, without spaces around it. */
    public String text(String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }

    /** The same; a fault where it is longer than it may be. */
    public String text(String column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            fault(column, "platform.import.long", longest);
            return "";
        }
        return text;
    }

    /** The same; a fault where nothing stands there. */
    public String required(String column, int longest) {
        var text = text(column, longest);
        if (text.isEmpty() && text(column).isEmpty()) {
            fault(column, "platform.import.empty");
        }
        return text;
    }

    /** The day in a column, in either era; null where it is empty or no day. */
    public LocalDate day(String column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : ThaiDates.parse(column, quoted(text));
        } catch (Refused refused) {
            faults.add(refused);
            return null;
        }
    }

    /** The same; a fault where nothing stands there. */
    public LocalDate requiredDay(String column) {
        if (text(column).isEmpty()) {
            fault(column, "platform.import.empty");
        }
        return day(column);
    }

    /** Whether a day lies farther back than anything that is loaded. */
    public static boolean isLongAgo(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(LONGEST_AGO));
    }

    /**
     * What a column names; null where it is empty, or where it names nothing, which is a fault unless the column has one.
     *
     * @param key the message, which gets what stands in the column, and what else it needs
     */
    public <T> T named(String column, Function<String, Optional<T>> known, String key, Object... more) {
        var text = text(column);
        var found = text.isEmpty() ? Optional.<T>empty() : known.apply(text);
        if (!text.isEmpty() && found.isEmpty() && sound(column)) {
            fault(
                    column,
                    key,
                    Stream.concat(Stream.of(quoted(text)), Stream.of(more)).toArray());
        }
        return found.orElse(null);
    }

    /** What stands somewhere, as short as a message can hold it. */
    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    private boolean sound(String column) {
        return faults.stream().noneMatch(fault -> column.equals(fault.field()));
    }

    /** Notes what is wrong. */
    public void fault(String column, String key, Object... arguments) {
        faults.add(new Refused(column, key, arguments));
    }

    /** Notes what a rule refused. */
    public void fault(Refused refused) {
        faults.add(refused);
    }

    /** Whether nothing wrong was found so far. */
    public boolean sound() {
        return faults.isEmpty();
    }

    List<Refused> faults() {
        return faults;
    }
}
