package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Garage;

/**
 * The heat map of a department where few others are in the database, and where the whole service is: it has to cost the
 * same. Both servers run at once and are asked by turns, so that whatever else the machine does meanwhile slows down both.
 *
 * @param least how many people the smaller population has
 * @param small its folder
 * @param most how many the larger one has
 * @param large its folder
 */
record Growth(int least, Path small, int most, Path large) {

    private static final double MOST = 1.2;
    private static final int TURNS = 5;

    /** A server with a population that an earlier part loaded. */
    private static final class Side implements AutoCloseable {

        private final int people;
        private final Postgres postgres;
        private final Garage garage;
        private final Server server;
        private final Wrk.Asked page;
        private final List<Loop> one = new ArrayList<>();
        private final List<Loop> many = new ArrayList<>();

        Side(int people, Path folder) throws IOException {
            this.people = people;
            postgres = Postgres.start(folder.resolve("postgresql"));
            garage = Populated.start(folder, postgres);
            server = Server.on(postgres, garage);
            var readers = new Readers(garage);
            page = readers.asked(
                    LargePages.READER, LargePages.department(Places.of(readers.reader(LargePages.READER))));
        }

        void turn() {
            Loop.warmAgain(page, LargePages.MAP);
            one.add(Loop.once(page, 1, Loop.SECONDS, 1, server.processes()));
            many.add(Loop.once(page, Loop.COMPARED, Loop.SECONDS, 1, server.processes()));
        }

        double p50() {
            return Loop.median(one).run().p50();
        }

        List<String> row() {
            return List.of(
                    number(people),
                    Loop.median(one).run().times(),
                    Loop.median(many).run().times(),
                    number(Loop.median(many).cost()));
        }

        @Override
        public void close() throws IOException {
            garage.stop();
            postgres.close();
        }
    }

    /** Measures both. */
    void measure(Report report) throws IOException {
        Report.progress("a department among " + least + " and among " + most + " people");
        try (var few = new Side(least, small);
                var all = new Side(most, large)) {
            Loop.warm(few.page, LargePages.MAP);
            Loop.warm(all.page, LargePages.MAP);
            for (var turn = 0; turn < TURNS; turn++) {
                few.turn();
                all.turn();
            }
            report.heading("A department among few and among many");
            report.say("The heat map of a department in the smallest and in the largest population, on"
                    + " two servers that were started once more and run at the same time; they are asked by turns, "
                    + TURNS + " times each, of which the median is told. Times are in milliseconds.");
            report.table(
                    List.of("People in the database", "p50 / p95 / p99 with 1", "with 8", "cost"),
                    List.of(few.row(), all.row()));
            report.atMost(
                    "heat map of a department, p50 with %s beside %s people".formatted(number(most), number(least)),
                    MOST,
                    all.p50() / few.p50(),
                    "×");
        }
    }
}
