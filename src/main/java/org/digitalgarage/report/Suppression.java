package org.digitalgarage.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which groups of one column are not shown, so that no figure points at a person: groups of fewer than five, and, where
 * these could be worked out as the total less the others, the next smallest groups as well.
 *
 * @param groups the places of the groups that are not shown
 * @param total whether the total is not shown either: no further group is left that could hide the small one
 */
record Suppression(BitSet groups, boolean total) {

    /** The smallest group that is shown. */
    static final int LEAST = 5;

    /**
     * A group of people in a column.
     *
     * @param needed of how many people the competency is asked, as filtered
     * @param outside of how many more it is asked whom the filter leaves out: the unfiltered figure less this one points
     *     at them
     * @param open whether the reader is HR of this very unit
     */
    record Group(int needed, int outside, boolean open) {

        boolean small() {
            return !open && (points(needed) || needed > 0 && points(outside));
        }

        private static boolean points(int people) {
            return people > 0 && people < LEAST;
        }
    }

    /** Decides for the groups that make up a total; groups of nobody are shown. */
    static Suppression of(List<Group> groups, Group total) {
        var hidden = new BitSet();
        IntStream.range(0, groups.size()).filter(i -> groups.get(i).small()).forEach(hidden::set);
        var hideTotal = total.small();
        while (!hideTotal && !hidden.isEmpty() && !safe(groups, hidden)) {
            var next = IntStream.range(0, groups.size())
                    .filter(i -> !hidden.get(i)
                            && !groups.get(i).open()
                            && groups.get(i).needed() > 0)
                    .boxed()
                    .min((a, b) -> Integer.compare(
                            groups.get(a).needed(), groups.get(b).needed()));
            if (next.isPresent()) {
                hidden.set(next.get());
            } else if (total.open()) {
                break;
            } else {
                hideTotal = true;
            }
        }
        return new Suppression(hidden, hideTotal);
    }

    /** The same where the total is hidden in the table of the unit above: its parts would add up to it. */
    Suppression everything(List<Group> members, Group whole) {
        var all = new BitSet();
        IntStream.range(0, members.size())
                .filter(i -> !members.get(i).open() && members.get(i).needed() > 0)
                .forEach(all::set);
        return new Suppression(all, !whole.open());
    }

    /** The total less what is shown is what is hidden: it may be known once it is of two groups and five people. */
    private static boolean safe(List<Group> groups, BitSet hidden) {
        return hidden.cardinality() > 1
                && hidden.stream().map(i -> groups.get(i).needed()).sum() >= LEAST;
    }
}
