package org.digitalgarage.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.digitalgarage.platform.Both;
import org.digitalgarage.report.HeatMap.Cell;
import org.digitalgarage.report.HeatMap.Competency;
import org.digitalgarage.report.HeatMap.Row;
import org.digitalgarage.report.HeatMap.Shortage;
import org.digitalgarage.report.HeatMap.Training;

/**
 * Makes the heat map out of sums. A group that is hidden in the table of the unit above stays hidden where a unit is
 * opened by itself: so the tables from the top of the reader's scope down are looked at, each at its suppression.
 */
final class HeatGrid {

    /** So many competencies fit beside the units; the others are one press away. */
    static final int COLUMNS = 8;

    private static final int SHORTAGES = 5;
    private static final Comparator<Counts> SHORTEST = Comparator.comparingInt(Counts::below)
            .thenComparingInt(Counts::unknown)
            .reversed();

    /** A table of the way down: a unit and what it consists of; its own people stand under its negative id. */
    record Level(long unit, List<Part> parts) {}

    /** A unit of a table, or the unit's own people. */
    record Part(long id, Both name) {}

    private final Sums sums;
    private final List<Level> way;
    private final List<Long> places;
    private final LongPredicate open;
    private final String type;
    private final Map<Long, Suppression> hidden = new HashMap<>();

    /**
     * Prepares a map of the last unit of the way.
     *
     * @param way from the top of the reader's scope down to the unit the map is about
     * @param open whether the reader is HR of that very unit
     * @param type the position type, or null for all
     */
    HeatGrid(Sums sums, List<Level> way, LongPredicate open, String type) {
        this.sums = sums;
        this.way = way;
        this.places = way.get(way.size() - 1).parts().stream().map(Part::id).toList();
        this.open = open;
        this.type = type;
    }

    /** The map of these competencies. */
    HeatMap map(Collection<Competency> asked, Map<Long, Training> training, boolean all) {
        var here = way.get(way.size() - 1);
        var shortest = asked.stream()
                .sorted(Comparator.comparing((Competency c) -> total(c.id()).counts(), SHORTEST)
                        .thenComparing(Competency::order))
                .toList();
        var columns = (all ? shortest.stream() : shortest.stream().limit(COLUMNS))
                .sorted(Comparator.comparing(Competency::order))
                .toList();
        var rows = here.parts().stream()
                .filter(part -> sums.people(part.id(), type) > 0)
                .map(part -> row(part, columns, asked))
                .toList();
        var shortages = shortest.stream()
                .filter(c ->
                        total(c.id()).counts().below() + total(c.id()).counts().unknown() > 0)
                .limit(all ? Integer.MAX_VALUE : SHORTAGES)
                .map(c -> shortage(c, training.getOrDefault(c.id(), Training.NONE)))
                .toList();
        return new HeatMap(columns, asked.size(), rows, total(columns, asked), shortages);
    }

    /** One cell; {@code part} is the unit of the map, one of its parts, or the negative id of its own people. */
    Cell cell(long part, long competency) {
        if (part == way.get(way.size() - 1).unit()) {
            return total(competency);
        }
        return suppression(competency).groups().get(places.indexOf(part))
                ? Cell.hidden(competency)
                : Cell.of(competency, sums.counts(part, competency, type));
    }

    private Row row(Part part, List<Competency> columns, Collection<Competency> asked) {
        return new Row(
                Math.abs(part.id()),
                part.name(),
                part.id() < 0,
                sums.people(part.id(), type),
                columns.stream().map(c -> cell(part.id(), c.id())).toList(),
                asked.stream().map(c -> cell(part.id(), c.id()).counts()).reduce(Counts.NONE, Counts::plus));
    }

    private Row total(List<Competency> columns, Collection<Competency> asked) {
        var unit = way.get(way.size() - 1).unit();
        return new Row(
                unit,
                Both.NONE,
                false,
                sums.people(unit, type),
                columns.stream().map(c -> total(c.id())).toList(),
                asked.stream().map(c -> total(c.id()).counts()).reduce(Counts.NONE, Counts::plus));
    }

    private Cell total(long competency) {
        return suppression(competency).total()
                ? Cell.hidden(competency)
                : Cell.of(competency, sums.counts(way.get(way.size() - 1).unit(), competency, type));
    }

    private Shortage shortage(Competency competency, Training training) {
        var unknown = way.get(way.size() - 1).parts().stream()
                .filter(part -> cell(part.id(), competency.id()).shown() == HeatMap.Shown.UNKNOWN)
                .count();
        return new Shortage(competency, total(competency.id()).counts(), training, (int) unknown);
    }

    private Suppression suppression(long competency) {
        return hidden.computeIfAbsent(competency, this::decide);
    }

    private Suppression decide(long competency) {
        var closed = false;
        Suppression last = null;
        for (var i = 0; i < way.size(); i++) {
            var level = way.get(i);
            var groups = new ArrayList<Suppression.Group>();
            level.parts().forEach(part -> groups.add(group(part.id(), competency)));
            var whole = group(level.unit(), competency);
            last = Suppression.of(groups, whole);
            if (closed) {
                last = last.everything(groups, whole);
            }
            if (i + 1 < way.size()) {
                var next = way.get(i + 1).unit();
                var place = level.parts().stream().map(Part::id).toList().indexOf(next);
                closed = last.groups().get(place);
            }
        }
        return last;
    }

    private Suppression.Group group(long unit, long competency) {
        var needed = sums.counts(unit, competency, type).needed();
        var outside = sums.counts(unit, competency, null).needed() - needed;
        var alone = sums.people(unit, null) == sums.people(-unit, null);
        // HR of a unit sees its total; its own people are a part as any other, unless they are all there is
        return new Suppression.Group(needed, outside, (unit > 0 || alone) && open.test(Math.abs(unit)));
    }
}
