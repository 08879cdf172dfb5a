package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.digitalgarage.people.Passwords;

/** Signing in, beside the hash of the password; what a session holds is known by {@link Crowd}. */
final class SignIns {

    /** Seconds; each has a password to hash, so there are few, and what the server does beside is spread over them. */
    private static final int WINDOW = Math.max(18, 6 * Loop.SECONDS);

    private static final int HASHES = 10;
    private static final String PASSWORD = "garage-demo";

    private SignIns() {}

    /** Measures it. */
    static void measure(Server server, Report report) {
        var asked = new Wrk.Asked(
                server.garage().address() + "/api/v1/session",
                "none=1",
                "{\"name\":\"learner\",\"password\":\"%s\"}".formatted(PASSWORD));
        Loop.warm(asked, "");
        var loop = Loop.once(asked, Loop.COMPARED, WINDOW, 1, server.processes());
        var hash = hash();
        report.heading("Sign-in on " + server.database());
        report.table(
                List.of("", ""),
                List.of(
                        List.of(
                                "sign-ins a second by 8 at a time",
                                number(loop.run().perSecond())),
                        List.of("p50 / p95 / p99 in milliseconds", loop.run().times()),
                        List.of("processor time of one", number(loop.cost()) + " ms"),
                        List.of("of it the hash of the password", number(hash) + " ms")));
        report.atMost("sign-in beside the hash (" + server.database() + ")", 9, loop.cost() - hash, "ms");
    }

    /** Processor time of one hash in milliseconds, in this process, by the same code and as many at a time. */
    private static double hash() {
        var hash = Passwords.hash(PASSWORD);
        var each = Collections.nCopies(Loop.COMPARED, (Callable<Long>) () -> hashes(hash));
        Together.sum(Loop.COMPARED, each);
        return Together.sum(Loop.COMPARED, each) / 1e6 / HASHES / Loop.COMPARED;
    }

    private static long hashes(String hash) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        for (var i = 0; i < HASHES; i++) {
            Passwords.matches(PASSWORD, hash);
        }
        return clock.getCurrentThreadCpuTime() - before;
    }
}
