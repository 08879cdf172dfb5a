package org.digitalgarage.report;

import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.report.HeatMap.Shortage;

/**
 * The one sentence above the heat map: where we are short, how sure we are, what is being done. In three parts, so that
 * a page can set the competency's name apart.
 *
 * @param lead what comes before the name
 * @param name the competency that is shortest; empty where there is none to name
 * @param rest figures, how sure they are, and what to do next
 */
public record Answer(String lead, String name, String rest) {

    /** The answer that a map gives. */
    public static Answer of(Lang lang, HeatMap map) {
        if (map.columnsInAll() == 0) {
            return new Answer(Messages.text(lang, "report.answer.noneAsked"), "", "");
        }
        if (map.shortages().isEmpty()) {
            var hidden = map.total().hidden();
            return new Answer(
                    Messages.text(lang, hidden ? "report.answer.hidden" : "report.answer.nobodyShort"), "", "");
        }
        var worst = map.shortages().get(0);
        var isShort = worst.counts().below() > 0;
        return new Answer(
                Messages.text(lang, isShort ? "report.answer.short" : "report.answer.unknown"),
                worst.competency().name().in(lang),
                String.join(" ", isShort ? rest(lang, worst) : restUnknown(lang, worst)));
    }

    /** The sentence without anything set apart. */
    public String text() {
        return String.join(" ", List.of(lead, name, rest))
                .replace(" \u00a0", "\u00a0")
                .strip();
    }

    private static List<String> rest(Lang lang, Shortage worst) {
        var counts = worst.counts();
        var parts = new ArrayList<String>();
        parts.add(Messages.text(
                lang,
                "report.answer.figures",
                counts.needed(),
                counts.met(),
                counts.below(),
                worst.training().people(),
                counts.unknown()));
        parts.add(todo(lang, worst));
        return parts;
    }

    private static List<String> restUnknown(Lang lang, Shortage worst) {
        return List.of(
                Messages.text(
                        lang,
                        "report.answer.unknownOf",
                        worst.counts().unknown(),
                        worst.counts().needed()),
                todo(lang, worst));
    }

    /** First find out, then make sure, then train: courses for people of whom nothing is known are guesses. */
    private static String todo(Lang lang, Shortage worst) {
        var counts = worst.counts();
        if (worst.unknownUnits() > 0) {
            return Messages.text(lang, "report.answer.findOut", worst.unknownUnits());
        }
        if (counts.mostlyUnknown()) {
            return Messages.text(lang, "report.answer.findOutHere");
        }
        if (counts.certainty().filter(c -> c == Certainty.LOW).isPresent()) {
            return Messages.text(lang, "report.answer.makeSure");
        }
        var idle = counts.below() - worst.training().below();
        return idle > 0
                ? Messages.text(lang, "report.answer.train", idle)
                : Messages.text(lang, "report.answer.underWay");
    }
}
