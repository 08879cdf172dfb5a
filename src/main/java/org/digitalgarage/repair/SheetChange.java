package org.digitalgarage.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/** A part of the form of an assignment added or taken out; what was typed elsewhere stays. */
final class SheetChange {

    private final Sheet sheet;
    private final ProjectTemplate template;
    private final Lang lang;

    /** Changes a sheet; its template may be null. */
    SheetChange(Sheet sheet, ProjectTemplate template, Lang lang) {
        this.sheet = sheet;
        this.template = template;
        this.lang = lang;
    }

    /** The sheet after the change; see {@link Drafts#change}. */
    Sheet apply(String what, String which) {
        return switch (what) {
            case "gate" -> sheet.withGate(Math.min(sheet.gates() + 1, PlanReader.MOST_GATES), "", "");
            case "less" -> less((int) Math.min(number(which), PlanReader.MOST_GATES + 1));
            case "show" -> shown(number(sheet.text("add")));
            case "hide" -> hidden(number(which));
            case "undo" -> undone();
            case "person" -> without(number(which));
            case "nobody" -> sheet.forPeople(List.of());
            case "shift" -> shifted();
            default -> sheet;
        };
    }

    /** Where the change is seen. */
    String place(String what, String which) {
        return switch (what) {
            case "gate" -> "#milestone-" + Math.min(sheet.gates() + 1, PlanReader.MOST_GATES);
            case "less" -> "#s3";
            case "shift" -> "#start";
            case "seek" -> "#challenge";
            case "show" -> number(sheet.text("add")) == 0 ? "#add" : "#" + Sheet.levelField(number(sheet.text("add")));
            case "hide" -> "#s4";
            case "undo" -> sheet.all("gone").contains("competency") ? "#s4" : "#s3";
            case "person", "nobody" -> "#people";
            default -> "";
        };
    }

    /** The sheet with the milestones and days of a template, counted from a first day. */
    static Sheet schedule(Sheet sheet, ProjectTemplate template, LocalDate start, Lang lang) {
        var planned = sheet;
        var place = 1;
        for (var step : template.getMilestones()) {
            var due = ThaiDates.field(lang, start.plusDays(step.getDays()));
            planned = planned.withGate(place++, step.getTitle().in(lang), due).with("end", due);
        }
        return planned;
    }

    private Sheet shifted() {
        try {
            return template == null
                    ? sheet
                    : schedule(sheet, template, ThaiDates.parse("start", sheet.text("start")), lang);
        } catch (Refused unreadable) {
            // the day stays as typed; it is named when the mentor assigns
            return sheet;
        }
    }

    private Sheet shown(long competency) {
        var all = new ArrayList<>(sheet.all("competency"));
        if (competency != 0 && !sheet.ids("competency").contains(competency)) {
            all.add(String.valueOf(competency));
        }
        return sheet.with("competency", all).without("add");
    }

    private Sheet hidden(long competency) {
        var all = new ArrayList<>(sheet.all("competency"));
        all.remove(String.valueOf(competency));
        return sheet.with("competency", all)
                .without(Sheet.levelField(competency))
                .with(
                        "gone",
                        List.of("competency", String.valueOf(competency), String.valueOf(sheet.level(competency))));
    }

    private Sheet less(int place) {
        if (place < 1 || place > sheet.gates()) {
            return sheet;
        }
        var title = sheet.text("milestone-" + place);
        var due = sheet.text("due-" + place);
        var left = sheet.withoutGate(place);
        return (title + due).isEmpty() ? left : left.with("gone", List.of("gate", String.valueOf(place), title, due));
    }

    /** What was taken out last stands where it stood; a second time changes nothing. */
    private Sheet undone() {
        var gone = sheet.all("gone");
        if (gone.size() == 4 && gone.get(0).equals("gate") && sheet.gates() < PlanReader.MOST_GATES) {
            return sheet.withGateBefore((int) number(gone.get(1)), gone.get(2), gone.get(3))
                    .without("gone");
        }
        if (gone.size() == 3 && !sheet.all("competency").contains(gone.get(1))) {
            return new SheetChange(sheet.with("add", gone.get(1)), template, lang)
                    .apply("show", "")
                    .with(Sheet.levelField(number(gone.get(1))), gone.get(2))
                    .without("gone");
        }
        return sheet.without("gone");
    }

    private Sheet without(long person) {
        return sheet.forPeople(
                sheet.ids("person").stream().filter(one -> one != person).toList());
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
