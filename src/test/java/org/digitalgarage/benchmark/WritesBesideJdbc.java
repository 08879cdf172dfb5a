package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.util.List;

/** A write of the product beside one JDBC transaction that writes the same rows. */
final class WritesBesideJdbc {

    private static final double RATIO = 3;
    private static final int USERS = Loop.COMPARED;

    /** Those of which the median is told, and the one that is written once more. */
    static final int RUNS = Journeys.RUNS + 1;

    private final Server server;
    private final Postgres postgres;

    WritesBesideJdbc(Server server, Postgres postgres) {
        this.server = server;
        this.postgres = postgres;
    }

    /** Measures a quiz answer and a review. */
    void measure(Writes writes, Report report) {
        report.say(
                "The same beside one JDBC transaction that writes the same rows: what the product wrote in a fourth run was"
                        + " noted by the database, and the same statements with the same values were written once more into a"
                        + " copy of the tables as they stood before, over as many connections as there were users, "
                        + USERS
                        + ". *Cost* is the processor time of one in milliseconds: of the product and the database, and of the"
                        + " program that calls JDBC and the database.");
        report.table(
                List.of(
                        "Write",
                        "statements each",
                        "a second",
                        "JDBC, a second",
                        "ratio",
                        "cost",
                        "JDBC, cost",
                        "ratio"),
                List.of(
                        row("answer", "quiz answer", writes::answering, report),
                        row("review", "review", writes::reviewing, report)));
    }

    private List<String> row(String kind, String name, Writes.Someone someone, Report report) {
        var run = Journeys.median(() -> Writes.users(someone, USERS, Journeys.SECONDS), kind, server);
        var users = Writes.users(someone, USERS, Journeys.SECONDS);
        var requests = new int[1];
        var jdbc = new Replay(postgres, USERS)
                .of(() -> requests[0] =
                        Journeys.run(users, Journeys.SECONDS, server).count(kind));
        var time = jdbc.perSecond() / run.perSecond(kind);
        var cost = run.cost(kind) / jdbc.cost();
        report.atMost("time of a " + name + " beside one JDBC transaction", RATIO, time, "×");
        report.atMost("processor time of a " + name + " beside one JDBC transaction", RATIO, cost, "×");
        return List.of(
                name,
                number(jdbc.statements() / (double) requests[0]),
                number(run.perSecond(kind)),
                number(jdbc.perSecond()),
                number(time),
                number(run.cost(kind)),
                number(jdbc.cost()),
                number(cost));
    }
}
