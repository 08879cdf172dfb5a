package org.digitalgarage.course.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Databases;
import org.digitalgarage.support.Garage;
import org.digitalgarage.support.TrialCourse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Quizzes where things go wrong, on a server of its own with a small course of its own: the process is killed, the time
 * runs out, two browsers answer, a button is pressed twice.
 */
class AttemptResourceIT {

    private static final List<String> DATABASE = Databases.settings();
    private static final TrialCourse COURSE = TrialCourse.amongTheShipped();
    private static Path data;
    private static Garage garage;
    private static Instant clock = Instant.parse("2026-11-23T02:00:00Z");
    private static long started;

    @BeforeAll
    static void open() throws IOException {
        data = Files.createTempDirectory(Path.of("target/test-data"), "attempts")
                .toAbsolutePath();
        start();
    }

    @AfterAll
    static void close() {
        if (garage != null) {
            garage.stop();
        }
    }

    @Test
    void killedInTheMiddleOfAQuizNothingAcknowledgedIsLost() {
        var learner = enrolled("owner");
        var attempt = begin(learner);
        assertEquals(attempt, begin(learner));
        assertEquals(1, kept(answer(learner, attempt, 1, 0, "0")));
        assertEquals(1, kept(answer(learner, attempt, 2, 0, "25")));
        assertEquals(2, kept(answer(learner, attempt, 2, 1, "24")));
        garage.kill();
        later(Duration.ofMinutes(5));
        var again = Api.at(garage).signIn("owner");
        assertEquals(attempt, begin(again));
        assertEquals(409, answer(again, attempt, 2, 1, "23").statusCode(), "the acknowledged answer stands");
        assertEquals(3, kept(answer(again, attempt, 2, 2, "25")));
        var graded = finish(again, attempt);
        assertEquals("graded", graded.getString("state"));
        assertEquals(2, graded.getJsonNumber("points").intValue());
    }

    @Test
    void ofTwoBrowsersTheSecondIsToldAndTheFirstAnswerStays() {
        var first = enrolled("manager");
        var second = Api.at(garage).signIn("manager");
        var attempt = begin(first);
        assertEquals(attempt, begin(second));
        assertEquals(1, kept(answer(first, attempt, 1, 0, "0")));
        assertEquals(409, answer(second, attempt, 1, 0, "1").statusCode());
        assertEquals(1, kept(answer(second, attempt, 1, 0, "0")), "the same answer again does no harm");
        finish(second, attempt);
        assertEquals(409, answer(first, attempt, 1, 1, "1").statusCode(), "handed in elsewhere");
        assertEquals(1, finish(first, attempt).getJsonNumber("points").intValue());
    }

    @Test
    void finishPressedTwiceIsOneResultAndOneRow() {
        var learner = enrolled("executive");
        var before = rows(learner);
        var attempt = begin(learner);
        kept(answer(learner, attempt, 1, 0, "0"));
        var presses = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var press = 0; press < 4; press++) {
            presses.add(
                    CompletableFuture.supplyAsync(() -> learner.post("/api/v1/attempts/" + attempt + "/finish", "{}")));
        }
        var answers = presses.stream().map(CompletableFuture::join).toList();
        answers.forEach(press -> assertEquals(200, press.statusCode(), press.body()));
        assertEquals(1, answers.stream().map(HttpResponse::body).distinct().count(), "every press sees the one result");
        finish(learner, attempt);
        assertEquals(before + 1, rows(learner));
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        var learner = enrolled("steward");
        var attempt = begin(learner);
        var other = Api.at(garage).signIn("mentor");
        assertEquals(404, answer(other, attempt, 1, 0, "0").statusCode());
        assertEquals(
                404, other.post("/api/v1/attempts/" + attempt + "/finish", "{}").statusCode());
        assertEquals(1, kept(answer(learner, attempt, 1, 0, "0")), "it is still under way and unanswered");
    }

    @Test
    void afterTheTimeNothingIsAcceptedAndWhatWasKeptIsGraded() {
        var learner = enrolled("supervisor");
        var attempt = begin(learner);
        kept(answer(learner, attempt, 1, 0, "0"));
        garage.stop();
        later(Duration.ofMinutes(21));
        var late = Api.at(garage).signIn("supervisor");
        assertEquals(409, answer(late, attempt, 2, 0, "25").statusCode());
        var graded = finish(late, attempt);
        assertEquals(1, graded.getJsonNumber("points").intValue(), "the answer in time counts, the late one does not");
        assertEquals("graded", graded.getString("state"));
    }

    @Test
    void noMoreAttemptsThanTheQuizAllows() {
        var learner = enrolled("auditor");
        for (var number = 1; number <= 2; number++) {
            assertFalse(finish(learner, begin(learner)).getBoolean("passed"));
        }
        var third = learner.post("/api/v1/attempts", "{\"course\":\"TE-1\",\"item\":\"check\"}");
        assertEquals(400, third.statusCode(), third.body());
    }

    private static Api enrolled(String name) {
        var learner = Api.at(garage).signIn(name);
        var answer = learner.post("/api/v1/enrolments", "{\"course\":\"TE-1\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        return learner;
    }

    private static long begin(Api learner) {
        var answer = learner.post("/api/v1/attempts", "{\"course\":\"TE-1\",\"item\":\"check\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer).getJsonNumber("id").longValue();
    }

    private static HttpResponse<String> answer(Api learner, long attempt, int number, int seen, String value) {
        var json = "{\"seen\":" + seen + ",\"values\":{\"answer\":[\"" + value + "\"]}}";
        return learner.send(learner.request("/api/v1/attempts/" + attempt + "/answers/" + number)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static int kept(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer).getInt("revision");
    }

    private static JsonObject finish(Api learner, long attempt) {
        var answer = learner.post("/api/v1/attempts/" + attempt + "/finish", "{}");
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static int rows(Api learner) {
        var answer = learner.get("/api/v1/evidence?competency=OCSC-DIG-2566/D6&size=200");
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer).getInt("total");
    }

    /** Starts the server again, with its clock this much ahead of where it stood when it ended. */
    private static void later(Duration by) {
        clock = clock.plusNanos(System.nanoTime() - started).plus(by);
        start();
    }

    private static void start() {
        started = System.nanoTime();
        garage = Garage.start(
                data, DATABASE, List.of("-Dgarage.demo=true", COURSE.setting(), "-Dgarage.clock=" + clock));
    }
}
