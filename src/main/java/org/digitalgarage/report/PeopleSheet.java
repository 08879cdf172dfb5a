package org.digitalgarage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.ThaiDates;

/** Writes a list of people, person by person. */
public final class PeopleSheet {

    private static final List<String> HEAD = List.of(
            "report.people.no",
            "report.people.name",
            "report.people.line",
            "report.people.level",
            "report.filter.unit",
            "report.people.met",
            "report.people.below",
            "report.unknown",
            "report.people.mentor",
            "report.people.seen");
    private static final List<String> REASON =
            List.of("report.drill.outcome", "report.levels.verified", "report.drill.certainty", "report.levels.worked");

    private final Sheet sheet;
    private final Lang lang;
    private final boolean reasons;

    /**
     * Writes into this sheet, in this language.
     *
     * @param reasons whether the list is about one competency and says what is known of it
     */
    public PeopleSheet(Sheet sheet, Lang lang, boolean reasons) {
        this.sheet = sheet;
        this.lang = lang;
        this.reasons = reasons;
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
        var head = new ArrayList<>(HEAD);
        if (reasons) {
            head.addAll(REASON);
        }
        sheet.head(head.stream().map(this::word).toList());
    }

    /** One person. */
    public void person(PeopleRow row) {
        var line = new ArrayList<Object>(List.of(
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
        if (reasons) {
            var why = row.reason();
            line.add(word("platform.state." + why.state().code()));
            line.add(why.state() == State.VERIFIED ? why.level() : "");
            line.add(
                    why.certainty() == null
                            ? ""
                            : word("platform.certainty." + why.certainty().code()));
            line.add(why.workedOn() == null ? "" : ThaiDates.field(lang, why.workedOn()));
        }
        try {
            sheet.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(String key, Object... arguments) {
        return Messages.text(lang, key, arguments);
    }
}
