package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports over a large population, as who is HR of the whole service reads them. */
final class LargePages {

    /** Whose reports they are. */
    static final String READER = "hr";

    /** What every answer with a heat map holds. */
    static final String MAP = "class=\"hm\"";

    private static final double SLOWEST = 300;

    /** Days are those of the population's dates, which lie in the past. */
    private static final int YEARS_AGO = 2;

    private static final int LEVEL = 2;

    /**
     * A report.
     *
     * @param marker words that every answer holds
     * @param limit milliseconds that 95 of a hundred answers to one user may take at most; 0 where none is set
     */
    private record Target(String name, String address, String marker, double limit) {}

    /**
     * The figures of a report.
     *
     * @param one by one user
     * @param many by several at a time
     * @param queries of one answer, where they are counted
     */
    record Figures(String name, double limit, Loop one, Loop many, String queries) {

        private List<String> row() {
            return List.of(
                    name,
                    number(one.run().perSecond()) + " / " + number(many.run().perSecond()),
                    one.run().times(),
                    many.run().times(),
                    number(many.cost()),
                    number(many.run().bytes() / 1e3),
                    queries);
        }
    }

    private LargePages() {}

    /** The page that must not become slower with the number of people elsewhere. */
    static String department(Places places) {
        return "/report/heatmap?unit=" + places.department();
    }

    private static List<Target> targets(Places places) {
        var map = department(places);
        var cell = "competency=" + places.competency();
        return List.of(
                new Target("heat map of a department", map, MAP, 0),
                new Target("drill of a department", map + "&" + cell, "id=\"drill", 0),
                new Target("heat map of the service", "/report/heatmap", MAP, SLOWEST),
                new Target(
                        "heat map of the service as of a past day",
                        "/report/heatmap?asOf=" + LocalDate.now().minusYears(YEARS_AGO),
                        MAP,
                        SLOWEST),
                new Target("drill of the service", "/report/heatmap?" + cell, "id=\"drill", 0),
                new Target(
                        "people by competency and level",
                        "/report/people?" + cell + "&minLevel=" + LEVEL,
                        "/evidence/person?",
                        SLOWEST),
                new Target("people search", "/report/people?q=%E0%B8%A8%E0%B8%A3%E0%B8%B5", "id=\"main\"", 0));
    }

    /** Measures them all. */
    static List<Figures> measure(Server server, Readers readers, Places places) {
        var figures = new ArrayList<Figures>();
        var targets = targets(places);
        // what all reports share is compiled before the first is measured
        Loop.warm(
                readers.asked(READER, targets.get(0).address()), targets.get(0).marker());
        for (var target : targets) {
            var page = readers.asked(READER, target.address());
            Loop.warmAgain(page, target.marker());
            var least = readers.compressed(page) * 4 / 5;
            figures.add(new Figures(
                    target.name(),
                    target.limit(),
                    Loop.median(page, 1, least, server.processes()),
                    Loop.median(page, Loop.COMPARED, least, server.processes()),
                    server.queries().apply(() -> readers.read(READER, target.address()))));
        }
        return figures;
    }

    /** Tells them, and how near their targets they are. */
    static void tell(List<Figures> figures, String where, Report report) {
        report.table(
                List.of(
                        "Report",
                        "answers a second, 1 / 8",
                        "p50 / p95 / p99 with 1",
                        "with 8",
                        "cost",
                        "kB over the wire",
                        "queries"),
                figures.stream().map(Figures::row).toList());
        figures.stream()
                .filter(one -> one.limit() > 0)
                .forEach(one -> report.atMost(
                        "%s, p95 (%s)".formatted(one.name(), where),
                        one.limit(),
                        one.one().run().p95(),
                        "ms"));
    }
}
