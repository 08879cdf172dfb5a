package org.digitalgarage.report;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Page;
import org.digitalgarage.report.HeatMap.Cell;
import org.digitalgarage.report.HeatMap.Competency;
import org.digitalgarage.report.HeatMap.Training;

/**
 * The people behind a cell.
 *
 * @param unit whose people
 * @param cell the figures, hidden as in the map
 * @param training how many of those who have not reached the level are learning or working towards it
 * @param freshMonths for how many months evidence counts
 * @param people by name; null where the caller may read the figures alone
 */
public record Drill(
        Both unit, Competency competency, Cell cell, Training training, int freshMonths, Page<Person> people) {

    /** What the list can be sorted by; the first is its order unless another is asked for. */
    public static final List<String> SORTS = List.of("outcome", "name", "level", "certainty");

    /**
     * Somebody whose position asks for the competency.
     *
     * @param need the level the position asks for
     * @param level the verified level, or the faded or claimed one, as the state says; 0 where nothing is known
     * @param certainty of a verified level; null where there is none
     * @param lastWorkedOn the day of the latest work that counts; null where there is none
     * @param doing what the person does towards the competency now
     */
    public record Person(
            long id,
            Both name,
            Both position,
            int need,
            State state,
            int level,
            Certainty certainty,
            LocalDate lastWorkedOn,
            List<Both> doing) {

        /** How many levels are missing, of a verified level; 0 where it is reached or not known. */
        public int gap() {
            return state == State.VERIFIED ? Math.max(0, need - level) : 0;
        }

        /** The word for why the person counts so: {@code met}, {@code short}, or the state. */
        public String reason() {
            if (state != State.VERIFIED) {
                return state.code();
            }
            return gap() > 0 ? "short" : "met";
        }

        /** How the person counts in the map: {@code met}, {@code below} or {@code unknown}. */
        public String outcome() {
            if (state != State.VERIFIED) {
                return "unknown";
            }
            return level >= need ? "met" : "below";
        }
    }
}
