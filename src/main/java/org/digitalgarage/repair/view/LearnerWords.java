package org.digitalgarage.repair.view;

import java.util.ArrayList;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.repair.LearnerFilter;
import org.digitalgarage.repair.Learners;

/** A filter over people in words. */
final class LearnerWords {

    private LearnerWords() {}

    /** Unit, line, level and words, with a dot between; “everybody” where nothing is asked for. */
    static String of(LearnerFilter filter, Units units, Learners learners, Lang lang) {
        var parts = new ArrayList<String>();
        if (filter.unitId() != 0) {
            parts.add(units.get(filter.unitId()).name(lang));
        }
        learners.lines().stream()
                .filter(line -> line.getCode().equals(filter.line()))
                .forEach(line -> parts.add(line.name(lang)));
        learners.levels().stream()
                .filter(level -> level.getKey().equals(filter.level()))
                .forEach(level -> parts.add(level.name(lang)));
        if (!filter.q().isEmpty()) {
            parts.add("“" + filter.q() + "”");
        }
        return parts.isEmpty() ? Messages.text(lang, "repair.learners.everybody") : String.join(" · ", parts);
    }
}
