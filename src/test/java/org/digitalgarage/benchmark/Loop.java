package org.digitalgarage.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a closed loop gave, and what it cost.
 *
 * @param cost processor time of one answer in milliseconds
 */
record Loop(Wrk.Run run, double cost) {

    /** How long a run lasts. */
    static final int SECONDS = Integer.getInteger("benchmark.seconds", 1);

    /** With so many users at a time costs are compared. */
    static final int COMPARED = 8;

    /** Of so many runs the median is told. */
    static final int RUNS = 3;

    /** What was not compiled yet is slow, and eight such pages at once are slower. */
    private static final int WARM = Math.max(6, 3 * SECONDS);

    /** Seconds for what shares nearly all of its code with something that was warmed. */
    private static final int WARM_AGAIN = 2;

    /** Lets the server see it often enough, and looks for the marker in every answer. */
    static void warm(Wrk.Asked asked, String marker) {
        Wrk.run(asked, COMPARED, WARM, marker, 1);
    }

    /** The same where the server has seen most of it. */
    static void warmAgain(Wrk.Asked asked, String marker) {
        Wrk.run(asked, COMPARED, WARM_AGAIN, marker, 1);
    }

    /** Several runs, one after the other; the one with the median of answers a second. */
    static Loop median(Wrk.Asked asked, int users, long least, Processes processes) {
        return median(IntStream.range(0, RUNS)
                .mapToObj(run -> once(asked, users, SECONDS, least, processes))
                .toList());
    }

    /** The run with the median of answers a second. */
    static Loop median(List<Loop> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(loop -> loop.run().perSecond()))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** One run. */
    static Loop once(Wrk.Asked asked, int users, int seconds, long least, Processes processes) {
        var before = processes.seconds();
        var run = Wrk.run(asked, users, seconds, "", least);
        return new Loop(run, (processes.seconds() - before) * 1000 / run.requests());
    }
}
