package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.util.List;

/** Signing in: as it is, and with {@link QuickPasswords}; what a session holds is known by {@link Crowd}. */
final class SignIns {

    /** Seconds; each has a password to hash, so there are few. */
    private static final int WINDOW = Math.max(6, 2 * Loop.SECONDS);

    private static final double BESIDE_THE_HASH = 9;

    private SignIns() {}

    /** Measures it with the passwords as they are. */
    static void asShipped(Server server, Report report) {
        Report.progress("sign-in on " + server.database());
        var asked = asked(server);
        Loop.warm(asked, "");
        report.heading("Sign-in on " + server.database());
        tell(Loop.once(asked, Loop.COMPARED, WINDOW, 1, server.processes()), report);
    }

    /** Measures what there is beside the hash, on a server that has {@link QuickPasswords}. */
    static void besideTheHash(Server server, Report report) {
        Report.progress("sign-in beside the hash on " + server.database());
        var asked = asked(server);
        Loop.warm(asked, "");
        var loop = Loop.median(asked, Loop.COMPARED, 1, server.processes());
        report.heading("Sign-in beside the hash on " + server.database());
        report.say(
                "The same where the hash of the password has one round instead of 210,000 and nothing else is otherwise.");
        tell(loop, report);
        report.atMost("sign-in beside the hash (" + server.database() + ")", BESIDE_THE_HASH, loop.cost(), "ms");
    }

    private static void tell(Loop loop, Report report) {
        report.table(
                List.of("", ""),
                List.of(
                        List.of(
                                "sign-ins a second by " + Loop.COMPARED + " at a time",
                                number(loop.run().perSecond())),
                        List.of("p50 / p95 / p99 in milliseconds", loop.run().times()),
                        List.of("processor time of one", number(loop.cost()) + " ms")));
    }

    private static Wrk.Asked asked(Server server) {
        return new Wrk.Asked(
                server.garage().address() + "/api/v1/session",
                "none=1",
                "{\"name\":\"learner\",\"password\":\"%s\"}".formatted(QuickPasswords.PASSWORD));
    }
}
