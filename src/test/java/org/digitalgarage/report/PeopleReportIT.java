package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiText;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of the people of the demonstration's department. */
@ExtendWith(ArquillianExtension.class)
class PeopleReportIT {

    @Inject
    private PeopleReport report;

    @Inject
    private InsideWorld world;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    @Test
    void pagesHoldEverybodyOnce() {
        world.as("hr");
        var seen = new HashSet<Long>();
        var first = read(everybody(), 1);
        for (var page = 1; page <= first.page().pages(); page++) {
            read(everybody(), page).page().rows().forEach(row -> assertTrue(seen.add(row.id())));
        }
        assertEquals(first.page().total(), seen.size());
        assertEquals(new PeopleList.Count(seen.size(), false), first.everybody());
        var all = new ArrayList<PeopleRow>();
        report.each(everybody(), new Slice(1, 20, "name"), Lang.TH, all::add);
        assertEquals(seen.size(), all.size());
    }

    @Test
    void peopleAreCountedAsFarAsTheyAreAskedFor() {
        world.as("hr");
        var slice = new Slice(1, 20, "name");
        var all = read(everybody(), 1);
        assertTrue(all.counted());
        var first = report.read(everybody(), slice, Lang.TH, 50);
        assertEquals(new PeopleList.Count(50, true), first.found());
        assertEquals(new PeopleList.Count(50, true), first.everybody());
        assertEquals(50, first.page().total());
        assertEquals(all.page().rows(), first.page().rows(), "the same people");
        // as many as there are is not more than there are
        var total = (int) all.page().total();
        assertEquals(
                new PeopleList.Count(total, false),
                report.read(everybody(), slice, Lang.TH, total).found());
        // few are found among many
        var one = report.read(everybody().withWords("1043812"), slice, Lang.TH, 50);
        assertEquals(new PeopleList.Count(1, false), one.found());
        assertEquals(new PeopleList.Count(50, true), one.everybody());
        // the demonstration's department is small enough to be counted at once
        assertEquals(all.found(), report.readFirst(everybody(), slice, Lang.TH).found());
    }

    @Test
    void namesSortAsInAThaiDictionary() {
        world.as("hr");
        var names = new ArrayList<String>();
        report.each(
                everybody(),
                new Slice(1, 20, "name"),
                Lang.TH,
                row -> names.add(row.name().th()));
        var bare = names.stream()
                .map(name -> name.replaceFirst("^(นางสาว|นาง|นาย)", ""))
                .toList();
        assertEquals(
                bare.stream().map(ThaiText::sortKey).sorted().toList(),
                bare.stream().map(ThaiText::sortKey).toList());
    }

    @Test
    void namesAreFoundWithoutSpacesAndInAnyOrder() {
        world.as("hr");
        for (var words : List.of(
                "พิมพ์ชนก",
                "พิมพ์ชนกศรีวิชัย",
                "นางสาวพิมพ์ชนกศรีวิชัย",
                "ศรีวิชัย พิมพ์ชนก",
                "1043812",
                "๑๐๔๓๘๑๒",
                "sriwichai")) {
            var found = read(everybody().withWords(words), 1).page().rows();
            assertTrue(found.stream().anyMatch(row -> row.personnelNo().equals("1043812")), words);
        }
        assertTrue(read(everybody().withWords("%"), 1).page().isEmpty());
        assertTrue(read(everybody().withWords("พิมพ์_นก"), 1).page().isEmpty());
    }

    @Test
    void aNearSpellingIsOffered() {
        world.as("hr");
        var list = read(everybody().withWords("พิมชนก ศรีวิชัย"), 1);
        assertTrue(list.page().isEmpty());
        var near = list.ways().stream()
                .filter(way -> way.kind().equals("near"))
                .findFirst()
                .orElseThrow();
        assertEquals("พิมพ์ชนก ศรีวิชัย", near.words());
        assertEquals(1, near.found());
    }

    @Test
    void anEmptyListSaysHowManyOtherWaysWouldFind() {
        world.as("hr");
        var filter = filter("DDPM-COM", null, null).withWords("พิมพ์ชนก ศรีวิชัย");
        var ways = read(filter, 1).ways();
        assertEquals(
                List.of("anywhere", "unit", "near"),
                ways.stream().map(PeopleList.Way::kind).toList());
        assertEquals(1, ways.get(0).found());
        assertEquals(
                read(filter("DDPM-COM", null, null), 1).page().total(),
                ways.get(1).found());
    }

    @Test
    void countsAreThoseOfTheRatings() {
        world.as("hr");
        var rows = read(everybody(), 3).page().rows();
        var rated = ratings.of(rows.stream().map(PeopleRow::id).toList(), now.today());
        for (var row : rows) {
            var required = rated.getOrDefault(row.id(), List.of()).stream()
                    .filter(one -> one.required() != null)
                    .map(Rated::outcome)
                    .toList();
            assertEquals(
                    required.stream().filter(o -> o.met()).count(),
                    row.met(),
                    row.name().en());
            assertEquals(
                    required.stream().filter(o -> o.below()).count(),
                    row.below(),
                    row.name().en());
            assertEquals(
                    required.size() - row.met() - row.below(),
                    row.unknown(),
                    row.name().en());
        }
    }

    @Test
    void everyOrderIsThatOrder() {
        world.as("hr");
        var orders = new HashMap<String, Comparator<PeopleRow>>();
        orders.put("met", Comparator.comparing(PeopleRow::met));
        orders.put("below", Comparator.comparing(PeopleRow::below));
        orders.put("unknown", Comparator.comparing(PeopleRow::unknown));
        for (var order : orders.entrySet()) {
            var rows = new ArrayList<PeopleRow>();
            report.each(everybody(), new Slice(1, 20, "-" + order.getKey()), Lang.EN, rows::add);
            var sorted = rows.stream()
                    .sorted(order.getValue().reversed())
                    .map(order(order.getKey()))
                    .toList();
            assertEquals(sorted, rows.stream().map(order(order.getKey())).toList(), order.getKey());
        }
        for (var sort : PeopleReport.SORTS) {
            assertFalse(
                    report.read(everybody(), new Slice(2, 40, sort), Lang.EN)
                            .page()
                            .rows()
                            .isEmpty(),
                    sort);
        }
    }

    @Test
    void aListAboutOneCompetencyIsSortedByWhatItShows() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId();
        var rows = new ArrayList<PeopleRow>();
        report.each(filter("DDPM", competency, null), new Slice(1, 20, "-met"), Lang.TH, rows::add);
        assertTrue(rows.size() > 20);
        assertEquals(
                rows.stream()
                        .map(PeopleRow::met)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                rows.stream().map(PeopleRow::met).toList());
    }

    @Test
    void statesSplitTheUnitByACompetency() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-DIG-2566/D6").orElseThrow().getId();
        var asked = read(filter("DDPM-REL", competency, null), 1).page().total();
        var met = read(filter("DDPM-REL", competency, "met"), 1).page().total();
        var below = read(filter("DDPM-REL", competency, "below"), 1).page().total();
        var unknown = read(filter("DDPM-REL", competency, "unknown"), 1).page().total();
        assertTrue(asked > 0);
        assertEquals(asked, met + below + unknown);
    }

    @Test
    void aLevelVerifiedIsAskedForByItself() {
        world.as("hr");
        var competency = competencies.byRef("OCSC-COMP-2553/C101").orElseThrow().getId();
        var filter = new PeopleFilter(
                null,
                OptionalLong.empty(),
                null,
                "KNO",
                OptionalLong.of(competency),
                null,
                OptionalInt.of(2),
                null,
                now.today());
        var rows = read(filter, 1).page().rows();
        assertFalse(rows.isEmpty());
        var rated = ratings.of(rows.stream().map(PeopleRow::id).toList(), now.today());
        for (var row : rows) {
            var one = rated.get(row.id()).stream()
                    .filter(known -> known.competencyId() == competency)
                    .findFirst()
                    .orElseThrow();
            assertTrue(one.verified() >= 2);
            // and why: the level, how sure it is and the latest work that shows it
            var why = new PeopleRow.Reason(State.VERIFIED, one.verified(), one.certainty(), one.lastWorkedOn());
            assertEquals(why, row.reason());
        }
        // a list about no competency has no reason to give
        assertNull(read(everybody(), 1).page().rows().get(0).reason());
    }

    @Test
    void theListIsAsOfTheDay() {
        world.as("hr");
        var past = new PeopleFilter(
                null,
                OptionalLong.empty(),
                null,
                null,
                OptionalLong.empty(),
                null,
                OptionalInt.empty(),
                null,
                now.today().minusDays(3650));
        var then = read(past, 1);
        assertTrue(then.page().total() < read(everybody(), 1).page().total());
        then.page().rows().forEach(row -> assertEquals(0, row.met()));
    }

    @Test
    void onlyHrReadsNamesAndOnlyOfTheirUnits() {
        for (var name : List.of("learner", "mentor", "executive", "auditor", "admin")) {
            world.as(name);
            assertThrows(NotAllowed.class, () -> read(everybody(), 1), name);
        }
        world.as("hr");
        assertThrows(NotFound.class, () -> read(filter("OCSC-RES", null, null), 1));
        assertThrows(NotFound.class, () -> read(filter("RTG", null, null), 1));
        assertThrows(NotFound.class, () -> read(filter("DDPM", 1L, null), 1));
        read(everybody(), 1)
                .page()
                .rows()
                .forEach(row -> assertTrue(
                        units.byCode("DDPM").isPresent() && row.personnelNo().startsWith("10")));
    }

    private static java.util.function.Function<PeopleRow, Integer> order(String key) {
        return switch (key) {
            case "met" -> PeopleRow::met;
            case "below" -> PeopleRow::below;
            default -> PeopleRow::unknown;
        };
    }

    private PeopleList read(PeopleFilter filter, int page) {
        return report.read(filter, new Slice(page, 20, "name"), Lang.TH);
    }

    private PeopleFilter everybody() {
        return PeopleFilter.everybody(now.today());
    }

    private PeopleFilter filter(String unit, Long competency, String state) {
        return new PeopleFilter(
                null,
                OptionalLong.of(units.byCode(unit).orElseThrow().getId()),
                null,
                null,
                competency == null ? OptionalLong.empty() : OptionalLong.of(competency),
                state,
                OptionalInt.empty(),
                null,
                now.today());
    }
}
