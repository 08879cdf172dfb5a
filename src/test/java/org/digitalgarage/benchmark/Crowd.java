package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many people signed in at once, each of whom has looked at their first screen. What their sessions hold is what the heap
 * gives back when all of them sign out: in these few seconds nothing else comes or goes.
 */
final class Crowd {

    private static final int SESSIONS = Participants.LEARNERS;
    private static final int TOGETHER = 8;
    private static final int OK = 200;
    private static final int DONE = 204;

    private final Server server;

    private Crowd(Server server) {
        this.server = server;
    }

    /** Measures the heap that their sessions hold. */
    static void measure(Server server, Report report) {
        Report.progress("many sessions on " + server.database());
        var crowd = new Crowd(server);
        var begin = System.nanoTime();
        var cookies = together(number -> crowd.enter(Participants.learner(number)));
        var seconds = (System.nanoTime() - begin) / 1e9;
        var full = Processes.heap(server.answering());
        together(number -> crowd.leave(cookies.get(number)));
        var each = (full - Processes.heap(server.answering())) / 1e3 / SESSIONS;
        report.heading("Many sessions on " + server.database());
        report.say(number(SESSIONS) + " people, each with a session of their own, signed in and opened their first"
                + " screen, " + TOGETHER + " at a time, in " + number(seconds)
                + " seconds. When all had signed out, the heap held **"
                + number(each) + " kB** less for each of them, both times after the garbage was collected.");
        report.atMost(
                "heap of a session, " + number(SESSIONS) + " signed in (" + server.database() + ")", 30, each, "kB");
    }

    private static <T> List<T> together(IntFunction<T> each) {
        return Together.run(
                TOGETHER,
                IntStream.range(0, SESSIONS)
                        .mapToObj(number -> (Callable<T>) () -> each.apply(number))
                        .toList());
    }

    /** Signs in and reads the first screen; returns the cookie of the session. */
    private String enter(String name) {
        var cookie = send(
                        request("/api/v1/session")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"name\":\"%s\",\"password\":\"garage-demo\"}".formatted(name))),
                        OK)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
        var screen = send(request("/").header("Cookie", cookie), OK).body();
        if (!screen.contains("id=\"main\"")) {
            throw new IllegalStateException(screen);
        }
        return cookie;
    }

    private int leave(String cookie) {
        return send(request("/api/v1/session").header("Cookie", cookie).DELETE(), DONE)
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.garage().address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
        var answer = Http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return answer;
    }
}
