package org.digitalgarage.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.Test;

/** The description of the API is whole: whoever reads it can call every operation and knows what can go wrong. */
class ApiDocumentIT {

    @Test
    void everyOperationHasWordsSchemasAndExamples() {
        var missing = new ArrayList<String>();
        var document = document();
        assertFalse(document.getJsonObject("paths").isEmpty(), "nothing is described");
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    var name = method + " " + path + ": ";
                    var one = operation.asJsonObject();
                    if (one.getString("summary", "").isBlank()) {
                        missing.add(name + "summary");
                    }
                    if (one.containsKey("requestBody")) {
                        check(name + "request", one.getJsonObject("requestBody"), missing);
                    }
                    one.getJsonObject("responses").forEach((code, response) -> {
                        if (!code.equals("204")) {
                            check(name + code, response.asJsonObject(), missing);
                        }
                    });
                    if (one.getJsonObject("responses").keySet().stream().noneMatch(code -> code.startsWith("4"))) {
                        missing.add(name + "what can go wrong");
                    }
                }));
        assertEquals(List.of(), missing);
        assertEquals(
                java.util.Set.of("session", "token"),
                document.getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .keySet());
    }

    @Test
    void theExamplesThatWriteAreAccepted() {
        var paths = document().getJsonObject("paths");
        var api = Api.as("auditor");
        assertEquals(200, send(Api.stranger(), paths, "/api/v1/session"));
        assertEquals(200, send(Api.stranger(), paths, "/api/v1/ratings/preview"));
        assertEquals(200, send(api, paths, "/api/v1/enrolments"));
        assertEquals(200, send(api, paths, "/api/v1/attempts"));
        assertEquals(
                204, api.send(api.request("/api/v1/enrolments/CO-102").DELETE()).statusCode());
    }

    @Test
    void everyBadRequestIsAProblemThatNamesWhatIsWrong() {
        var api = Api.as("executive");
        problem(400, "platform.json.unreadable", null, api.post("/api/v1/enrolments", "{"));
        problem(400, "platform.json.text", "course", api.post("/api/v1/enrolments", "{\"course\":5}"));
        problem(400, "platform.json.missing", "course", api.post("/api/v1/enrolments", "{}"));
        problem(
                400,
                "platform.json.unknown",
                "curse",
                api.post("/api/v1/enrolments", "{\"course\":\"X\",\"curse\":1}"));
        problem(404, "404", null, api.post("/api/v1/enrolments", "{\"course\":\"NONE-1\"}"));
        problem(404, "404", null, api.get("/api/v1/nothing"));
        problem(405, "405", null, api.post("/api/v1/courses", "{}"));
        problem(413, "413", null, api.post("/api/v1/enrolments", "{\"course\":\"" + "x".repeat(Body.MOST) + "\"}"));
        problem(406, "406", null, api.send(api.request("/api/v1/courses").header("Accept", "text/csv")));
        problem(
                415,
                "415",
                null,
                api.send(api.request("/api/v1/enrolments")
                        .header("Content-Type", "text/plain")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x"))));
        for (var list : List.of("/api/v1/courses", "/api/v1/enrolments", "/api/v1/evidence")) {
            problem(400, "platform.json.number", "page", api.get(list + "?page=-1"));
            problem(400, "platform.json.number", "page", api.get(list + "?page=abc"));
            problem(400, "platform.json.number", "size", api.get(list + "?size=0"));
            problem(400, "platform.json.number", "size", api.get(list + "?size=100000"));
        }
        problem(400, "platform.json.sort", "sort", api.get("/api/v1/courses?sort=colour"));
        problem(400, "platform.json.id", "unit", api.get("/api/v1/reports/heatmap?unit=abc"));
        problem(400, "platform.json.id", "competency", Api.as("hr").get("/api/v1/reports/people?competency=abc"));
    }

    @Test
    void aListIsReadToItsEndByItsNextAddresses() {
        var api = Api.as("executive");
        var codes = new ArrayList<String>();
        var address = "/api/v1/courses?size=4&sort=title";
        while (address != null) {
            var page = Api.json(api.get(address));
            page.getJsonArray("items")
                    .forEach(item -> codes.add(item.asJsonObject().getString("code")));
            address = page.isNull("next") ? null : page.getString("next");
        }
        var all = Api.json(api.get("/api/v1/courses?size=100"));
        assertEquals(all.getInt("total"), codes.size());
        assertEquals(all.getInt("total"), codes.stream().distinct().count());
    }

    @Test
    void theWordsFollowTheLanguageAndTheTypeStays() {
        var api = Api.as("executive");
        var thai = problemOf(api.send(api.request("/api/v1/nothing").header("Accept-Language", "th")));
        var english = problemOf(api.send(api.request("/api/v1/nothing").header("Accept-Language", "en")));
        assertEquals(thai.getString("type"), english.getString("type"));
        assertEquals("There is no such thing", english.getString("title"));
        assertFalse(thai.getString("title").equals(english.getString("title")));
    }

    private static void problem(int status, String type, String field, java.net.http.HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        var problem = problemOf(answer);
        assertEquals("urn:digital-garage:" + type, problem.getString("type"));
        assertFalse(problem.getString("detail").isBlank());
        if (field != null) {
            assertEquals(field, problem.getJsonArray("errors").getJsonObject(0).getString("field"));
        }
    }

    private static JsonObject problemOf(java.net.http.HttpResponse<String> answer) {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        return Api.json(answer);
    }

    private static int send(Api api, JsonObject paths, String path) {
        var examples = paths.getJsonObject(path)
                .getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("examples");
        var example = examples.values().iterator().next().asJsonObject().getJsonObject("value");
        return api.post(path, example.toString()).statusCode();
    }

    private static JsonObject document() {
        var api = Api.stranger();
        return Api.json(api.send(api.request("/openapi").header("Accept", "application/json")));
    }

    private static void check(String name, JsonObject described, List<String> missing) {
        var content = described.getJsonObject("content");
        if (content == null || content.isEmpty()) {
            missing.add(name + " has no body");
            return;
        }
        content.forEach((type, body) -> {
            if (!body.asJsonObject().containsKey("schema")) {
                missing.add(name + " has no schema");
            }
            if (!body.asJsonObject().containsKey("examples")) {
                missing.add(name + " has no example");
            }
        });
    }
}
