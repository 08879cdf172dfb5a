package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries and what no request can do, whoever sends it. */
class SecurityIT {

    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|\\son[a-z]+=\"|javascript:|\\sstyle=\"");

    static Stream<String> pages() {
        return Stream.of(
                "/", "/course/catalogue", "/evidence/competencies", "/repair/projects", "/people/profile", "/look");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageForbidsScriptsInItsTextAndIsNotKept(String page) {
        var answer = Api.as("learner").get(page);
        assertEquals(200, answer.statusCode());
        var policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe-inline") || policy.contains("unsafe-eval"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertFalse(INLINE.matcher(answer.body()).find(), "the page carries a script or a style in its text");
        assertFalse(answer.body().contains("jsessionid"), page);
    }

    @Test
    void assetsAreKeptForAYear() {
        var page = Api.stranger().get("/sign-in").body();
        var asset = Pattern.compile("\"(/assets/[0-9a-f]{12}/[^\"]+)\"").matcher(page);
        assertTrue(asset.find(), "the page has no asset");
        assertEquals(
                "public, max-age=31536000, immutable", header(Api.stranger().get(asset.group(1)), "Cache-Control"));
    }

    @Test
    void theCookieIsForTheServerAndThisSiteAlone() {
        var cookie = header(
                Api.stranger().post("/api/v1/session", "{\"name\":\"author\",\"password\":\"garage-demo\"}"),
                "Set-Cookie");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @Test
    void signingOutEndsTheSession() {
        var api = Api.as("author");
        assertEquals(200, api.get("/api/v1/session").statusCode());
        assertEquals(204, api.send(api.request("/api/v1/session").DELETE()).statusCode());
        assertEquals(401, api.get("/api/v1/session").statusCode());
        var again = Api.as("author");
        again.form("/sign-out", java.util.Map.of());
        assertEquals(302, again.get("/people/profile").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/profile", "/api/v1/enrolments", "/sign-out", "/evidence/queue"})
    void aWriteFromAnotherSiteIsRefusedByEitherHeader(String address) {
        var api = Api.as("author");
        for (var header : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://elsewhere.example"),
                List.of("Origin", "null"))) {
            var request = api.request(address)
                    .header(header.get(0), header.get(1))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("x=y"));
            assertEquals(403, api.send(request).statusCode(), header.toString());
        }
        assertEquals(200, api.get("/people/profile").statusCode(), "the session goes on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../evidence/policy",
                "/jakarta.faces.resource/../people/profile",
                "/health/../evidence/queue",
                "/assets/%2e%2e/evidence/policy",
                "/sign-in;/../evidence/policy",
                "/error/..;/people/profile"
            })
    void aRoundaboutAddressOpensNothing(String address) {
        var status = Api.stranger().get(address).statusCode();
        assertTrue(status == 302 || status == 400 || status == 404, address + " answers " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void pagesTakeNoOtherMethod(String method) {
        var api = Api.as("author");
        var answer = api.send(api.request("/people/profile").method(method, BodyPublishers.noBody()));
        assertEquals(405, answer.statusCode());
    }

    @Test
    void guessingIsSlowedDownByName() {
        var body = "{\"name\":\"nobody-of-this-name\",\"password\":\"guess\"}";
        for (var i = 0; i < 5; i++) {
            assertEquals(401, Api.stranger().post("/api/v1/session", body).statusCode());
        }
        assertEquals(429, Api.stranger().post("/api/v1/session", body).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/evidence/queue?item=1", "/evidence/person?person=1"})
    void whatIsNotThereSaysSoInBothLanguagesWithoutInternals(String address) {
        for (var language : List.of("th", "en")) {
            var api = Api.as("author");
            var answer = api.send(api.request(address).header("Cookie", "x=y").header("Accept-Language", language));
            assertEquals(404, answer.statusCode());
            assertFalse(answer.body().matches("(?s).*(Exception|org\\.digitalgarage|Payara|Grizzly).*"), answer.body());
        }
        var english = Api.as("author");
        var joined = address + (address.contains("?") ? "&" : "?") + "lang=en";
        assertTrue(english.get(joined).body().contains("lang=\"en\""));
    }

    @Test
    void healthAndMetricsAnswer() {
        for (var address : List.of("/health/live", "/health/ready", "/metrics", "/openapi")) {
            assertEquals(200, Api.stranger().get(address).statusCode(), address);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
