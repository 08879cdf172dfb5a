package org.digitalgarage.report;

import java.util.List;
import java.util.Locale;
import org.digitalgarage.platform.Both;

/**
 * Where the people of a unit stand, by the units directly below it and by competency, as of a day.
 *
 * @param columns the competencies shown, in the order of their frameworks
 * @param columnsInAll how many competencies are asked of anybody under this filter
 * @param rows one a unit directly below, in the order of their names; the unit's own people last
 * @param total the unit with all below it
 * @param shortages where most people are below the requirement, at most five unless all were asked for
 */
public record HeatMap(List<Competency> columns, int columnsInAll, List<Row> rows, Row total, List<Shortage> shortages) {

    /**
     * A competency as a report names it.
     *
     * @param framework code of its framework
     * @param order its place among all competencies
     * @param scale the highest level of its framework
     */
    public record Competency(
            long id, String code, String kind, String framework, Both name, Both shortName, int order, int scale) {}

    /** What a cell shows. */
    public enum Shown {
        /** The competency is asked of nobody here. */
        NOBODY,
        /** A group so small that figures would point at people, or one that would give such a group away. */
        HIDDEN,
        /** Too few are known for a share to mean much: how many are unknown. */
        UNKNOWN,
        /** The share below the requirement among those known. */
        SHARE
    }

    /**
     * One unit and competency.
     *
     * @param counts the figures; nobody where they are hidden
     */
    public record Cell(long competency, Shown shown, Counts counts) {

        /** Figures of a group that may be shown. */
        static Cell of(long competency, Counts counts) {
            var shown = counts.needed() == 0 ? Shown.NOBODY : counts.mostlyUnknown() ? Shown.UNKNOWN : Shown.SHARE;
            return new Cell(competency, shown, counts);
        }

        /** A group that is not shown. */
        static Cell hidden(long competency) {
            return new Cell(competency, Shown.HIDDEN, Counts.NONE);
        }

        /** The name of what is shown, for the page. */
        public String kind() {
            return shown.name();
        }
    }

    /**
     * One unit.
     *
     * @param unit the unit's id; of the unit itself where the row is about its own people
     * @param own whether the row is about the unit's own people, those in none of the units below it
     * @param people how many people the unit has of whom anything is asked
     * @param cells one a column, in their order
     * @param all the sum over all competencies under the filter that are shown for the unit
     */
    public record Row(long unit, Both name, boolean own, int people, List<Cell> cells, Counts all) {

        /** Whether nothing of the unit is shown. */
        public boolean hidden() {
            return all.needed() == 0;
        }
    }

    /**
     * A competency in which people are below what their position asks.
     *
     * @param counts of the whole unit
     * @param training what is being done
     * @param unknownUnits in how many units too little is known
     */
    public record Shortage(Competency competency, Counts counts, Training training, int unknownUnits) {

        /** How far a bar of 300 reaches that stands for so many of those needed. */
        public String bar(int people) {
            return String.format(Locale.ROOT, "%.1f", counts.needed() == 0 ? 0 : 300.0 * people / counts.needed());
        }

        /** Below the requirement or unknown, and nothing is being done. */
        public int idle() {
            return counts.below() - training.below() + counts.unknown() - training.unknown();
        }
    }

    /**
     * People who have not reached the level and are learning or working towards it.
     *
     * @param below of those below the requirement
     * @param unknown of those unknown
     */
    public record Training(int below, int unknown) {

        /** Nobody. */
        public static final Training NONE = new Training(0, 0);

        /** All of them. */
        public int people() {
            return below + unknown;
        }
    }
}
