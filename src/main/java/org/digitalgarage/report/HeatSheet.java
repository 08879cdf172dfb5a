package org.digitalgarage.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.report.HeatMap.Cell;
import org.digitalgarage.report.HeatMap.Row;

/** Writes a heat map as it stands on the page: the same units and competencies, the same groups hidden. */
public final class HeatSheet {

    private final Sheet sheet;
    private final Lang lang;

    /** Writes into this sheet, in this language. */
    public HeatSheet(Sheet sheet, Lang lang) {
        this.sheet = sheet;
        this.lang = lang;
    }

    /**
     * Writes all of it: the map, the shortages, and the people where a cell is opened.
     *
     * @param by who takes the figures away
     */
    public void write(HeatReport report, String by) throws IOException {
        var map = report.map();
        sheet.note(word("report.heatmap.title"));
        sheet.note(word("report.paper", report.unit().name(lang), ThaiDates.sentence(lang, report.asOf()), by));
        if (report.ahead()) {
            sheet.note(word("report.asOf.ahead"));
        }
        sheet.note(Answer.of(lang, map).text());
        sheet.note(word("report.sheet.hidden"));
        sheet.note("");
        map(map);
        sheet.note("");
        shortages(map);
        if (report.drill() != null) {
            sheet.note("");
            drill(report.drill());
        }
    }

    private void map(HeatMap map) throws IOException {
        var head = new ArrayList<>(List.of(word("report.filter.unit"), word("report.sheet.people")));
        for (var column : map.columns()) {
            head.add(word("report.sheet.share", column.name().in(lang)));
            head.add(word("report.sheet.certainty", column.name().in(lang)));
        }
        head.add(word("report.sheet.unknown"));
        sheet.head(head);
        for (var row : map.rows()) {
            line(
                    row,
                    row.own() && map.rows().size() > 1
                            ? word("report.heatmap.own")
                            : row.name().in(lang));
        }
        if (map.rows().size() > 1) {
            line(map.total(), word("report.heatmap.total"));
        }
    }

    private void line(Row row, String name) throws IOException {
        var line = new ArrayList<Object>();
        line.add(name);
        line.add(row.people());
        for (var cell : row.cells()) {
            line.add(figure(cell));
            line.add(
                    cell.shown() == HeatMap.Shown.SHARE
                            ? certainty(cell.counts().certaintyCode())
                            : "");
        }
        line.add(row.hidden() ? "–" : row.all().unknownShare());
        sheet.line(line);
    }

    private Object figure(Cell cell) {
        return switch (cell.shown()) {
            case SHARE -> cell.counts().share();
            case UNKNOWN -> word("report.unknown.short") + " " + cell.counts().unknownShare() + "%";
            case HIDDEN -> "–";
            case NOBODY -> "";
        };
    }

    private void shortages(HeatMap map) throws IOException {
        sheet.head(List.of(
                word("report.shortages"),
                word("report.needed"),
                word("report.met"),
                word("report.below"),
                word("report.training"),
                word("report.unknown")));
        for (var shortage : map.shortages()) {
            var counts = shortage.counts();
            sheet.line(List.of(
                    shortage.competency().name().in(lang),
                    counts.needed(),
                    counts.met(),
                    counts.below(),
                    shortage.training().people(),
                    counts.unknown()));
        }
    }

    private void drill(Drill drill) throws IOException {
        sheet.note(drill.unit().in(lang) + ": " + drill.competency().name().in(lang));
        if (drill.cell().shown() == HeatMap.Shown.HIDDEN) {
            sheet.note(word("report.drill.hidden"));
        }
        if (drill.people() == null) {
            return;
        }
        sheet.head(List.of(
                word("report.drill.name"),
                word("report.sheet.position"),
                word("report.needed"),
                word("report.drill.level"),
                word("report.drill.outcome"),
                word("report.drill.certainty"),
                word("report.drill.reason"),
                word("report.drill.doing")));
        for (var person : drill.people().rows()) {
            var state = person.state().code();
            sheet.line(List.of(
                    person.name().in(lang),
                    person.position().in(lang),
                    person.need(),
                    state.equals("unknown") ? "–" : person.level(),
                    word("platform.state." + state),
                    person.certainty() == null
                            ? ""
                            : certainty(person.certainty().code()),
                    word("report.reason." + person.reason(), person.gap(), drill.freshMonths()),
                    String.join(
                            "; ",
                            person.doing().stream()
                                    .map((Both work) -> work.in(lang))
                                    .toList())));
        }
    }

    private String certainty(String code) {
        return code.isEmpty() ? "" : word("platform.certainty." + code);
    }

    private String word(String key, Object... arguments) {
        return Messages.text(lang, key, arguments);
    }
}
