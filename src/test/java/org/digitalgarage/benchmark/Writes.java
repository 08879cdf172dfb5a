package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.benchmark.Journeys.Step;
import org.digitalgarage.benchmark.Journeys.User;
import org.digitalgarage.support.Api;

/** What people write: the answers of a quiz, and reviews. */
final class Writes {

    /** More short steps of a user in a second than there is time for. */
    static final int PLENTY = 400;

    private static final List<Integer> USERS = List.of(1, 8, 32);
    private static final int WARM = Math.max(5, Journeys.SECONDS);

    /** Seconds until what all writes share is compiled well; there is no end of answers to a question. */
    private static final int COMPILED = 7 * WARM;

    /** So many works wait for a second of reviews; a user whose works are done stops before the time is over. */
    private static final int REVIEWS = 150;

    /** Each may be taken as often as one likes, and draws four questions. */
    private static final Map<String, List<String>> QUIZZES = Map.of(
            "CO-104", List.of("check-listening", "check-journey", "check-prototype", "check-test"),
            "CO-105", List.of("check-feedback", "check-decisions", "check-workload", "check-agreement"));

    private static final int QUESTIONS = 4;

    /** What the page of an open item holds: its number, and the field for the level. */
    private static final String ITEM = "name=\"item\" value=\"(%d+)\".-name=\"(level%-%d+%-%d+)\"";

    /** The same as Java reads it, and the way to the next. */
    private static final Pattern OPEN =
            Pattern.compile("(?s)name=\"item\" value=\"(\\d+)\".*?name=\"(level-\\d+-\\d+)\"");

    private static final Pattern NEXT = Pattern.compile("href=\"(/evidence/queue\\?item=\\d+)\"\\s+data-key=\"j\"");

    /** Somebody who has not done anything yet, with enough to do. */
    interface Someone {
        User of(int users, int seconds);
    }

    private final Server server;
    private final AtomicInteger learners = new AtomicInteger();
    private final AtomicInteger mentors = new AtomicInteger();

    /** Writes on a server that has {@link Participants}. */
    Writes(Server server) {
        this.server = server;
    }

    /** How many works wait for each mentor, in the order in which the runs take them. */
    static List<Integer> waiting() {
        var waiting = new ArrayList<>(share(Loop.COMPARED, WARM));
        for (var users : USERS) {
            for (var run = 0; run < Journeys.RUNS; run++) {
                waiting.addAll(share(users, Journeys.SECONDS));
            }
        }
        for (var run = 0; run < WritesBesideJdbc.RUNS; run++) {
            waiting.addAll(share(Loop.COMPARED, Journeys.SECONDS));
        }
        return waiting;
    }

    private static List<Integer> share(int users, int seconds) {
        return Collections.nCopies(users, each(REVIEWS, users, seconds));
    }

    private static int each(int perSecond, int users, int seconds) {
        return (perSecond * seconds + users - 1) / users;
    }

    /** Measures the journeys. */
    void measure(Report report) {
        Report.progress("writes on " + server.database());
        Journeys.run(users(this::answering, Loop.COMPARED, COMPILED), COMPILED, server);
        var rows = new ArrayList<List<String>>();
        rows.addAll(journey(List.of("start", "answer", "finish"), this::learner));
        rows.addAll(journey(List.of("queue", "review"), this::mentor));
        report.heading("Writes on " + server.database());
        report.say("Closed loops by 1, 8 and 32 users at a time, each with a session of their own, each the median of"
                + " three runs of " + Journeys.SECONDS + " seconds. A learner starts a quiz, answers its " + QUESTIONS
                + " questions one by one and hands it in, then takes the next; a mentor opens the oldest work of the"
                + " queue and accepts it with a level, which adds to the ledger and to the rating. Times are in"
                + " milliseconds; *cost* is the processor time of a whole journey with 8 users, of server and database"
                + " together. Of every answer the status and a marker are checked.");
        report.table(
                List.of("Step", "a second, 1 / 8 / 32", "p50 / p95 / p99 with 1", "with 8", "with 32", "cost"), rows);
    }

    private List<List<String>> journey(List<String> kinds, Someone someone) {
        Journeys.run(users(someone, Loop.COMPARED, WARM), WARM, server);
        var last = kinds.get(kinds.size() - 1);
        var runs = new LinkedHashMap<Integer, Journeys.Run>();
        for (var users : USERS) {
            runs.put(users, Journeys.median(() -> users(someone, users, Journeys.SECONDS), last, server));
        }
        return kinds.stream().map(kind -> row(kind, last, runs)).toList();
    }

    private static List<String> row(String kind, String last, Map<Integer, Journeys.Run> runs) {
        var row = new ArrayList<String>();
        row.add(kind);
        row.add(runs.values().stream().map(run -> number(run.perSecond(kind))).collect(Collectors.joining(" / ")));
        runs.values().forEach(run -> row.add(run.times(kind)));
        row.add(kind.equals(last) ? number(runs.get(Loop.COMPARED).cost(kind)) : "");
        return row;
    }

    /** So many people sign in, and what they do is laid out. */
    static List<User> users(Someone someone, int users, int seconds) {
        return IntStream.range(0, users)
                .parallel()
                .mapToObj(i -> someone.of(users, seconds))
                .toList();
    }

    private User learner(int users, int seconds) {
        var api = enrolled();
        var steps = new ArrayList<Step>();
        var wanted = each(PLENTY / QUESTIONS, users, seconds) * 2;
        while (steps.size() < wanted * (QUESTIONS + 2)) {
            QUIZZES.forEach((course, quizzes) -> quizzes.forEach(quiz -> steps.addAll(quiz(course, quiz))));
        }
        return new User(api.cookies(), steps);
    }

    private static List<Step> quiz(String course, String quiz) {
        var steps = new ArrayList<Step>();
        steps.add(Step.send("start", "POST", "/api/v1/attempts", "\"started\"", start(course, quiz))
                .keeping("\"id\":(%d+)"));
        for (var question = 1; question <= QUESTIONS; question++) {
            steps.add(answer("KEPT1", question, 0));
        }
        steps.add(Step.send("finish", "POST", "/api/v1/attempts/KEPT1/finish", "\"graded\"", "{}"));
        return steps;
    }

    private static String start(String course, String quiz) {
        return "{\"course\":\"%s\",\"item\":\"%s\"}".formatted(course, quiz);
    }

    /** One that fits each kind of question, another one each time. */
    private static Step answer(Object attempt, int question, int seen) {
        var choice = seen % 2;
        return Step.send(
                "answer",
                "PUT",
                "/api/v1/attempts/" + attempt + "/answers/" + question,
                "\"revision\":" + (seen + 1),
                "{\"seen\":%d,\"values\":{\"answer\":[\"%d\"],\"answer0\":[\"%d\"]}}".formatted(seen, choice, choice));
    }

    private Api enrolled() {
        var api = Api.at(server.garage()).signIn(Participants.learner(learners.getAndIncrement()));
        QUIZZES.keySet().forEach(course -> sure(api.post("/api/v1/enrolments", "{\"course\":\"" + course + "\"}")));
        return api;
    }

    /** Somebody who answers one question again and again, each time otherwise. */
    User answering(int users, int seconds) {
        var api = enrolled();
        var course = QUIZZES.keySet().iterator().next();
        var attempt = Api.json(sure(api.post(
                        "/api/v1/attempts", start(course, QUIZZES.get(course).get(0)))))
                .getJsonNumber("id");
        var steps = IntStream.range(0, each(PLENTY, users, seconds) * 2)
                .mapToObj(seen -> answer(attempt, 1, seen))
                .toList();
        return new User(api.cookies(), steps);
    }

    private User mentor(int users, int seconds) {
        var api = mentor();
        var steps = Collections.nCopies(
                        each(REVIEWS, users, seconds),
                        List.of(Step.read("queue", "/evidence/queue", "id=\"accept\"", ITEM), review("KEPT1", "KEPT2")))
                .stream()
                .flatMap(List::stream)
                .toList();
        return new User(api.cookies(), steps);
    }

    /** Somebody who accepts work after work without going back to the queue. */
    User reviewing(int users, int seconds) {
        var api = mentor();
        var steps = new ArrayList<Step>();
        for (var address = "/evidence/queue"; !address.isEmpty(); ) {
            var page = sure(api.get(address)).body();
            var open = OPEN.matcher(page);
            if (!open.find()) {
                throw new IllegalStateException(address + " is not open");
            }
            steps.add(review(open.group(1), open.group(2)));
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1) : "";
        }
        return new User(api.cookies(), steps);
    }

    private Api mentor() {
        return Api.at(server.garage()).signIn(Participants.mentor(mentors.getAndIncrement()));
    }

    private static Step review(String item, String level) {
        return Step.form(
                "review",
                "/evidence/queue",
                "done=evidence.done.accepted",
                "review=review&accept=accept&jakarta.faces.ViewState=stateless&item=" + item + "&" + level
                        + "=2&comment=good");
    }

    private static HttpResponse<String> sure(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
