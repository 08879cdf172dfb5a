package org.digitalgarage.course.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as programs read it. */
class CourseResourceIT {

    private static final List<String> SHIPPED = List.of("CO-101", "CO-102", "CO-103", "CO-104", "CO-105", "CO-106");

    private static Api learner;

    @BeforeAll
    static void signIn() {
        learner = Api.as("learner");
    }

    @Test
    void thePagesTogetherHoldEveryCourseOnce() {
        var found = new ArrayList<String>();
        JsonValue next = Json.createValue("/api/v1/courses?size=4&sort=-hours");
        var hours = Integer.MAX_VALUE;
        while (next != JsonValue.NULL) {
            var page = read(learner, ((JsonString) next).getString());
            for (var course : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                found.add(course.getString("code"));
                assertTrue(course.getInt("hours") <= hours, "the longest first");
                hours = course.getInt("hours");
            }
            next = page.get("next");
        }
        assertEquals(SHIPPED, found.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "track=build, CO-105",
        "track=repair, CO-104",
        "q=เเจ้งเหตุไม่มี,",
        "q=PDPA, CO-103",
        "q=ให้ออกใน ๔ สัปดาห์, CO-102",
        "q=สัปดาห์ 4 ให้ออกใน, CO-102",
        "q=พยากรณ์เเละ, CO-106",
        "q=100%,",
        "competency=OCSC-DIG-2566/D2, CO-103",
        "competency=NONE/X,",
        "hours=short&track=strengthen, CO-103"
    })
    void filtersFindWhatFits(String filter, String code) {
        var items = read(learner, "/api/v1/courses?" + encoded(filter))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertEquals(
                code == null ? List.of() : List.of(code),
                items.stream().map(course -> course.getString("code")).toList());
    }

    @Test
    void aCourseSaysHowFarTheCallerIs() {
        var active = read(learner, "/api/v1/courses/CO-102");
        assertEquals("active", active.getString("state"));
        assertTrue(items(active).stream().anyMatch(item -> item.getBoolean("done")));
        var other = read(learner, "/api/v1/courses/CO-106");
        assertEquals("none", other.getString("state"));
        assertTrue(items(other).stream().noneMatch(item -> item.containsKey("done")));
        assertEquals(active.getInt("items"), items(active).size());
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=x, page",
        "size=101, size",
        "size=0, size",
        "sort=length, sort",
        "track=x, track",
        "hours=9, hours",
        "mine=all, mine"
    })
    void aProgramIsToldOfAParameterThatCannotBeRead(String parameter, String field) {
        var answer = learner.get("/api/v1/courses?" + parameter);
        assertEquals(400, answer.statusCode(), answer.body());
        assertProblem(answer);
        assertEquals(
                field, Api.json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void whatIsNotThereAndWhoIsNotKnown() {
        var none = learner.get("/api/v1/courses/CO-999");
        assertEquals(404, none.statusCode());
        assertProblem(none);
        for (var path : List.of("/api/v1/courses", "/api/v1/courses/CO-102")) {
            var stranger = Api.stranger().get(path);
            assertEquals(401, stranger.statusCode());
            assertProblem(stranger);
        }
    }

    private static List<JsonObject> items(JsonObject course) {
        return course.getJsonArray("modules").getValuesAs(JsonObject.class).stream()
                .flatMap(module -> module.getJsonArray("items").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonObject read(Api api, String address) {
        var answer = api.get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertEquals(
                Problem.MEDIA_TYPE,
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var problem = Api.json(answer);
        assertEquals(answer.statusCode(), problem.getInt("status"));
        assertTrue(problem.getString("type").startsWith("urn:digital-garage:"));
    }

    private static String encoded(String filter) {
        var parameters = new ArrayList<String>();
        for (var parameter : filter.split("&")) {
            var parts = parameter.split("=", 2);
            parameters.add(parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
        }
        return String.join("&", parameters);
    }
}
