package org.digitalgarage.report;

import static org.digitalgarage.evidence.Outcome.BELOW_HIGH;
import static org.digitalgarage.evidence.Outcome.BELOW_LOW;
import static org.digitalgarage.evidence.Outcome.BELOW_MEDIUM;
import static org.digitalgarage.evidence.Outcome.CLAIMED;
import static org.digitalgarage.evidence.Outcome.FADED;
import static org.digitalgarage.evidence.Outcome.MET_HIGH;
import static org.digitalgarage.evidence.Outcome.MET_LOW;
import static org.digitalgarage.evidence.Outcome.MET_MEDIUM;
import static org.digitalgarage.evidence.Outcome.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.TallySum;
import org.digitalgarage.evidence.TallySums;
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

    @Inject
    private TallySums tallies;

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
        tallies.of(wanted, filter.asOf())
                .forEach(sum -> sums.add(sum.unitId(), sum.competencyId(), sum.typeKey(), counts(sum)));
        levels.forEach(level -> sums.own(
                level.unit(),
                level.parts().stream().map(Part::id).filter(id -> id > 0).toList()));
        return sums;
    }

    private static Counts counts(TallySum sum) {
        return new Counts(
                sum.people(MET_HIGH, MET_MEDIUM, MET_LOW),
                sum.people(BELOW_HIGH, BELOW_MEDIUM, BELOW_LOW),
                sum.people(FADED, CLAIMED, UNKNOWN),
                sum.people(MET_LOW, BELOW_LOW),
                sum.people(MET_MEDIUM, BELOW_MEDIUM),
                sum.people(MET_HIGH, BELOW_HIGH));
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
