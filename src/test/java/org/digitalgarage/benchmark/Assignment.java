package org.digitalgarage.benchmark;

import static org.digitalgarage.benchmark.Report.number;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;

/** One project assigned to many people in one go, by a mentor at the form, from the last click to the page that says so. */
final class Assignment {

    /** How many people it is for: two departments. */
    static final int PEOPLE = 10_000;

    private static final int MOST_SECONDS = 60;
    private static final int PATIENCE = 600_000;

    private Assignment() {}

    /** Measures it on a server that has {@link Participants} and the units of these people. */
    static void measure(Server server, Path content, Report report) {
        Report.progress("one project for many on " + server.database());
        Load.of(Api.at(server.garage()).signIn("admin"), "people", Population.peopleIn(content), "all")
                .expect("done", PEOPLE, 0);
        try (var mentor = Visit.fresh(server.garage(), Participants.CHIEF)) {
            var form = mentor.open("/repair/assign");
            form.setDefaultTimeout(PATIENCE);
            form.setDefaultNavigationTimeout(PATIENCE);
            form.locator("[formaction*='from=PT-202']").click();
            form.locator("#title").waitFor();
            form.locator("button[value=people]").first().click();
            form.locator("#choose-all").click();
            form.locator("input[name=team][value=each]").check();
            form.locator("button[value=assign]").click();
            form.locator("#yes-do").waitFor();
            var begin = System.nanoTime();
            var before = server.processes().seconds();
            form.locator("#yes-do").click();
            form.waitForURL("**made=true*");
            var page = (System.nanoTime() - begin) / 1e9;
            form.locator("#made .msg.ok").waitFor();
            var seconds = (System.nanoTime() - begin) / 1e9;
            tell(server, form, page, seconds, server.processes().seconds() - before, report);
        }
    }

    private static void tell(Server server, Page made, double page, double seconds, double processor, Report report) {
        if (!made.content().contains(number(PEOPLE))) {
            throw new IllegalStateException("not " + PEOPLE + " people: " + made.content());
        }
        report.heading("One project for many on " + server.database());
        report.say("A mentor assigns one project to each of " + number(PEOPLE) + " people: " + number(seconds)
                + " seconds from the last click until the page says that all are made, " + number(processor)
                + " of processor time; the page with the progress came after " + number(page)
                + " seconds. A server that is stopped meanwhile goes on at its next start; the same form sent again makes"
                + " no second project.");
        report.atMost(
                "one project for " + number(PEOPLE) + " people (" + server.database() + ")",
                MOST_SECONDS,
                seconds,
                "s");
    }
}
