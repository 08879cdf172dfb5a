package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.digitalgarage.report.Suppression.Group;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void groupsOfFiveAndMoreAreShown() {
        assertEquals(hidden(), of(5, 6, 100).groups());
    }

    @Test
    void groupsOfNobodyAreShownAndHideNothing() {
        assertEquals(hidden(), of(0, 0, 100).groups());
    }

    @Test
    void twoSmallGroupsHideEachOther() {
        assertEquals(hidden(0, 2), of(4, 50, 3, 20).groups());
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithIt() {
        assertEquals(hidden(0, 3), of(4, 50, 30, 20).groups());
    }

    @Test
    void smallGroupsThatTogetherAreStillSmallTakeOneMore() {
        assertEquals(hidden(0, 1, 3), of(1, 2, 30, 20).groups());
    }

    @Test
    void theTotalIsHiddenWhereNoOtherGroupIsLeft() {
        var alone = of(4, 0);
        assertTrue(alone.groups().get(0));
        assertTrue(alone.total());
    }

    @Test
    void aSmallTotalIsHidden() {
        var small = of(2, 2);
        assertEquals(hidden(0, 1), small.groups());
        assertTrue(small.total());
    }

    @Test
    void theUnitsOwnHrSeesItsOwnSmallGroup() {
        var groups = List.of(new Group(3, 0, true), new Group(40, 0, false));
        assertEquals(hidden(), Suppression.of(groups, new Group(43, 0, false)).groups());
    }

    @Test
    void theOwnUnitIsNotHiddenForTheSakeOfAnother() {
        var groups = List.of(new Group(3, 0, false), new Group(8, 0, true), new Group(40, 0, false));
        assertEquals(
                hidden(0, 2), Suppression.of(groups, new Group(51, 0, true)).groups());
    }

    @Test
    void hrOfTheWholeSeesTheTotalEvenWhereOnePartIsSmall() {
        var only = Suppression.of(List.of(new Group(3, 0, false)), new Group(3, 0, true));
        assertTrue(only.groups().get(0));
        assertFalse(only.total());
    }

    @Test
    void aFilterThatLeavesFewOutHidesTheRest() {
        // 41 shown without a filter and 38 with one would say how the other three stand
        var groups = List.of(new Group(38, 3, false), new Group(60, 0, false), new Group(80, 10, false));
        assertEquals(
                hidden(0, 1), Suppression.of(groups, new Group(178, 13, false)).groups());
    }

    @Test
    void belowAHiddenGroupEverythingIsHiddenButTheOwn() {
        var groups = List.of(new Group(30, 0, false), new Group(9, 0, true), new Group(0, 0, false));
        var whole = new Group(39, 0, false);
        var all = Suppression.of(groups, whole).everything(groups, whole);
        assertEquals(hidden(0), all.groups());
        assertTrue(all.total());
    }

    @Test
    void noSmallGroupCanEverBeWorkedOut() {
        var random = new Random(2569);
        for (var round = 0; round < 2000; round++) {
            var groups = new ArrayList<Group>();
            for (var i = random.nextInt(1, 9); i > 0; i--) {
                groups.add(new Group(random.nextInt(0, random.nextBoolean() ? 7 : 60), 0, false));
            }
            var total = new Group(groups.stream().mapToInt(Group::needed).sum(), 0, false);
            var decided = Suppression.of(groups, total);
            var unseen = IntStream.range(0, groups.size()).filter(decided.groups()::get);
            var rest = unseen.map(i -> groups.get(i).needed()).sum();
            var open = decided.total() || decided.groups().isEmpty();
            assertTrue(open || rest >= Suppression.LEAST && decided.groups().cardinality() > 1, groups + " " + decided);
            IntStream.range(0, groups.size())
                    .filter(i -> !decided.groups().get(i))
                    .forEach(i -> assertTrue(
                            groups.get(i).needed() == 0 || groups.get(i).needed() >= 5));
        }
    }

    private static Suppression of(int... needed) {
        return Suppression.of(
                IntStream.of(needed).mapToObj(n -> new Group(n, 0, false)).toList(),
                new Group(IntStream.of(needed).sum(), 0, false));
    }

    private static BitSet hidden(int... places) {
        var set = new BitSet();
        IntStream.of(places).forEach(set::set);
        return set;
    }
}
