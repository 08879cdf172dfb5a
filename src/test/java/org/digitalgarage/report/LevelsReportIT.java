package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.ProfileReads;
import org.digitalgarage.people.ReadReason;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody of a department with every competency. */
@ExtendWith(ArquillianExtension.class)
class LevelsReportIT {

    @Inject
    private LevelsReport report;

    @Inject
    private PeopleReport people;

    @Inject
    private InsideWorld world;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private Ratings ratings;

    @Inject
    private ProfileReads reads;

    @Inject
    private Now now;

    @Test
    void itSaysOfEverybodyWhatTheRatingsSay() {
        world.as("hr");
        for (var day :
                List.of(now.today(), now.today().minusDays(60), now.today().plusYears(3))) {
            var levels = byPerson(PeopleFilter.everybody(day));
            var rated = ratings.of(List.copyOf(levels.keySet()), day);
            var beside = 0;
            for (var one : levels.entrySet()) {
                var asked = rated.getOrDefault(one.getKey(), List.of()).stream()
                        .collect(Collectors.toMap(Rated::competencyId, each -> each));
                assertEquals(
                        asked.keySet(),
                        one.getValue().stream()
                                .map(row -> row.competency().getId())
                                .collect(Collectors.toSet()));
                assertEquals(asked.size(), one.getValue().size(), "a line for each competency, no more");
                for (var row : one.getValue()) {
                    same(asked.get(row.competency().getId()), row);
                    beside += row.required() == 0 ? 1 : 0;
                }
            }
            assertTrue(beside > 0, "some show what nobody asks of them, as of " + day);
        }
    }

    private static void same(Rated rated, LevelRow row) {
        assertEquals(rated.required() == null ? 0 : rated.required(), row.required());
        assertEquals(rated.state(), row.state());
        if (row.state() == State.VERIFIED) {
            assertEquals(rated.verified(), row.verified());
        }
        assertEquals(rated.certainty(), row.certainty());
        assertEquals(rated.lastWorkedOn(), row.lastWorkedOn());
    }

    @Test
    void everybodyOfTheListIsThereByUnitAndNameWithTheLinesInOrder() {
        world.as("hr");
        for (var lang : Lang.values()) {
            var rows = read(PeopleFilter.everybody(now.today()), lang);
            var listed = new ArrayList<Long>();
            people.each(
                    PeopleFilter.everybody(now.today()), new Slice(1, 20, "unit"), lang, row -> listed.add(row.id()));
            var met = rows.stream().map(row -> row.person().id()).distinct().toList();
            assertEquals(listed.stream().filter(met::contains).toList(), met);
            assertTrue(met.size() > listed.size() / 2);
            for (var at = 1; at < rows.size(); at++) {
                var before = rows.get(at - 1);
                if (before.person() == rows.get(at).person()) {
                    assertTrue(Competencies.ORDER.compare(
                                    before.competency(), rows.get(at).competency())
                            < 0);
                } else {
                    assertFalse(
                            before.person().id() == rows.get(at).person().id(), "the lines of a person are together");
                }
            }
        }
    }

    @Test
    void filtersAreThoseOfTheList() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-DIG-2566/D6").orElseThrow().getId();
        for (var state : List.of("met", "below", "unknown")) {
            var filter = filter("DDPM-REL", OptionalLong.of(competency), state, now.today());
            var rows = read(filter, Lang.TH);
            assertEquals(
                    people.read(filter, new Slice(1, 20, "name"), Lang.TH)
                            .page()
                            .total(),
                    rows.size(),
                    state);
            rows.forEach(row -> assertEquals(competency, row.competency().getId()));
        }
        var unit = units.byCode("DDPM-REL").orElseThrow().getId();
        var inside = units.subtree(unit).stream().map(HeatMaps::shortName).collect(Collectors.toSet());
        var rows = read(filter("DDPM-REL", OptionalLong.empty(), null, now.today()), Lang.TH);
        assertTrue(rows.size() > 20);
        rows.forEach(row -> assertTrue(inside.contains(row.person().unit())));
    }

    @Test
    void everybodyInItSeesOnceADayWhoTookIt() {
        world.as("hr");
        var unit = filter("DDPM", OptionalLong.empty(), null, now.today());
        report.each(unit, Lang.TH, row -> {});
        world.as("learner");
        var before = reads.ofMe(0, 1).get(0);
        assertEquals("report.levels", before.getPage());
        assertEquals(ReadReason.HR, before.getWhy());
        var entries = reads.ofMe(new Slice(1, 20, "")).total();
        world.as("hr");
        report.each(unit, Lang.TH, row -> {});
        report.each(filter("DDPM-FIN", OptionalLong.empty(), null, now.today()), Lang.TH, row -> {});
        world.as("learner");
        assertEquals(before.getTimes() + 1, reads.ofMe(0, 1).get(0).getTimes());
        assertEquals(entries, reads.ofMe(new Slice(1, 20, "")).total());
    }

    @Test
    void onlyHrReadsItAndOnlyOfTheirUnits() {
        for (var name : List.of("learner", "mentor", "executive", "auditor", "admin")) {
            world.as(name);
            assertThrows(NotAllowed.class, () -> read(PeopleFilter.everybody(now.today()), Lang.TH), name);
        }
        world.as("hr");
        for (var unit : List.of("OCSC-RES", "RTG")) {
            assertThrows(
                    NotFound.class, () -> read(filter(unit, OptionalLong.empty(), null, now.today()), Lang.TH), unit);
        }
        assertThrows(NotFound.class, () -> read(filter("DDPM", OptionalLong.of(1), null, now.today()), Lang.TH));
    }

    private Map<Long, List<LevelRow>> byPerson(PeopleFilter filter) {
        return read(filter, Lang.TH).stream()
                .collect(Collectors.groupingBy(row -> row.person().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private List<LevelRow> read(PeopleFilter filter, Lang lang) {
        var rows = new ArrayList<LevelRow>();
        report.each(filter, lang, rows::add);
        return rows;
    }

    private PeopleFilter filter(String unit, OptionalLong competency, String state, LocalDate day) {
        return new PeopleFilter(
                null,
                OptionalLong.of(units.byCode(unit).orElseThrow().getId()),
                null,
                null,
                competency,
                state,
                OptionalInt.empty(),
                null,
                day);
    }
}
