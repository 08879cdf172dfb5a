package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.report.HeatMap.Shown;
import org.digitalgarage.report.HeatMap.Training;

/** The people behind a cell, by name only to those who may read them by name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Drills {

    private static final Map<String, String> ORDER = Map.of(
            "name",
            "p.sort_th%s, p.id",
            "level",
            "coalesce(g.verified_level, 0)%s, p.sort_th, p.id",
            "certainty",
            "case g.certainty when 'high' then 3 when 'medium' then 2 when 'low' then 1 else 0 end%s, p.sort_th, p.id",
            // within each outcome: those come one after the other
            "outcome",
            "p.sort_th, p.id");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportScope scope;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Trainings trainings;

    /** Opens a cell of the map of a unit: one of its rows, or its total. */
    Drill read(HeatGrid grid, Unit of, String type, HeatFilter filter) {
        var opened = filter.opened();
        var unit = opened.unit().isEmpty() ? of : units.get(opened.unit().getAsLong());
        var competency = competencies.get(opened.competency());
        var same = unit.getId().equals(of.getId());
        if (!same && (opened.own() || !of.getId().equals(unit.getParentId()))) {
            throw new NotFound();
        }
        var cell = grid.cell(opened.own() ? -unit.getId() : unit.getId(), competency.getId());
        var crowd = new Crowd(unit.getId(), opened.own(), type, filter.asOf());
        var seen = cell.shown() != Shown.HIDDEN && cell.shown() != Shown.NOBODY;
        return new Drill(
                new Both(unit.name(Lang.TH), unit.name(Lang.EN)),
                HeatMaps.describe(competency, 0),
                cell,
                seen ? trainings.of(crowd).getOrDefault(competency.getId(), Training.NONE) : Training.NONE,
                policies.of(competency).freshMonths(),
                seen && scope.named(unit.getId()) ? people(crowd, cell, opened) : null);
    }

    private Page<Drill.Person> people(Crowd crowd, HeatMap.Cell cell, HeatFilter.Opened opened) {
        var counts = cell.counts();
        var many = Map.of("met", counts.met(), "below", counts.below(), "unknown", counts.unknown());
        var total = opened.show() == null ? counts.needed() : many.get(opened.show());
        var slice = opened.slice().within(total);
        var found = lines(crowd, opened.competency(), parts(opened, many, slice), slice);
        var doing =
                trainings.doing(found.stream().map(line -> line.number(0)).toList(), opened.competency(), crowd.asOf());
        return slice.page(
                found.stream()
                        .map(line -> person(line, doing.getOrDefault(line.number(0), List.of())))
                        .toList(),
                total);
    }

    /** A part of those with one outcome, or of all where it is null. */
    private record Part(String outcome, int offset, int size) {}

    /** How many have each outcome is known: so only those of one are looked through, seldom of two, not everybody. */
    private static List<Part> parts(HeatFilter.Opened opened, Map<String, Integer> many, Slice slice) {
        if (opened.show() != null || !slice.key().equals("outcome")) {
            return List.of(new Part(opened.show(), slice.offset(), slice.size()));
        }
        var parts = new ArrayList<Part>();
        var before = 0;
        var room = slice.size();
        for (var outcome : slice.falling() ? List.of("met", "unknown", "below") : List.of("below", "unknown", "met")) {
            var from = Math.max(0, slice.offset() - before);
            var size = Math.min(room, many.get(outcome) - from);
            if (size > 0) {
                parts.add(new Part(outcome, from, size));
                room -= size;
            }
            before += many.get(outcome);
        }
        return parts;
    }

    private List<Sql.Line> lines(Crowd crowd, long competency, List<Part> parts, Slice slice) {
        if (parts.isEmpty()) {
            return List.of();
        }
        if (parts.size() == 1) {
            return lines(new Sql(), crowd, competency, parts.get(0), slice).list(em, line -> line);
        }
        var sql = new Sql();
        for (var i = 0; i < parts.size(); i++) {
            sql.add((i == 0 ? "" : "union all ") + "select x.*, " + i + " as part from (");
            lines(sql, crowd, competency, parts.get(i), slice).add(") x");
        }
        return sql.add("order by part, sort_th, id").list(em, line -> line);
    }

    private static Sql lines(Sql sql, Crowd crowd, long competency, Part part, Slice slice) {
        sql.add("select p.id, p.title_th, p.given_th, p.family_th, p.title_en, p.given_en, p.family_en,")
                .add("n.name_th as line_th, v.name_th as level_th, n.name_en as line_en, v.name_en as level_en,")
                .add("v.type_key, r.min_level, g.state, g.verified_level, g.faded_level, g.claimed_level, g.certainty,")
                .add("g.last_worked_on, p.sort_th");
        crowd.from(sql, competency)
                .add("join people_person p on p.id = pl.person_id")
                .add("join people_line n on n.code = pl.line_code")
                .add("join people_position_level v on v.level_key = pl.level_key");
        if (part.outcome() != null) {
            sql.add("where " + Outcomes.of(part.outcome()));
        }
        return sql.add("order by " + ORDER.get(slice.key()).formatted(slice.falling() ? " desc" : ""))
                .add("offset ? rows fetch next ? rows only", part.offset(), part.size());
    }

    private static Drill.Person person(Sql.Line line, List<Both> doing) {
        var state = line.missing(13) ? State.UNKNOWN : State.of(line.text(13));
        var level =
                switch (state) {
                    case VERIFIED -> line.small(14);
                    case FADED -> line.small(15);
                    case CLAIMED -> line.small(16);
                    case UNKNOWN -> 0;
                };
        return new Drill.Person(
                line.number(0),
                PersonNames.of(line, 1),
                PersonNames.position(line, 7),
                line.small(12),
                state,
                level,
                line.missing(17) ? null : Certainty.of(line.text(17)),
                line.day(18),
                doing);
    }
}
