package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalgarage.benchmark.Journeys.Step;
import org.digitalgarage.benchmark.Journeys.User;
import org.digitalgarage.support.Api;

/** Evidence of people of one unit by many at the same time: every observation changes a rating and the unit's counts. */
final class Observing {

    private static final int MANY = 32;

    /** Of how many competencies somebody is observed in turn. */
    private static final int COMPETENCIES = 8;

    private static final int PAUSE = 20;
    private static final Pattern PERSON = Pattern.compile("/evidence/observe\\?person=(\\d+)");
    private static final Pattern COMPETENCY = Pattern.compile("<option value=\"(\\d+)\"");
    private static final Pattern DAY = Pattern.compile("name=\"workedOn\"[^>]*value=\"([^\"]*)\"");

    private final Server server;
    private final Postgres postgres;
    private final AtomicInteger mentors = new AtomicInteger();

    /**
     * On a server that has {@link Participants}.
     *
     * @param postgres its database, or null where it has another one
     */
    Observing(Server server, Postgres postgres) {
        this.server = server;
        this.postgres = postgres;
    }

    /** Measures one, then many. */
    void measure(Report report) {
        Journeys.run(users(Loop.COMPARED), Journeys.SECONDS, server);
        var one = Journeys.run(users(1), Journeys.SECONDS, server);
        var waits = new Waits();
        var many = waits.during(() -> Journeys.run(users(MANY), Journeys.SECONDS, server));
        report.say("Observations of people of one unit, each of which adds a row to the ledger and changes a rating and"
                + " the counts of the unit and of all above it."
                + (postgres == null
                        ? ""
                        : " While " + MANY + " wrote, PostgreSQL was asked " + waits.looks
                                + " times who waits for whom: " + waits.found
                                + " times a statement waited for a lock."));
        report.table(
                List.of("Observations", "a second", "p50 / p95 / p99", "cost"),
                List.of(row("by one", one), row("by " + MANY + " at a time", many)));
        if (postgres != null) {
            report.atMost("waits for a lock, " + MANY + " writers into one unit", 0, waits.found.get(), "");
        }
    }

    private static List<String> row(String name, Journeys.Run run) {
        return List.of(name, number(run.perSecond("observe")), run.times("observe"), number(run.cost("observe")));
    }

    private List<User> users(int many) {
        mentors.set(0);
        return Writes.users(this::mentor, many, Journeys.SECONDS);
    }

    /** Goes through all mentees and a few competencies, each time with another sentence. */
    private User mentor(int users, int seconds) {
        var api = Api.at(server.garage()).signIn(Participants.mentor(mentors.getAndIncrement()));
        var people = all(PERSON, api.get("/evidence/mentored").body()).toList();
        var form = api.get("/evidence/observe?person=" + people.get(0)).body();
        var competencies = all(COMPETENCY, form).limit(COMPETENCIES).toList();
        var day = all(DAY, form).findFirst().orElseThrow();
        var steps = new ArrayList<Step>();
        for (var i = 0; i < Writes.PLENTY * seconds; i++) {
            steps.add(Step.form(
                    "observe",
                    "/evidence/observe",
                    "done=evidence.done.observed",
                    "observe=observe&save=save&jakarta.faces.ViewState=stateless&person="
                            + people.get(i % people.size()) + "&competency="
                            + competencies.get(i / people.size() % competencies.size())
                            + "&level=" + (1 + i % 3) + "&sentence=seen+" + System.nanoTime() + "&workedOn="
                            + java.net.URLEncoder.encode(day, java.nio.charset.StandardCharsets.UTF_8)));
        }
        return new User(api.cookies(), steps);
    }

    private static Stream<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct();
    }

    /** Looks again and again who waits in the database. */
    private final class Waits {

        private final AtomicLong looks = new AtomicLong();
        private final AtomicLong found = new AtomicLong();

        Journeys.Run during(java.util.function.Supplier<Journeys.Run> step) {
            var looker = new Thread(this::look);
            looker.start();
            try {
                return step.get();
            } finally {
                looker.interrupt();
            }
        }

        private void look() {
            try {
                while (postgres != null) {
                    found.addAndGet(postgres.waiting());
                    looks.incrementAndGet();
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                // enough
            }
        }
    }
}
