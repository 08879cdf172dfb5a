package org.digitalgarage.report;

import java.util.Optional;
import org.digitalgarage.ledger.Certainty;

/**
 * How the people stand whose position asks for a competency. Nobody is counted twice, and who is unknown is never counted
 * as low.
 *
 * @param met verified at the level the position asks for, or above it
 * @param below verified, below that level
 * @param unknown nothing verified today: no evidence, evidence grown old, or only their own word
 * @param low of those verified at level 1 or above, how many with low certainty
 * @param medium the same with medium certainty
 * @param high the same with high certainty
 */
public record Counts(int met, int below, int unknown, int low, int medium, int high) {

    /** Nobody. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** Above this share in per cent, unknown is what a cell says, and no share of those below. */
    public static final int MOSTLY_UNKNOWN = 30;

    /** Where the steps of the heat map begin, in per cent of those known. */
    private static final int[] STEPS = {10, 20, 35, 55};

    /** Of how many people the competency is asked. */
    public int needed() {
        return met + below + unknown;
    }

    /** How many of them are verified, at whatever level. */
    public int known() {
        return met + below;
    }

    /** Those below the requirement in per cent of those known; 0 where nobody is known. */
    public int share() {
        return percent(below, known());
    }

    /** Those unknown in per cent of those needed. */
    public int unknownShare() {
        return percent(unknown, needed());
    }

    /** Whether too little is known for a share to mean much, by the share as it is shown. */
    public boolean mostlyUnknown() {
        return unknownShare() > MOSTLY_UNKNOWN;
    }

    /** The step of the heat map, from 0 (under 10 %) to 4 (55 % and more), by the share as it is shown. */
    public int step() {
        var step = 0;
        while (step < STEPS.length && share() >= STEPS[step]) {
            step++;
        }
        return step;
    }

    /** How sure the verified levels are on average; empty where none has a certainty. */
    public Optional<Certainty> certainty() {
        var rated = low + medium + high;
        if (rated == 0) {
            return Optional.empty();
        }
        // the mean of 1, 2 and 3, cut in the middle between them
        var twice = 2 * (low + 2 * medium + 3 * high);
        return Optional.of(twice < 3 * rated ? Certainty.LOW : twice < 5 * rated ? Certainty.MEDIUM : Certainty.HIGH);
    }

    /** The code of the certainty, for the page; empty where there is none. */
    public String certaintyCode() {
        return certainty().map(Certainty::code).orElse("");
    }

    /** How many of the three dots are filled; 0 where there is no certainty. */
    public int dots() {
        return certainty().map(certainty -> certainty.ordinal() + 1).orElse(0);
    }

    /** Both together. */
    public Counts plus(Counts more) {
        return new Counts(
                met + more.met,
                below + more.below,
                unknown + more.unknown,
                low + more.low,
                medium + more.medium,
                high + more.high);
    }

    /** What is left without a part of it. */
    public Counts minus(Counts part) {
        return new Counts(
                met - part.met,
                below - part.below,
                unknown - part.unknown,
                low - part.low,
                medium - part.medium,
                high - part.high);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
