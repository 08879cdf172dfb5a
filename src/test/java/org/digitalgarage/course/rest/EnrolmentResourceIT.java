package org.digitalgarage.course.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own enrolments over the API. */
class EnrolmentResourceIT {

    /** Somebody who takes CO-101 from the beginning of the demonstration. */
    private static final String ME = "1044117";

    @Test
    void enrollingTwiceAtOnceIsOneEnrolment() {
        var me = Api.as(ME);
        var before = total(me);
        var presses = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var press = 0; press < 4; press++) {
            presses.add(CompletableFuture.supplyAsync(() -> enrol(me, "CO-104")));
        }
        var answers = presses.stream().map(CompletableFuture::join).toList();
        answers.forEach(answer -> assertEquals(200, answer.statusCode(), answer.body()));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> Api.json(answer).getString("enrolledAt"))
                        .distinct()
                        .count());
        assertEquals(before + 1, total(me));
        for (var time = 0; time < 2; time++) {
            assertEquals(204, withdraw(me, "CO-104").statusCode(), "giving up twice is giving up");
        }
        assertEquals("withdrawn", find(me, "CO-104").getString("state"));
        assertEquals(before + 1, total(me), "it is kept");
    }

    @Test
    void thePagesTogetherHoldEveryEnrolmentOnce() {
        var me = Api.as("learner");
        var first = list(me, "?size=1");
        assertEquals(1, first.getJsonArray("items").size());
        var second = list(me, first.getString("next").replaceFirst(".*\\?", "?"));
        assertNotEquals(first.getJsonArray("items"), second.getJsonArray("items"));
        assertEquals(first.getInt("total"), second.getInt("total"));
        assertEquals(400, me.get("/api/v1/enrolments?size=1000").statusCode());
    }

    @Test
    void thePlaceInALessonIsRemembered() {
        var me = Api.as(ME);
        var next = find(me, "CO-101").getString("next");
        assertEquals(204, stop(me, "CO-101", next, "s2", "35").statusCode());
        assertEquals(204, stop(me, "CO-101", next, "s2", "35").statusCode());
        assertEquals(400, stop(me, "CO-101", next, "top", "35").statusCode());
        assertEquals(400, stop(me, "CO-101", next, "s2", "101").statusCode());
        assertEquals(404, stop(me, "CO-101", "no-such-lesson", "s2", "35").statusCode());
        assertEquals(next, find(me, "CO-101").getString("next"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | course", "{\"course\":7} | course", "{\"course\":\"CO-101\",\"x\":1} | x"})
    void whatIsSentWronglyIsNamed(String body, String field) {
        var answer = Api.as(ME).post("/api/v1/enrolments", body);
        assertEquals(400, answer.statusCode(), answer.body());
        assertProblem(answer);
        assertEquals(
                field, Api.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void whatIsNotThereAndWhoIsNotKnown() {
        var me = Api.as(ME);
        for (var answer : List.of(
                enrol(me, "CO-999"),
                withdraw(me, "CO-999"),
                withdraw(me, "CO-106"),
                me.post("/api/v1/attempts/1/finish", "{}"))) {
            assertEquals(404, answer.statusCode(), answer.body());
            assertProblem(answer);
        }
        var stranger = enrol(Api.stranger(), "CO-101");
        assertEquals(401, stranger.statusCode());
        assertProblem(stranger);
    }

    @Test
    void aCompletedCourseIsNotGivenUp() {
        var done = Api.as("supervisor");
        var answer = withdraw(done, "CO-105");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "urn:digital-garage:course.enrolment.move", Api.json(answer).getString("type"));
        assertEquals("completed", find(done, "CO-105").getString("state"));
    }

    @Test
    void aProgramReadsTheCatalogueAndLearnsNothing() {
        var secret = token();
        var program = Api.stranger();
        var list = program.send(program.request("/api/v1/courses")
                .header("Authorization", "Bearer " + secret)
                .GET());
        assertEquals(200, list.statusCode(), list.body());
        var one = program.send(program.request("/api/v1/courses/CO-102")
                .header("Authorization", "Bearer " + secret)
                .GET());
        assertEquals(200, one.statusCode(), one.body());
        var enrol = program.post("/api/v1/enrolments", "{\"course\":\"CO-102\"}", "Authorization", "Bearer " + secret);
        assertEquals(403, enrol.statusCode(), enrol.body());
        assertProblem(enrol);
    }

    private static String token() {
        var admin = Api.as("admin");
        var unit = Pattern.compile("<option value=\"(\\d+)\"")
                .matcher(admin.get("/people/tokens").body());
        assertTrue(unit.find());
        var made = admin.form(
                "/people/tokens",
                Map.of(
                        "create", "create",
                        "make", "make",
                        "name", "catalogue reader",
                        "unit", unit.group(1),
                        "expiresOn", "1/1/2600",
                        "jakarta.faces.ViewState", "stateless"));
        var secret = Pattern.compile("dg_[0-9a-f]{48}").matcher(made.body());
        assertTrue(secret.find(), made.body());
        return secret.group();
    }

    private static JsonObject find(Api api, String code) {
        return list(api, "?size=100").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("course").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int total(Api api) {
        return list(api, "").getInt("total");
    }

    private static JsonObject list(Api api, String query) {
        var answer = api.get("/api/v1/enrolments" + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static HttpResponse<String> enrol(Api api, String code) {
        return api.post("/api/v1/enrolments", "{\"course\":\"" + code + "\"}");
    }

    private static HttpResponse<String> withdraw(Api api, String code) {
        return api.send(api.request("/api/v1/enrolments/" + code).DELETE());
    }

    private static HttpResponse<String> stop(Api api, String code, String item, String place, String percent) {
        var json = "{\"item\":\"" + item + "\",\"place\":\"" + place + "\",\"percent\":" + percent + "}";
        return api.send(api.request("/api/v1/enrolments/" + code + "/place")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertEquals(
                Problem.MEDIA_TYPE,
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertEquals(answer.statusCode(), Api.json(answer).getInt("status"));
    }
}
