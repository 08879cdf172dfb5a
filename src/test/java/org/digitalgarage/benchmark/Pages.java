package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.support.Visit;

/** Pages that only show, each beside the plain servlet that answers the same bytes. */
final class Pages {

    private static final List<Integer> USERS = List.of(1, 8, 32);

    private static final double RATIO = 4;

    private static final List<Target> TARGETS = List.of(
            new Target("sign-in page", "", "/sign-in", "", "garage-demo", 0),
            new Target("learner's first screen", "learner", "/", "", "id=\"main\"", 2),
            new Target("course", "learner", "/course/course?code=CO-102", "", "CO-102", 2),
            new Target("lesson", "learner", "/course/course?code=CO-102", "/course/lesson\\?", "id=\"main\"", 1),
            new Target("my competencies", "learner", "/evidence/competencies", "", "F301", 2),
            new Target("mentor's queue and review", "mentor", "/evidence/queue", "", "/evidence/queue?item=", 4),
            new Target("HR heat map", "hr", "/report/heatmap", "", "class=\"hm\"", 4),
            new Target("drill of the heat map", "hr", "/report/heatmap", "\\?unit=[^\"]*competency=", "id=\"drill", 0),
            new Target("people", "hr", "/report/people", "", "/evidence/person?", 0),
            new Target("people search", "hr", "/report/people?q=%E0%B8%A8%E0%B8%A3%E0%B8%B5", "", "id=\"main\"", 0),
            new Target("a person's ratings", "hr", "/report/people", "/evidence/person\\?", "id=\"main\"", 0));

    /**
     * A page as somebody reads it.
     *
     * @param link where the page is the first such link on the address
     * @param marker words that every answer holds
     * @param budget milliseconds of processor time that an answer may cost; 0 where none is set
     */
    private record Target(String name, String role, String address, String link, String marker, double budget) {}

    /**
     * The figures of a page.
     *
     * @param loops by the number of users
     * @param plain processor time of the plain servlet
     * @param first what a browser fetches that has seen nothing of the product
     * @param later what it fetches when it comes again
     * @param queries of one answer, where they are counted
     */
    private record Figures(
            Target target, Map<Integer, Loop> loops, double plain, Fetched first, Fetched later, String queries) {

        double cost() {
            return loops.get(Loop.COMPARED).cost();
        }

        double ratio() {
            return cost() / plain;
        }

        List<String> row() {
            var compared = loops.get(Loop.COMPARED).run();
            return List.of(
                    target.name(),
                    loops.values().stream()
                            .map(loop -> number(loop.run().perSecond()))
                            .collect(Collectors.joining(" / ")),
                    compared.times(),
                    loops.get(USERS.get(USERS.size() - 1)).run().times(),
                    number(cost()),
                    target.budget() == 0 ? "" : number(target.budget()),
                    number(plain),
                    number(ratio()),
                    number(compared.bytes() / 1e3),
                    first.text(),
                    later.text(),
                    queries);
        }
    }

    /** What a browser fetches: requests, and bytes as they go over the wire. */
    private record Fetched(int requests, long bytes) {

        String text() {
            return requests + ", " + number(bytes / 1e3);
        }
    }

    private final Server server;
    private final Path folder;
    private final Readers readers;

    /** Pages of a server; the plain one keeps its files in the folder. */
    Pages(Server server, Path folder) {
        this.server = server;
        this.folder = folder;
        this.readers = new Readers(server.garage());
    }

    /** Measures them all. */
    void measure(Report report) throws IOException {
        Report.progress("pages on " + server.database());
        var addresses = new ArrayList<String>();
        var pages = Files.createDirectories(folder.resolve("pages"));
        for (var target : TARGETS) {
            var address = target.link().isEmpty()
                    ? target.address()
                    : readers.link(target.role(), target.address(), target.link());
            Files.writeString(pages.resolve(String.valueOf(addresses.size())), readers.read(target.role(), address));
            addresses.add(address);
        }
        // what all pages share is compiled before the first is measured, as it is on a server that runs for a day
        for (var at = 0; at < TARGETS.size(); at++) {
            Loop.warm(
                    readers.asked(TARGETS.get(at).role(), addresses.get(at)),
                    TARGETS.get(at).marker());
        }
        var figures = new ArrayList<Figures>();
        try (var plain = Plain.start(folder, Processes.machineOptions(server.answering()))) {
            var measured = new ArrayList<Measured>();
            for (var at = 0; at < TARGETS.size(); at++) {
                measured.add(new Measured(TARGETS.get(at), addresses.get(at), plain.address() + "/" + at));
            }
            for (var run = 0; run < Loop.RUNS; run++) {
                measured.forEach(page -> page.run(plain.processes()));
            }
            measured.forEach(page -> figures.add(page.figures()));
        }
        tell(figures, report);
        aim(figures, report);
    }

    /**
     * A page while it is measured: in each round all pages have their turn, so that a minute in which the machine is busy
     * with something else is one run of each and not all runs of one.
     */
    private final class Measured {

        private final Target target;
        private final String address;
        private final Wrk.Asked page;
        private final Wrk.Asked same;
        private final Map<Integer, List<Loop>> loops = new LinkedHashMap<>();
        private final List<Loop> plain = new ArrayList<>();

        /** Bytes of an answer: neither an error page nor a way back to sign-in is as large. */
        private final long least;

        Measured(Target target, String address, String same) {
            this.target = target;
            this.address = address;
            this.page = readers.asked(target.role(), address);
            this.same = new Wrk.Asked(same, page.cookie(), "");
            this.least = readers.compressed(page) * 4 / 5;
            USERS.forEach(users -> loops.put(users, new ArrayList<>()));
            Loop.warmAgain(this.same, target.marker());
        }

        void run(Processes plainOnes) {
            Loop.warmAgain(page, target.marker());
            loops.forEach((users, runs) -> runs.add(Loop.once(page, users, Loop.SECONDS, least, server.processes())));
            plain.add(Loop.once(same, Loop.COMPARED, Loop.SECONDS, least, plainOnes));
        }

        Figures figures() {
            var medians = new LinkedHashMap<Integer, Loop>();
            loops.forEach((users, runs) -> medians.put(users, Loop.median(runs)));
            var queries = server.queries().apply(() -> readers.read(target.role(), address));
            try (var visit = Visit.fresh(server.garage(), target.role())) {
                return new Figures(
                        target,
                        medians,
                        Loop.median(plain).cost(),
                        fetched(visit, address),
                        fetched(visit, address),
                        queries);
            }
        }
    }

    private static Fetched fetched(Visit visit, String address) {
        var wire = visit.wire();
        visit.open(address).waitForLoadState(LoadState.NETWORKIDLE);
        return new Fetched(wire.requests(), wire.bytes());
    }

    private void tell(List<Figures> figures, Report report) {
        report.heading("Pages on " + server.database());
        report.say("Closed loops by 1, 8 and 32 users at a time, each the median of three runs of " + Loop.SECONDS
                + " seconds, between which all other pages had their turn. Times are in milliseconds. *Cost* is the processor time of one answer with 8 users, of server"
                + " and database together, the load tool left out; *plain* the same of a servlet on the same server"
                + " that answers the same bytes, compressed alike. A visit is what a browser fetches: requests and kB,"
                + " style sheets, scripts and fonts included. Of every answer the status and the size are checked, and"
                + " in the runs before these a marker in its text.");
        report.table(
                List.of(
                        "Page",
                        "answers a second, 1 / 8 / 32",
                        "p50 / p95 / p99 with 8",
                        "with 32",
                        "cost",
                        "target",
                        "plain",
                        "ratio",
                        "kB",
                        "first visit",
                        "later",
                        "queries"),
                figures.stream().map(Figures::row).toList());
    }

    private void aim(List<Figures> figures, Report report) {
        for (var page : figures) {
            if (page.target().budget() > 0) {
                report.atMost(on(page.target().name()), page.target().budget(), page.cost(), "ms");
            }
        }
        worst("processor time of a page beside the plain servlet", RATIO, "×", figures, Figures::ratio, report);
        worst("first visit", 10, "requests", figures, page -> page.first().requests(), report);
        worst("first visit", 300, "kB", figures, page -> page.first().bytes() / 1e3, report);
        worst("later visit", 3, "requests", figures, page -> page.later().requests(), report);
        worst("later visit", 40, "kB", figures, page -> page.later().bytes() / 1e3, report);
    }

    private void worst(
            String what,
            double limit,
            String unit,
            List<Figures> figures,
            ToDoubleFunction<Figures> figure,
            Report report) {
        var sorted = Stream.of(figures.toArray(Figures[]::new))
                .sorted((one, two) -> Double.compare(figure.applyAsDouble(two), figure.applyAsDouble(one)))
                .toList();
        var first = sorted.get(0);
        report.atMost(on(what + ", at most: " + first.target().name()), limit, figure.applyAsDouble(first), unit);
    }

    private String on(String what) {
        return what + " (" + server.database() + ")";
    }
}
