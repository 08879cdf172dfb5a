package org.digitalgarage.evidence.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Rating rows over HTTP: every worked case, and what is refused. Nobody is signed in. */
class RatingsPreviewIT {

    private static final String PATH = "/api/v1/ratings/preview";

    @TestFactory
    Stream<DynamicTest> everyWorkedCase() throws IOException {
        try (var file = RatingsPreviewIT.class.getResourceAsStream("/ledger/rating-cases.yaml")) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(file);
            assertFalse(content.get("cases").isEmpty(), "no case was read");
            return content.get("cases").stream()
                    .map(it -> dynamicTest((String) it.get("name"), () -> assertEquals(expected(it), answer(it))));
        }
    }

    @TestFactory
    Stream<DynamicTest> aWholePolicyIsUsedAsIfItHadBeenNamed() throws IOException {
        var file = json(new Yaml().load(Files.readString(Path.of("config/rating-policies.yaml"))));
        return file.asJsonObject().getJsonArray("policies").stream()
                .map(JsonValue::asJsonObject)
                .map(policy -> dynamicTest(policy.getString("name"), () -> {
                    var named = request(row(it -> it)).add("policy", policy.getString("name"));
                    var whole = request(row(it -> it)).add("policy", policy);
                    assertEquals(Api.json(post(named)), Api.json(post(whole)));
                }));
    }

    @Test
    void theAnswerExplainsItselfInBothLanguages() {
        var answer = Api.json(post(request(row(it -> it))));
        assertEquals("VERIFIED", answer.getString("state"));
        assertEquals(4, answer.getInt("nextLevel"));
        assertEquals(2, answer.getJsonArray("missing").size());
        var part = answer.getJsonArray("missing")
                .getJsonObject(0)
                .getJsonArray("parts")
                .getJsonObject(0);
        assertEquals(2, part.getInt("rowsMissing"));
        assertTrue(answer.getJsonObject("sentence").getString("th").contains("ท่านอยู่ในระดับ\u00A03"));
        assertTrue(answer.getJsonObject("sentence").getString("en").contains("You are at level\u00A03"));
    }

    @Test
    void theDayMayBeTypedInEitherEraAndIsTodayWhereItIsMissing() {
        assertEquals(
                "2026-11-23",
                Api.json(post(request().add("asOf", "23/11/2569"))).getString("asOf"));
        assertEquals(
                "2026-11-23",
                Api.json(post(request().add("asOf", "23/11/2026"))).getString("asOf"));
        assertEquals(
                "2026-11-23",
                Api.json(post(request().add("asOf", "2569-11-23"))).getString("asOf"));
        assertFalse(Api.json(post(request())).getString("asOf").isEmpty());
    }

    @Test
    void everyFaultyFieldIsNamed() {
        assertFault("rows[0].level", row(it -> it.add("level", 6)));
        assertFault("rows[0].level", row(it -> it.add("level", "3")));
        assertFault("rows[0].level", row(it -> it.add("level", 2.5)));
        assertFault("rows[0].level", row(it -> it.addNull("level")));
        assertFault("rows[0].kind", row(it -> it.add("kind", "exam")));
        assertFault("rows[0].standing", row(it -> it.add("standing", "boss")));
        assertFault("rows[0].standing", row(it -> it.add("kind", "self")));
        assertFault("rows[0].assessor", row(it -> it.addNull("assessor")));
        assertFault("rows[0].workedOn", row(it -> it.add("workedOn", "10/01/2026")));
        assertFault("rows[0].workedOn", row(it -> it.add("workedOn", "2569-01-10")));
        assertFault("rows[0].workedOn", row(it -> it.add("workedOn", "2026-02-30")));
        assertFault("rows[0].recordedAt", row(it -> it.add("recordedAt", "2026-01-12")));
        assertFault("rows[0].validUntil", row(it -> it.add("validUntil", "soon")));
        assertFault("rows[0].withdraws", row(it -> it.add("withdraws", "a")));
        assertFault("rows[0].id", row(it -> it.add("id", " ")));
        assertFault("rows[1].id", row(it -> it), row(it -> it));
        assertFault("rows", row(it -> it.add("withdraws", "b")), row(it -> it.add("id", "b")
                .add("withdraws", "a")));
        assertEquals(List.of("policy"), faults(post(request().add("policy", "unheard of"))));
        assertEquals(List.of("asOf"), faults(post(request().add("asOf", "29/02/2570"))));
        assertEquals(List.of("rows"), faults(Api.stranger().post(PATH, "{}")));
        assertEquals(List.of("rows[0]", "rows[1]"), faults(Api.stranger().post(PATH, "{\"rows\":[1,null]}")));
    }

    @Test
    void aFaultyPolicyIsNamedToTheRequirement() {
        var policy = "{\"freshMonths\":0,\"ceilings\":{\"quiz\":2,\"assignment\":3,\"observation\":5,\"project\":5,"
                + "\"panel\":5,\"credential\":5,\"prior\":9},\"needs\":{\"1\":[],\"2\":[[{\"kinds\":[\"self\"],"
                + "\"rows\":1,\"assessors\":1}]],\"3\":[[{\"kinds\":[\"quiz\"],\"rows\":1,\"assessors\":1},"
                + "{\"kinds\":[\"quiz\"],\"rows\":1,\"assessors\":1}]],\"7\":[]}}";
        var faults = faults(Api.stranger().post(PATH, "{\"rows\":[],\"policy\":" + policy + "}"));
        assertTrue(
                faults.containsAll(List.of(
                        "policy.freshMonths",
                        "policy.ceilings.prior",
                        "policy.needs.1",
                        "policy.needs.2[0][0].kinds",
                        "policy.needs.3[0][1].kinds",
                        "policy.needs.7")),
                faults.toString());
    }

    @Test
    void whatIsNoJsonIsAProblemToo() {
        var nested = "{\"a\":".repeat(50_000);
        for (var sent : List.of("", "x", "[]", "\u0000", nested, "{\"rows\":[{\"level\":1e999999999}]}")) {
            assertProblem(400, Api.stranger().post(PATH, sent));
        }
        assertProblem(413, Api.stranger().post(PATH, " ".repeat(3 << 20) + "{}"));
        assertProblem(405, Api.as("learner").get(PATH));
    }

    @Test
    void aThousandRowsAreRatedAndNoMore() {
        assertEquals(200, Api.stranger().post(PATH, rows(1000)).statusCode());
        assertEquals(List.of("rows"), faults(Api.stranger().post(PATH, rows(1001))));
    }

    @Test
    void theProblemIsInTheLanguageAskedFor() {
        var english = Api.json(Api.stranger().post(PATH, "{}", "Accept-Language", "de, en;q=0.8"));
        var thai = Api.json(Api.stranger().post(PATH, "{}", "Accept-Language", "th-TH"));
        assertEquals("This field is missing", english.getString("detail"));
        assertEquals("ไม่ได้ระบุข้อมูลนี้", thai.getString("detail"));
        assertEquals(english.getString("type"), thai.getString("type"));
    }

    private static Map<String, Object> expected(Map<String, Object> it) {
        var expected = new java.util.HashMap<String, Object>();
        ((Map<?, ?>) it.get("expect")).forEach((name, value) -> expected.put(name.toString(), value));
        return expected;
    }

    private static Map<String, Object> answer(Map<String, Object> it) {
        var request = Json.createObjectBuilder()
                .add("asOf", json(it.get("asOf")))
                .add("policy", json(it.get("policy")))
                .add("rows", json(it.get("rows")));
        var json = Api.json(post(request));
        var answer = new java.util.HashMap<String, Object>();
        answer.put("state", json.getString("state"));
        for (var level : List.of("verifiedLevel", "fadedLevel", "claimedLevel")) {
            answer.put(level, json.getInt(level));
        }
        answer.put("certainty", json.isNull("certainty") ? null : json.getString("certainty"));
        answer.put(
                "counted",
                json.getJsonArray("counted").stream()
                        .map(id -> ((jakarta.json.JsonString) id).getString())
                        .toList());
        answer.put(
                "notCounted",
                json.getJsonArray("notCounted").stream()
                        .map(JsonValue::asJsonObject)
                        .collect(Collectors.toMap(row -> row.getString("id"), row -> row.getString("reason"))));
        return answer;
    }

    /** What was read from YAML as JSON, whose keys are always texts. */
    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, member) -> object.add(name.toString(), json(member)));
            return object.build();
        }
        if (value instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(member -> array.add(json(member)));
            return array.build();
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static JsonObject row(UnaryOperator<JsonObjectBuilder> change) {
        return change.apply(Json.createObjectBuilder()
                        .add("id", "a")
                        .add("level", 3)
                        .add("kind", "project")
                        .add("standing", "mentor")
                        .add("assessor", "m1")
                        .add("workedOn", "2026-01-10")
                        .add("recordedAt", "2026-01-12T09:00:00Z"))
                .build();
    }

    private static JsonObjectBuilder request(JsonObject... rows) {
        return Json.createObjectBuilder().add("asOf", "2026-11-23").add("rows", Json.createArrayBuilder(List.of(rows)));
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(it -> it.add("id", "r" + i)).toString())
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
    }

    private static HttpResponse<String> post(JsonObjectBuilder request) {
        return Api.stranger().post(PATH, request.build().toString());
    }

    private static void assertFault(String field, JsonObject... rows) {
        assertEquals(List.of(field), faults(post(request(rows))));
    }

    private static List<String> faults(HttpResponse<String> answer) {
        assertProblem(400, answer);
        return Api.json(answer).getJsonArray("errors").stream()
                .map(fault -> fault.asJsonObject().getString("field"))
                .toList();
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        var problem = Api.json(answer);
        assertEquals(status, problem.getInt("status"));
        assertTrue(problem.getString("type").startsWith("urn:digital-garage:"));
        assertFalse(problem.getString("title").isBlank()
                || problem.getString("detail").isBlank());
        assertFalse(answer.body().contains("org.") || answer.body().contains("Exception"), answer.body());
    }
}
