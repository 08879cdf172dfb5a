package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Populations of several sizes: how they are loaded, and what reports over them take. */
final class Populations {

    /** More than a department is nothing for a database inside the server. */
    private static final int MOST_ON_DERBY = 5000;

    private static final double COPIES = 3;
    private static final double EXPORT = 3;

    private Populations() {}

    /** Measures them on each database, the smallest first. */
    static void measure(Path folder, Report report) throws IOException {
        var all = new ArrayList<Populated>();
        for (var people : Options.people()) {
            if (Options.on("derby") && people <= MOST_ON_DERBY) {
                all.add(Populated.measure(place(folder, "derby", people), people, null));
            }
        }
        for (var people : Options.people()) {
            if (Options.on("postgresql")) {
                var place = place(folder, "postgresql", people);
                try (var postgres = Postgres.start(place.resolve("postgresql"))) {
                    all.add(Populated.measure(place, people, postgres));
                }
            }
        }
        loads(all, report);
        pages(all, report);
        exports(all, report);
        var large = Options.people().size() - 1;
        if (Options.on("postgresql") && large > 0) {
            var least = Options.people().get(0);
            var most = Options.people().get(large);
            new Growth(least, place(folder, "postgresql", least), most, place(folder, "postgresql", most))
                    .measure(report);
        }
    }

    private static Path place(Path folder, String database, int people) throws IOException {
        return Files.createDirectories(folder.resolve(database + "-" + people));
    }

    private static void loads(List<Populated> all, Report report) {
        report.heading("Bulk load");
        report.say(
                "People and their evidence, as CSV through `POST /api/v1/imports`, from the first byte sent until the"
                        + " load is done: every row checked, chains, ratings and counts computed. *COPY* is the command of"
                        + " PostgreSQL, run on files that the server itself reads, for all rows that the load left in its tables"
                        + " of people, placements, requirements, ledger, chains, ratings and counts, into empty tables with the"
                        + " same indexes and without foreign keys; of more than a million rows of evidence for a part of the"
                        + " pages of each table, drawn at random, and told for all. Rows a second are those of evidence, also beside COPY. *Sums*"
                        + " is how long after the load what it counted was in the sums that reports read; it is counted in"
                        + " lines before.");
        report.table(
                List.of(
                        "Population",
                        "rows of evidence",
                        "people, s",
                        "evidence, s",
                        "rows a second",
                        "COPY, s",
                        "COPY, rows a second",
                        "sums, s",
                        "database, MB",
                        "bytes a row of evidence",
                        "of them the ledger"),
                all.stream().map(Populations::load).toList());
        files(all, report);
        for (var one : all) {
            if (one.filled().copied() > 0) {
                report.atMost(
                        "bulk load beside COPY (" + where(one) + ")",
                        COPIES,
                        one.filled().seconds() / one.filled().copied(),
                        "×");
            }
        }
    }

    private static List<String> load(Populated one) {
        var filled = one.filled();
        var rows = filled.rows();
        return List.of(
                where(one),
                number(rows),
                number(filled.peopleSeconds()),
                number(filled.evidence().seconds()),
                number(rows / filled.seconds()),
                filled.copied() == 0 ? "" : number(filled.copied()),
                filled.copied() == 0 ? "" : number(rows / filled.copied()),
                number(filled.folded()),
                number(filled.bytes() / 1e6),
                number((double) filled.bytes() / rows),
                filled.ledger() == 0 ? "" : number((double) filled.ledger() / rows));
    }

    private static void files(List<Populated> all, Report report) {
        report.say(
                "The files of people one after the other. In the first three one row in a hundred has a wrong check digit,"
                        + " an unknown unit, the number of the row before or an undeclared scheme of levels. The run ends"
                        + " where anything else is added, changed or refused than what is right, or where a fault is"
                        + " reported for another row or column.");
        report.table(
                List.of("Population and file", "rows", "added", "changed", "unchanged", "faulty", "seconds"),
                all.stream().flatMap(Populations::files).toList());
    }

    private static Stream<List<String>> files(Populated one) {
        return IntStream.range(0, Filled.FILES.size()).mapToObj(at -> {
            var load = one.filled().files().get(at);
            var row = new ArrayList<>(List.of(where(one) + ": " + Filled.FILES.get(at)));
            for (var number : List.of("rows", "added", "changed", "unchanged", "faulty")) {
                row.add(number(load.number(number)));
            }
            row.add(number(load.seconds()));
            return row;
        });
    }

    private static void pages(List<Populated> all, Report report) {
        for (var one : all) {
            report.heading("Reports over " + where(one));
            report.say("As on the pages above, by who is HR of the whole service; the database is left to its own"
                    + " housekeeping between the load and the first report.");
            LargePages.tell(one.pages(), where(one), report);
        }
    }

    private static void exports(List<Populated> all, Report report) {
        report.heading("Export of people × competencies");
        report.say("`/report/export.csv?of=levels` of a whole ministry, read to its end; the median of three readings"
                + " after a first one. Heap is what is in use after the garbage was collected, before the three and after"
                + " them; memory what the operating system gave to server and database.");
        report.table(
                List.of("Population", "rows", "seconds", "for 200,000", "heap, MB", "memory, MB"),
                all.stream()
                        .map(one -> List.of(
                                where(one),
                                number(one.export().rows()),
                                number(one.export().seconds()),
                                number(one.export().comparable()),
                                number(one.export().heapBefore() / 1e6) + " → "
                                        + number(one.export().heapAfter() / 1e6),
                                one.export().memoryBefore() + " → "
                                        + one.export().memoryAfter()))
                        .toList());
        all.forEach(one -> report.atMost(
                "export of 200,000 rows (" + where(one) + ")",
                EXPORT,
                one.export().comparable(),
                "s"));
    }

    private static String where(Populated one) {
        return count(one) + " people, " + one.database();
    }

    private static String count(Populated one) {
        return number(one.filled().people());
    }
}
