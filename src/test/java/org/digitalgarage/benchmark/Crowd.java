package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalgarage.benchmark.Journeys.Step;
import org.digitalgarage.benchmark.Journeys.User;
import org.digitalgarage.benchmark.Processes.Live;

/** Many people signed in at once, each of whom has looked at their first screen. */
final class Crowd {

    private static final int SESSIONS = Participants.LEARNERS;

    private static final int TOGETHER = 8;
    private static final int FIRST = 80;

    /** More seconds than it takes; it ends when everybody is in. */
    private static final int PATIENCE = 3600;

    private Crowd() {}

    /** Measures the heap that their sessions hold. */
    static void measure(Server server, Report report) {
        // what is made once for all is not a session's
        Journeys.run(people(0, FIRST), PATIENCE, server);
        var before = Processes.live(server.answering());
        var run = Journeys.run(people(FIRST, SESSIONS), PATIENCE, server);
        var sessions = run.count("first");
        var each = held(before, Processes.live(server.answering()), sessions) / 1e3 / sessions;
        report.heading("Many sessions on " + server.database());
        report.say(number(sessions) + " people, each with a session of their own, signed in and opened their first"
                + " screen, " + TOGETHER + " at a time, in " + number(run.seconds())
                + " seconds: most of it goes into the hash of the password. Of some classes the heap holds at least one"
                + " object more for each of them, after the garbage was collected: these objects take **"
                + number(each) + " kB** a session. What else comes and goes, such as caches, is left out.");
        report.atMost(
                "heap of a session, " + number(sessions) + " signed in (" + server.database() + ")", 30, each, "kB");
    }

    /** Bytes of what there is more of, once or several times a session. */
    private static double held(Map<String, Live> before, Map<String, Live> after, long sessions) {
        return after.entrySet().stream()
                .filter(live -> more(live, before).objects() >= sessions)
                .mapToLong(live -> more(live, before).bytes())
                .sum();
    }

    private static Live more(Map.Entry<String, Live> live, Map<String, Live> before) {
        var was = before.getOrDefault(live.getKey(), Live.NONE);
        return new Live(
                live.getValue().objects() - was.objects(), live.getValue().bytes() - was.bytes());
    }

    private static List<User> people(int from, int many) {
        return IntStream.range(0, TOGETHER)
                .mapToObj(at -> new User(
                        "",
                        IntStream.range(from, from + many)
                                .filter(number -> number % TOGETHER == at)
                                .mapToObj(Crowd::steps)
                                .flatMap(List::stream)
                                .toList()))
                .toList();
    }

    private static List<Step> steps(int number) {
        var name = Participants.learner(number % Participants.LEARNERS);
        return List.of(
                Step.send(
                        "sign-in",
                        "POST",
                        "/api/v1/session",
                        "\"person\"",
                        "{\"name\":\"%s\",\"password\":\"garage-demo\"}".formatted(name)),
                Step.read("first", "/", "id=\"main\"", ""));
    }
}
