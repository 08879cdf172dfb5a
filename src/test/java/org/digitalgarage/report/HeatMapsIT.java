package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.EvidenceEntry;
import org.digitalgarage.evidence.EvidenceLedger;
import org.digitalgarage.evidence.EvidenceWords;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The heat map of the demonstration, compared with counting people one by one. */
@ExtendWith(ArquillianExtension.class)
class HeatMapsIT {

    @Inject
    private HeatMaps maps;

    @Inject
    private InsideWorld world;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Now now;

    @Test
    void theSumsAreWhatCountingOneByOneGives() {
        world.as("hr");
        world.run(em -> {
            var slow = new SlowCounts(em, units);
            for (var ago : List.of(0, 1, 45, 200, 400, 1200, -200, -1500)) {
                for (var type : new String[] {null, "KNO"}) {
                    compare(slow, read("DDPM", type, now.today().minusDays(ago)));
                }
            }
        });
    }

    @Test
    void aMinistryIsCountedThroughAllItsUnits() {
        world.as("executive");
        world.run(em -> {
            var slow = new SlowCounts(em, units);
            compare(slow, read("RTG", null, now.today()));
            compare(slow, read("MOI", null, now.today().minusDays(100)));
        });
    }

    @Test
    void theAuditUnitOfFourIsHidden() {
        world.as("hr");
        var row = read("DDPM", null, now.today()).map().rows().stream()
                .filter(one -> one.unit() == unit("DDPM-IAU"))
                .findFirst()
                .orElseThrow();
        assertEquals(4, row.people());
        assertTrue(row.hidden());
        assertTrue(row.cells().stream().allMatch(cell -> cell.counts().equals(Counts.NONE)));
    }

    @Test
    void noHiddenCellCanBeWorkedOutFromTheTotal() {
        world.as("executive");
        for (var code : List.of("RTG", "MOI", "DDPM", "DDPM-POL", "DDPM-REL")) {
            var map = read(code, null, now.today()).map();
            for (var place = 0; place < map.columns().size(); place++) {
                var total = map.total().cells().get(place);
                var shown = 0;
                var hidden = 0;
                for (var row : map.rows()) {
                    var cell = row.cells().get(place);
                    shown += cell.counts().needed();
                    hidden += cell.shown() == HeatMap.Shown.HIDDEN ? 1 : 0;
                    assertTrue(cell.counts().needed() == 0 || cell.counts().needed() >= Suppression.LEAST);
                }
                if (total.shown() != HeatMap.Shown.HIDDEN && hidden > 0) {
                    assertTrue(hidden > 1 && total.counts().needed() - shown >= Suppression.LEAST, code + " " + place);
                }
            }
        }
    }

    @Test
    void aNewRowOfEvidenceMovesTheMap() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-DIG-2566/D2").orElseThrow().getId();
        var unit = unit("DDPM-P45");
        var before = drill(unit, competency, "unknown");
        var person = before.people().rows().stream()
                .filter(one -> one.state() == State.UNKNOWN)
                .findFirst()
                .orElseThrow();
        world.run(em -> ledger.add(EvidenceEntry.judged(
                person.id(),
                competency,
                person.need(),
                Kind.PROJECT,
                Standing.MENTOR,
                world.id("mentor"),
                now.today(),
                "report-test",
                person.id(),
                EvidenceWords.of(new Both("งานทดสอบ", "Work of a test")))));
        var after = drill(unit, competency, null);
        assertEquals(before.cell().counts().unknown() - 1, after.cell().counts().unknown());
        assertEquals(before.cell().counts().met() + 1, after.cell().counts().met());
        var yesterday = maps.read(new HeatFilter(
                        OptionalLong.of(unit),
                        null,
                        null,
                        now.today().minusDays(1),
                        false,
                        new HeatFilter.Opened(OptionalLong.empty(), false, competency, null, new Slice(1, 20, "name"))))
                .drill();
        assertEquals(before.cell().counts().needed(), yesterday.cell().counts().needed());
        assertTrue(yesterday.cell().counts().unknown() >= after.cell().counts().unknown() + 1);
    }

    @Test
    void thePeopleBehindACellAreAsManyAsItSays() {
        world.as("hr");
        var report = read("DDPM", null, now.today());
        var cells = new HashMap<Long, List<HeatMap.Cell>>();
        report.map().rows().stream().filter(row -> !row.own()).forEach(row -> cells.put(row.unit(), row.cells()));
        for (var code : List.of("DDPM-REL", "DDPM-P50")) {
            var cell = cells.get(unit(code)).stream()
                    .filter(one -> one.counts().needed() > 0)
                    .findFirst()
                    .orElseThrow();
            var seen = new HashSet<Long>();
            var outcomes = new HashMap<String, Integer>();
            for (var page = 1; page < 20; page++) {
                var drill = maps.read(filter("DDPM", opened(code, cell.competency(), null, page)))
                        .drill();
                assertEquals(cell, drill.cell());
                drill.people().rows().forEach(person -> {
                    assertTrue(seen.add(person.id()), "twice in the list");
                    outcomes.merge(person.outcome(), 1, Integer::sum);
                });
                if (page == drill.people().pages()) {
                    break;
                }
            }
            assertEquals(cell.counts().needed(), seen.size());
            assertEquals(cell.counts().met(), outcomes.getOrDefault("met", 0));
            assertEquals(cell.counts().below(), outcomes.getOrDefault("below", 0));
            assertEquals(cell.counts().unknown(), outcomes.getOrDefault("unknown", 0));
        }
    }

    @Test
    void whoIsShortComesFirstOverAllPages() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId();
        for (var sort : List.of("outcome", "-outcome")) {
            var seen = new ArrayList<String>();
            var people = new HashSet<Long>();
            for (var page = 1; ; page++) {
                var opened = new HeatFilter.Opened(
                        OptionalLong.of(unit("DDPM")), false, competency, null, new Slice(page, 20, sort));
                var part = maps.read(filter("DDPM", opened)).drill().people();
                part.rows().forEach(person -> {
                    assertTrue(people.add(person.id()), "twice in the list");
                    seen.add(person.outcome());
                });
                assertEquals(
                        page < part.pages() ? 20 : part.total() - 20L * (page - 1),
                        part.rows().size());
                if (page == part.pages()) {
                    assertEquals(part.total(), seen.size());
                    break;
                }
            }
            var order = sort.startsWith("-") ? List.of("met", "unknown", "below") : List.of("below", "unknown", "met");
            assertEquals(
                    seen.stream().sorted(Comparator.comparing(order::indexOf)).toList(), seen, sort);
            assertEquals(3, Set.copyOf(seen).size(), "there are all three");
        }
    }

    @Test
    void eachOrderAndEachChoiceGivesTheSamePeople() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId();
        var all = new HashSet<Long>();
        for (var show : List.of("met", "below", "unknown")) {
            var part = new HashSet<Long>();
            for (var sort : Drill.SORTS) {
                var people =
                        drill(unit("DDPM-ICT"), competency, show, "-" + sort).people();
                var ids = people.rows().stream().map(Drill.Person::id).toList();
                assertTrue(
                        people.rows().stream()
                                .allMatch(person -> person.outcome().equals(show)),
                        sort);
                assertTrue(part.isEmpty() || part.equals(Set.copyOf(ids)), sort);
                part.addAll(ids);
            }
            all.addAll(part);
        }
        assertEquals(drill(unit("DDPM-ICT"), competency, null).cell().counts().needed(), all.size());
    }

    @Test
    void anExecutiveReadsFiguresWithoutNames() {
        world.as("executive");
        var drill = drill(
                unit("DDPM-REL"),
                competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId(),
                null);
        assertTrue(drill.cell().counts().needed() > 0);
        assertNull(drill.people());
    }

    @Test
    void aHiddenCellOpensToNothing() {
        world.as("hr");
        var drill = maps.read(filter(
                        "DDPM",
                        opened(
                                "DDPM-IAU",
                                competencies
                                        .byRef("OCSC-COMP-2553/C101")
                                        .orElseThrow()
                                        .getId(),
                                null,
                                1)))
                .drill();
        assertEquals(HeatMap.Shown.HIDDEN, drill.cell().shown());
        assertNull(drill.people());
        assertEquals(0, drill.training().people());
    }

    @Test
    void unitsOutsideTheScopeAreNotFound() {
        world.as("hr");
        assertThrows(NotFound.class, () -> read("OCSC", null, now.today()));
        assertThrows(NotFound.class, () -> read("MOI", null, now.today()));
        var competency = competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId();
        assertThrows(NotFound.class, () -> maps.read(filter("DDPM", opened("OCSC-RES", competency, null, 1))));
        assertThrows(NotFound.class, () -> maps.read(filter("DDPM", opened("DDPM-POL-1", competency, null, 1))));
        assertThrows(NotFound.class, () -> maps.read(filter("DDPM", opened("DDPM-REL", 1L, null, 1))));
    }

    @Test
    void othersHaveNoReport() {
        for (var name : List.of("learner", "mentor", "supervisor", "auditor", "admin", "author")) {
            world.as(name);
            assertThrows(NotAllowed.class, () -> read("DDPM", null, now.today()), name);
        }
        world.stranger();
        assertThrows(NotAllowed.class, () -> read("DDPM", null, now.today()));
    }

    @Test
    void kindsAndFrameworksNarrowTheColumns() {
        world.as("hr");
        for (var kind : List.of("core", "digital", "OCSC-DIG-2566")) {
            var report = maps.read(new HeatFilter(OptionalLong.empty(), kind, null, now.today(), true, null));
            assertFalse(report.map().columns().isEmpty());
            assertTrue(report.map().columns().stream()
                    .allMatch(column ->
                            column.kind().equals(kind) || column.framework().equals(kind)));
        }
        var unknown = maps.read(new HeatFilter(OptionalLong.empty(), "no such kind", "XXX", now.today(), false, null));
        assertNull(unknown.kind());
        assertNull(unknown.type());
        assertNotNull(unknown.map().total());
    }

    private void compare(SlowCounts slow, HeatReport report) {
        var day = report.asOf();
        var total = slow.count(report.unit().getId(), false, report.type(), day);
        assertEquals(
                total.keySet(),
                Set.copyOf(report.map().columns().stream()
                        .map(HeatMap.Competency::id)
                        .toList()));
        compare(total, report.map().total(), "total of " + report.unit().getCode() + " as of " + day);
        report.map()
                .rows()
                .forEach(row -> compare(
                        slow.count(row.unit(), row.own(), report.type(), day),
                        row,
                        units.get(row.unit()).getCode() + " as of " + day));
    }

    private static void compare(Map<Long, Counts> expected, HeatMap.Row row, String where) {
        for (var cell : row.cells()) {
            if (cell.shown() != HeatMap.Shown.HIDDEN) {
                assertEquals(
                        expected.getOrDefault(cell.competency(), Counts.NONE),
                        cell.counts(),
                        where + ", competency " + cell.competency());
            }
        }
        assertEquals(expected.values().stream().mapToInt(Counts::needed).max().orElse(0), row.people(), where);
    }

    private HeatReport read(String code, String type, LocalDate day) {
        return maps.read(new HeatFilter(OptionalLong.of(unit(code)), null, type, day, true, null));
    }

    private Drill drill(long unit, long competency, String show) {
        return drill(unit, competency, show, "name");
    }

    private Drill drill(long unit, long competency, String show, String sort) {
        var opened = new HeatFilter.Opened(OptionalLong.empty(), false, competency, show, new Slice(1, 100, sort));
        return maps.read(new HeatFilter(OptionalLong.of(unit), null, null, now.today(), false, opened))
                .drill();
    }

    private HeatFilter filter(String code, HeatFilter.Opened opened) {
        return new HeatFilter(OptionalLong.of(unit(code)), null, null, now.today(), true, opened);
    }

    private HeatFilter.Opened opened(String code, long competency, String show, int page) {
        return new HeatFilter.Opened(OptionalLong.of(unit(code)), false, competency, show, new Slice(page, 20, "name"));
    }

    private long unit(String code) {
        return units.byCode(code).orElseThrow().getId();
    }
}
