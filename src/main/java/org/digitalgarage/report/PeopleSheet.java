package org.digitalgarage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.ThaiDates;

/** Writes a list of people, person by person. */
public final class PeopleSheet {

    private final Sheet sheet;
    private final Lang lang;

    /** Writes into this sheet, in this language. */
    public PeopleSheet(Sheet sheet, Lang lang) {
        this.sheet = sheet;
        this.lang = lang;
    }

    /**
     * What stands above the list.
     *
     * @param unit the name of the unit or scope
     * @param by who takes the list away
     */
    public void begin(String unit, LocalDate asOf, String by) throws IOException {
        sheet.note(word("report.people.title"));
        sheet.note(word("report.paper", unit, ThaiDates.sentence(lang, asOf), by));
        sheet.note("");
        sheet.head(List.of(
                word("report.people.no"),
                word("report.people.name"),
                word("report.people.line"),
                word("report.people.level"),
                word("report.filter.unit"),
                word("report.people.met"),
                word("report.people.below"),
                word("report.unknown"),
                word("report.people.mentor"),
                word("report.people.seen")));
    }

    /** One person. */
    public void person(PeopleRow row) {
        try {
            sheet.line(List.of(
                    row.personnelNo(),
                    row.name().in(lang),
                    row.line().in(lang),
                    row.level().in(lang),
                    row.unit().in(lang),
                    row.met(),
                    row.below(),
                    row.unknown(),
                    row.mentor() == null ? "" : row.mentor().in(lang),
                    row.lastSeen() == null ? "" : ThaiDates.field(lang, row.lastSeen())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(String key, Object... arguments) {
        return Messages.text(lang, key, arguments);
    }
}
