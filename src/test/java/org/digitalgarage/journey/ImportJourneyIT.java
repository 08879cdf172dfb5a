package org.digitalgarage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator loads a file of people, mends what is wrong, and loads it again. */
class ImportJourneyIT {

    private static final int PEOPLE = 400;
    private static final int SENDERS = 4;
    private static final String HEAD =
            "personnel_no,title_th,given_th,family_th,unit,line,level_scheme,level,joined_on\n";

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aFileIsCheckedMendedAndLoaded(String language) {
        try (var visit = Visit.as("admin", language, Visit.DESKTOP)) {
            var page = visit.open("/platform/import");
            page.locator("#go").click();
            assertThat(page.locator("#file-e")).isVisible();
            var number = "JT-" + language;
            send(visit, HEAD + number + ",นาย,สมชาย,ใจดี,NOWHERE,PLAN,ocsc,K2,2020-10-01\n");
            assertThat(page.locator("#faults")).isVisible();
            assertThat(page.locator("table.content tbody tr")).hasCount(1);
            assertThat(page.locator("table.content")).containsText("NOWHERE");
            visit.accessible();
            visit.picture("import-faults-" + language);
            var report = page.context().request().get(page.url().replace("/import?", "/import.csv?"));
            assertEquals(200, report.status());
            assertTrue(report.text().contains("\n2,unit,"), report.text());
            send(visit, HEAD + number + ",นาย,สมชาย,ใจดี,TICA,PLAN,ocsc,K2,2020-10-01\n");
            assertThat(page.locator("#state")).containsText("1");
            assertThat(page.locator("#faults")).hasCount(0);
            assertThat(page.locator("#load")).isVisible();
        }
    }

    @Test
    void filesThatAreSentInTheSameMomentAreLoadedOneAtATime() {
        var numbers = IntStream.range(0, PEOPLE).mapToObj(i -> "JR-" + i).toList();
        var ready = new CyclicBarrier(SENDERS);
        var senders = Executors.newFixedThreadPool(SENDERS);
        var sent = IntStream.range(0, SENDERS)
                .mapToObj(sender -> CompletableFuture.supplyAsync(
                        () -> sendTogether(ready, numbers, "ชื่อ" + "กขคง".charAt(sender)), senders))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        var taken = sent.stream().filter(answer -> answer.statusCode() == 202).toList();
        senders.shutdown();
        assertFalse(taken.isEmpty());
        assertTrue(
                sent.stream().allMatch(answer -> answer.statusCode() == 202 || answer.statusCode() == 409),
                sent::toString);
        var admin = Api.as("admin");
        var added = taken.stream()
                .mapToInt(answer -> ended(
                                admin, Api.json(answer).getJsonNumber("id").longValue())
                        .getInt("added"))
                .sum();
        assertEquals(PEOPLE, added, "nobody is added by two");
    }

    private static HttpResponse<String> sendTogether(CyclicBarrier ready, List<String> numbers, String name) {
        var admin = Api.as("admin");
        var file = numbers.stream()
                .map(number -> number + ",นาย," + name + ",ใจดี,TICA,PLAN,ocsc,K2,2020-10-01\n")
                .collect(Collectors.joining("", HEAD, ""));
        try {
            ready.await();
            return admin.send(admin.request("/api/v1/imports/people?rows=all")
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofString(file)));
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject ended(Api admin, long run) {
        for (var tries = 0; tries < 600; tries++) {
            var now = Api.json(admin.get("/api/v1/imports/" + run));
            if (!now.getString("state").equals("running")) {
                assertEquals("done", now.getString("state"));
                return now;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("load " + run + " does not end");
    }

    private static void send(Visit visit, String text) {
        var page = visit.page();
        page.locator("#file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#go").click();
        page.waitForURL("**/platform/import?run=*");
    }
}
