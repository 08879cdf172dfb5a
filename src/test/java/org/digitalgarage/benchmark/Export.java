package org.digitalgarage.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * The levels of everybody in a unit as a file, read to its end.
 *
 * @param rows of the file
 * @param seconds the median of three readings
 * @param heapBefore bytes in use in the server before the first
 * @param heapAfter the same after the last
 * @param memoryBefore megabytes that its processes held before the first
 * @param memoryAfter the same after the last
 */
record Export(long rows, double seconds, long heapBefore, long heapAfter, long memoryBefore, long memoryAfter) {

    private static final int RUNS = 3;

    /** What a target is set for. */
    private static final double COMPARED = 200_000;

    /**
     * Reads the file.
     *
     * @param least so many rows it has at least
     */
    static Export of(Server server, Wrk.Asked asked, long least) {
        // compiled, as the pages are
        read(asked);
        var heap = Processes.heap(server.answering());
        var memory = server.processes().megabytes();
        var all = new ArrayList<Read>();
        for (var run = 0; run < RUNS; run++) {
            all.add(read(asked));
        }
        all.sort(Comparator.comparing(Read::seconds));
        var median = all.get(RUNS / 2);
        if (median.rows() < least) {
            throw new IllegalStateException(
                    asked.address() + " has " + median.rows() + " rows, at least " + least + " were expected");
        }
        var after = server.processes().megabytes();
        return new Export(median.rows(), median.seconds(), heap, Processes.heap(server.answering()), memory, after);
    }

    /** Seconds for two hundred thousand rows. */
    double comparable() {
        return seconds * COMPARED / rows;
    }

    private record Read(long rows, double seconds) {}

    private static Read read(Wrk.Asked asked) {
        var request = HttpRequest.newBuilder(URI.create(asked.address()))
                .header("Cookie", asked.cookie())
                .build();
        var begin = System.nanoTime();
        var answer = Http.send(request, HttpResponse.BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            var rows = lines.count();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(asked.address() + " answers " + answer.statusCode());
            }
            return new Read(rows, (System.nanoTime() - begin) / 1e9);
        }
    }
}
