package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.report.HeatGrid.Level;
import org.digitalgarage.report.HeatGrid.Part;
import org.digitalgarage.report.HeatMap.Competency;

/**
 * Where the caller's units are short. The figures are sums of the counts that are kept with every change, so their cost
 * grows with units and competencies, not with people.
 */
@ApplicationScoped
@Transactional
public class HeatMaps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportScope scope;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private Trainings trainings;

    @Inject
    private Drills drills;

    @Inject
    private Now now;

    /**
     * The map of a unit, and the people behind the opened cell.
     *
     * @throws NotFound if the unit or the cell lies outside the caller's scope
     */
    public HeatReport read(HeatFilter filter) {
        var tops = scope.figures();
        var unit = scope.unit(tops, filter.unit());
        var way = scope.way(tops, unit);
        var levels = way.stream().map(this::level).toList();
        var sums = sums(levels, filter);
        var types = sums.types(unit.getId());
        var type = filter.type() != null && types.contains(filter.type()) ? filter.type() : null;
        var kind = kind(filter.kind());
        var asked = sums.competencies(unit.getId(), type).stream()
                .map(competencies::get)
                .filter(competency -> isOf(competency, kind))
                .sorted(Competencies.ORDER)
                .toList();
        var columns = new ArrayList<Competency>();
        asked.forEach(competency -> columns.add(describe(competency, columns.size())));
        var grid = new HeatGrid(sums, levels, scope::own, type);
        var crowd = new Crowd(unit.getId(), false, type, filter.asOf());
        var map = grid.map(columns, columns.isEmpty() ? Map.of() : trainings.of(crowd), filter.all());
        var drill = filter.opened() == null ? null : drills.read(grid, unit, type, filter);
        return new HeatReport(
                filter.asOf(),
                filter.asOf().isBefore(now.today()),
                filter.asOf().isAfter(now.today()),
                way,
                tops,
                types,
                kind,
                type,
                map,
                drill);
    }

    private Level level(Unit unit) {
        var parts = new ArrayList<Part>();
        units.below(unit.getId()).forEach(below -> parts.add(new Part(below.getId(), shortName(below))));
        parts.add(new Part(-unit.getId(), shortName(unit)));
        return new Level(unit.getId(), parts);
    }

    private Sums sums(List<Level> levels, HeatFilter filter) {
        var wanted = levels.stream()
                .flatMap(level -> Stream.concat(
                        Stream.of(level.unit()), level.parts().stream().map(Part::id)))
                .filter(id -> id > 0)
                .distinct()
                .toList();
        var sums = new Sums();
        new Sql()
                .add("select a.above_id, t.competency_id, t.type_key,")
                .add(sum("MET_HIGH", "MET_MEDIUM", "MET_LOW") + ",")
                .add(sum("BELOW_HIGH", "BELOW_MEDIUM", "BELOW_LOW") + ",")
                .add(sum("FADED", "CLAIMED", "UNKNOWN") + ",")
                .add(sum("MET_LOW", "BELOW_LOW") + ",")
                .add(sum("MET_MEDIUM", "BELOW_MEDIUM") + ",")
                .add(sum("MET_HIGH", "BELOW_HIGH"))
                .add("from evidence_tally t join people_unit_above a on a.unit_id = t.unit_id")
                .add("where t.on_day <= ?", filter.asOf())
                .in("and a.above_id", wanted)
                .add("group by a.above_id, t.competency_id, t.type_key")
                .list(em, line -> {
                    var counts = new Counts(
                            line.small(3), line.small(4), line.small(5), line.small(6), line.small(7), line.small(8));
                    sums.add(line.number(0), line.number(1), line.text(2), counts);
                    return counts;
                });
        levels.forEach(level -> sums.own(
                level.unit(),
                level.parts().stream().map(Part::id).filter(id -> id > 0).toList()));
        return sums;
    }

    private static String sum(String... outcomes) {
        return "sum(case when t.outcome in ('" + String.join("', '", outcomes) + "') then t.people else 0 end)";
    }

    private String kind(String asked) {
        return competencies.current().stream().anyMatch(competency -> asked != null && isOf(competency, asked))
                ? asked
                : null;
    }

    private static boolean isOf(org.digitalgarage.competency.Competency competency, String kind) {
        return kind == null
                || Set.of(competency.getKind().code(), competency.getFramework().getCode())
                        .contains(kind);
    }

    static Competency describe(org.digitalgarage.competency.Competency competency, int order) {
        return new Competency(
                competency.getId(),
                competency.getCode(),
                competency.getKind().code(),
                competency.getFramework().getCode(),
                new Both(competency.name(Lang.TH), competency.name(Lang.EN)),
                new Both(competency.shortName(Lang.TH), competency.shortName(Lang.EN)),
                order,
                competency.getScaleMax());
    }

    static Both shortName(Unit unit) {
        return new Both(unit.shortName(Lang.TH), unit.shortName(Lang.EN));
    }
}
