package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.report.HeatGrid.Level;
import org.digitalgarage.report.HeatGrid.Part;
import org.digitalgarage.report.HeatMap.Competency;
import org.digitalgarage.report.HeatMap.Shown;
import org.digitalgarage.report.HeatMap.Training;
import org.junit.jupiter.api.Test;

/** A department (1) of two bureaus (11, 12), an audit unit (13) and ten people of its own; bureau 11 has groups 111, 112. */
class HeatGridTest {

    private static final long DATA = 501;
    private static final long LAW = 502;

    private final Sums sums = new Sums();

    @Test
    void aRowForEachUnitAndOneForTheOwnPeople() {
        department();
        var map = department(false).map(competencies(2), Map.of(), false);
        assertEquals(
                List.of(11L, 12L, 13L, 1L),
                map.rows().stream().map(HeatMap.Row::unit).toList());
        assertEquals(
                List.of(false, false, false, true),
                map.rows().stream().map(HeatMap.Row::own).toList());
        assertEquals(
                List.of(40, 60, 4, 10),
                map.rows().stream().map(HeatMap.Row::people).toList());
        assertEquals(114, map.total().people());
    }

    @Test
    void theSmallUnitIsHiddenAndSoIsTheOneThatWouldGiveItAway() {
        department();
        var map = department(false).map(competencies(2), Map.of(), false);
        assertEquals(Shown.SHARE, shown(map, 0, 0));
        assertEquals(Shown.HIDDEN, shown(map, 2, 0));
        assertEquals(Shown.HIDDEN, shown(map, 3, 0));
        assertEquals(Shown.SHARE, map.total().cells().get(0).shown());
        // the law is asked of nobody in the audit unit: nothing to hide there
        assertEquals(Shown.NOBODY, shown(map, 2, 1));
        assertEquals(Shown.SHARE, shown(map, 3, 1));
    }

    @Test
    void nothingOfAHiddenCellIsCarriedAlong() {
        department();
        var map = department(false).map(competencies(2), Map.of(), false);
        assertEquals(Counts.NONE, map.rows().get(2).cells().get(0).counts());
        assertTrue(map.rows().get(2).hidden());
        // the sum of the row is of what is shown, so that the hidden cell is not its difference
        assertEquals(10, map.rows().get(3).all().needed());
    }

    @Test
    void hrOfTheAuditUnitSeesIt() {
        department();
        var open = new HeatGrid(sums, List.of(top()), unit -> unit == 13, null);
        var map = open.map(competencies(2), Map.of(), false);
        assertEquals(Shown.SHARE, shown(map, 2, 0));
        assertEquals(Shown.SHARE, shown(map, 3, 0));
    }

    @Test
    void theOwnPeopleOfAUnitAreAPartAsAnyOtherEvenToItsHr() {
        var few = new Sums();
        few.add(1, DATA, "KNO", counts(43, 0, 0));
        few.add(11, DATA, "KNO", counts(40, 0, 0));
        few.own(1, List.of(11L));
        var way = List.of(new Level(1, List.of(part(11), part(-1))));
        var map = new HeatGrid(few, way, unit -> unit == 1, null).map(competencies(1), Map.of(), false);
        assertEquals(Shown.HIDDEN, shown(map, 1, 0));
        assertEquals(Shown.HIDDEN, shown(map, 0, 0));
        assertEquals(Shown.SHARE, map.total().cells().get(0).shown());
    }

    @Test
    void whereTheOwnPeopleAreAllThereAreTheUnitsHrSeesThem() {
        var small = new Sums();
        small.add(13, DATA, "KNO", counts(3, 1, 0));
        small.own(13, List.of());
        var way = List.of(new Level(13, List.of(part(-13))));
        var own = new HeatGrid(small, way, unit -> unit == 13, null).map(competencies(1), Map.of(), false);
        assertEquals(Shown.SHARE, shown(own, 0, 0));
        var other = new HeatGrid(small, way, unit -> false, null).map(competencies(1), Map.of(), false);
        assertEquals(Shown.HIDDEN, shown(other, 0, 0));
        assertEquals(Shown.HIDDEN, other.total().cells().get(0).shown());
    }

    @Test
    void aUnitHiddenAboveStaysHiddenWhereItIsOpenedByItself() {
        sums.add(2, DATA, "KNO", counts(30, 4, 0));
        sums.add(21, DATA, "KNO", counts(4, 0, 0));
        sums.add(22, DATA, "KNO", counts(26, 4, 0));
        sums.add(221, DATA, "KNO", counts(16, 4, 0));
        sums.add(222, DATA, "KNO", counts(10, 0, 0));
        var above = new Level(2, List.of(part(21), part(22)));
        var here = new Level(22, List.of(part(221), part(222)));
        var stranger =
                new HeatGrid(sums, List.of(above, here), unit -> false, null).map(competencies(1), Map.of(), false);
        assertEquals(Shown.HIDDEN, stranger.total().cells().get(0).shown());
        assertEquals(Shown.HIDDEN, shown(stranger, 0, 0));
        assertEquals(Shown.HIDDEN, shown(stranger, 1, 0));
        assertEquals(List.of(), stranger.shortages());
        var own = new HeatGrid(sums, List.of(above, here), unit -> unit == 22, null)
                .map(competencies(1), Map.of(), false);
        assertEquals(Shown.SHARE, own.total().cells().get(0).shown());
        assertEquals(Shown.SHARE, shown(own, 0, 0));
    }

    @Test
    void unknownIsItsOwnKindOfCell() {
        sums.add(1, DATA, "KNO", counts(10, 2, 40));
        sums.add(11, DATA, "KNO", counts(10, 2, 2));
        sums.add(12, DATA, "KNO", counts(0, 0, 38));
        var map = new HeatGrid(sums, List.of(new Level(1, List.of(part(11), part(12)))), u -> false, null)
                .map(competencies(1), Map.of(DATA, new Training(1, 2)), false);
        assertEquals(Shown.SHARE, shown(map, 0, 0));
        assertEquals(Shown.UNKNOWN, shown(map, 1, 0));
        assertEquals(100, map.rows().get(1).all().unknownShare());
        var shortage = map.shortages().get(0);
        assertEquals(1, shortage.unknownUnits());
        assertEquals(3, shortage.training().people());
        assertEquals(39, shortage.idle());
    }

    @Test
    void theShortestCompetenciesAreTheColumnsInTheOrderOfTheFramework() {
        IntStream.rangeClosed(1, 12).forEach(i -> {
            sums.add(1, 500 + i, "KNO", counts(50 - i, i, 0));
            sums.add(11, 500 + i, "KNO", counts(50 - i, i, 0));
        });
        var grid = new HeatGrid(sums, List.of(new Level(1, List.of(part(11)))), unit -> false, null);
        var few = grid.map(competencies(12), Map.of(), false);
        assertEquals(12, few.columnsInAll());
        assertEquals(
                List.of(505L, 506L, 507L, 508L, 509L, 510L, 511L, 512L),
                few.columns().stream().map(Competency::id).toList());
        assertEquals(
                List.of(512L, 511L, 510L, 509L, 508L),
                few.shortages().stream().map(s -> s.competency().id()).toList());
        var all = grid.map(competencies(12), Map.of(), true);
        assertEquals(12, all.columns().size());
        assertEquals(12, all.shortages().size());
    }

    @Test
    void unknownCountsForLessThanBelow() {
        sums.add(1, DATA, "KNO", counts(10, 0, 90));
        sums.add(1, LAW, "KNO", counts(99, 1, 0));
        var map = new HeatGrid(sums, List.of(new Level(1, List.of())), unit -> false, null)
                .map(competencies(2), Map.of(), false);
        assertEquals(LAW, map.shortages().get(0).competency().id());
    }

    @Test
    void onlyThePositionTypeAskedForIsCounted() {
        sums.add(1, DATA, "KNO", counts(10, 5, 0));
        sums.add(1, DATA, "GEN", counts(20, 0, 0));
        var way = List.of(new Level(1, List.of()));
        var knowledge = new HeatGrid(sums, way, unit -> false, "KNO").map(competencies(1), Map.of(), false);
        assertEquals(15, knowledge.total().people());
        assertEquals(33, knowledge.total().cells().get(0).counts().share());
        var everybody = new HeatGrid(sums, way, unit -> false, null).map(competencies(1), Map.of(), false);
        assertEquals(35, everybody.total().people());
    }

    @Test
    void unitsWithoutPeopleHaveNoRow() {
        sums.add(1, DATA, "KNO", counts(10, 5, 0));
        sums.add(11, DATA, "KNO", counts(10, 5, 0));
        var way = List.of(new Level(1, List.of(part(11), part(12))));
        var map = new HeatGrid(sums, way, unit -> false, null).map(competencies(1), Map.of(), false);
        assertEquals(1, map.rows().size());
        assertFalse(map.rows().get(0).hidden());
    }

    private void department() {
        sums.add(1, DATA, "KNO", counts(80, 20, 14));
        sums.add(11, DATA, "KNO", counts(30, 8, 2));
        sums.add(12, DATA, "KNO", counts(40, 10, 10));
        sums.add(13, DATA, "KNO", counts(2, 1, 1));
        sums.add(1, LAW, "KNO", counts(60, 10, 0));
        sums.add(11, LAW, "KNO", counts(30, 0, 0));
        sums.add(12, LAW, "KNO", counts(25, 5, 0));
        sums.own(1, List.of(11L, 12L, 13L));
    }

    private HeatGrid department(boolean own) {
        return new HeatGrid(sums, List.of(top()), unit -> own, null);
    }

    private static Level top() {
        return new Level(1, List.of(part(11), part(12), part(13), part(-1)));
    }

    private static Shown shown(HeatMap map, int row, int column) {
        return map.rows().get(row).cells().get(column).shown();
    }

    private static Part part(long id) {
        return new Part(id, new Both("หน่วย " + id, "Unit " + id));
    }

    static Counts counts(int met, int below, int unknown) {
        return new Counts(met, below, unknown, 0, met, 0);
    }

    static List<Competency> competencies(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new Competency(
                        500 + i,
                        "C" + i,
                        "core",
                        "F",
                        new Both("ด้าน " + i, "Area " + i),
                        new Both("" + i, "" + i),
                        i,
                        5))
                .toList();
    }
}
