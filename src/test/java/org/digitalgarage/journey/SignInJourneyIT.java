package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;

/** Signing in, and what a stranger gets. */
class SignInJourneyIT {

    @Test
    void aStrangerIsAskedToSignInAndComesBackToThePageAskedFor() {
        try (var visit = Visit.stranger()) {
            visit.open("/people/profile");
            assertTrue(visit.page().url().contains("/sign-in?next="));
            visit.page().locator("#name").fill("learner");
            visit.page().locator("#password").fill("garage-demo");
            visit.page().locator("#go").click();
            visit.page().waitForURL("**/people/profile");
        }
    }

    @Test
    void theLanguageChosenBeforeSigningInGoesOn() {
        try (var visit = Visit.stranger("th", Visit.DESKTOP)) {
            var page = visit.open("/sign-in");
            page.locator(".langs a").click();
            page.locator("html[lang=en]").waitFor();
            visit.signIn("learner", "wrong");
            visit.signIn("learner", "garage-demo");
            page.waitForURL(url -> !url.contains("/sign-in"));
            assertEquals("en", page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void aWrongPasswordSaysWhatToDo() {
        try (var visit = Visit.stranger()) {
            visit.signIn("nobody", "wrong");
            assertTrue(visit.page().content().contains("ชื่อผู้ใช้กับรหัสผ่านไม่ตรงกัน"));
            assertEquals("nobody", visit.page().locator("#name").inputValue());
            visit.accessible();
        }
    }

    @Test
    void aStrangerGetsNoSession() {
        for (var address : List.of("/sign-in", "/look", "/no-such-page")) {
            assertEquals(List.of(), Api.stranger().get(address).headers().allValues("Set-Cookie"), address);
        }
    }

    @Test
    void theSessionIsNewAfterEachSignIn() {
        var api = Api.stranger();
        var first = signIn(api, "learner");
        var second = signIn(api, "mentor");
        assertTrue(first.contains("garage-session=") && second.contains("garage-session="), first + second);
        assertNotEquals(value(first), value(second), "the session of whoever was signed in went on");
    }

    private static String signIn(Api api, String name) {
        var answer = api.form(
                "/sign-in",
                Map.of(
                        "form",
                        "form",
                        "go",
                        "go",
                        "name",
                        name,
                        "password",
                        "garage-demo",
                        "jakarta.faces.ViewState",
                        "stateless"));
        assertEquals(302, answer.statusCode());
        return answer.headers().allValues("Set-Cookie").toString();
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        var answer = Api.stranger()
                .send(Api.stranger()
                        .request("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("form=form")));
        assertEquals(403, answer.statusCode());
    }

    private static String value(String cookies) {
        return cookies.replaceFirst(".*garage-session=([^;]+);.*", "$1");
    }
}
