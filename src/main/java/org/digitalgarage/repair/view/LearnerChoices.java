package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.people.Line;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.people.Unit;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.repair.LearnerFilter;
import org.digitalgarage.repair.Learners;

/** By what the people of a mentor's units can be picked out, each list read once. */
@Named
@RequestScoped
public class LearnerChoices {

    @Inject
    private Learners learners;

    @Inject
    private Language language;

    private List<Unit> units;
    private List<Line> lines;
    private List<PositionLevel> levels;

    /** The units, parents before children. */
    public List<Unit> getUnits() {
        if (units == null) {
            units = learners.units();
        }
        return units;
    }

    /** The lines of work. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = learners.lines();
        }
        return lines;
    }

    /** The levels of positions. */
    public List<PositionLevel> getLevels() {
        if (levels == null) {
            levels = learners.levels();
        }
        return levels;
    }

    /** The levels of positions by their types: levels of two types may bear one name. */
    public List<List<PositionLevel>> getTypes() {
        return List.copyOf(getLevels().stream()
                .collect(Collectors.groupingBy(PositionLevel::getTypeKey, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** A filter in words: unit, line, level and text with a dot between; “everybody” where nothing is asked for. */
    public String words(LearnerFilter filter) {
        var lang = language.current();
        var parts = new ArrayList<String>();
        getUnits().stream().filter(unit -> unit.getId() == filter.unitId()).forEach(unit -> parts.add(unit.name(lang)));
        getLines().stream()
                .filter(line -> line.getCode().equals(filter.line()))
                .forEach(line -> parts.add(line.name(lang)));
        getLevels().stream()
                .filter(level -> level.getKey().equals(filter.level()))
                .forEach(level -> parts.add(level.type(lang) + " " + level.name(lang)));
        if (!filter.q().isEmpty()) {
            parts.add("“" + filter.q() + "”");
        }
        return parts.isEmpty() ? Messages.text(lang, "repair.learners.everybody") : String.join(" · ", parts);
    }
}
