package org.digitalgarage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.ThaiDates;

/** Writes where people stand in each competency, a line each. */
public final class LevelsSheet {

    private final Sheet sheet;
    private final Lang lang;
    private final Map<State, String> states = new EnumMap<>(State.class);
    private final Map<Certainty, String> certainties = new EnumMap<>(Certainty.class);
    private LevelRow.Person person;
    private List<String> start;

    /** Writes into this sheet, in this language. */
    public LevelsSheet(Sheet sheet, Lang lang) {
        this.sheet = sheet;
        this.lang = lang;
        for (var state : State.values()) {
            states.put(state, word("platform.state." + state.code()));
        }
        for (var certainty : Certainty.values()) {
            certainties.put(certainty, word("platform.certainty." + certainty.code()));
        }
    }

    /**
     * What stands above the lines.
     *
     * @param unit the name of the unit or scope
     * @param by who takes the list away
     */
    public void begin(String unit, LocalDate asOf, String by) throws IOException {
        sheet.note(word("report.levels.title"));
        sheet.note(word("report.paper", unit, ThaiDates.sentence(lang, asOf), by));
        sheet.note("");
        sheet.head(List.of(
                word("report.people.no"),
                word("report.people.name"),
                word("report.filter.unit"),
                word("report.sheet.position"),
                word("report.levels.code"),
                word("report.people.competency"),
                word("report.levels.required"),
                word("report.levels.verified"),
                word("report.drill.outcome"),
                word("report.drill.certainty"),
                word("report.levels.worked")));
    }

    /** One person in one competency; what nobody asks or nothing shows is an empty cell, never a low number. */
    public void level(LevelRow row) {
        var line = new ArrayList<Object>(start(row.person()));
        line.add(row.competency().getCode());
        line.add(row.competency().name(lang));
        line.add(row.required() == 0 ? "" : row.required());
        line.add(row.state() == State.VERIFIED ? row.verified() : "");
        line.add(states.get(row.state()));
        line.add(row.certainty() == null ? "" : certainties.get(row.certainty()));
        line.add(row.lastWorkedOn() == null ? "" : ThaiDates.field(lang, row.lastWorkedOn()));
        try {
            sheet.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> start(LevelRow.Person of) {
        if (of != person) {
            person = of;
            start = List.of(
                    of.personnelNo(),
                    of.name().in(lang),
                    of.unit().in(lang),
                    of.position().in(lang));
        }
        return start;
    }

    private String word(String key, Object... arguments) {
        return Messages.text(lang, key, arguments);
    }
}
