package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** My profile: how pages look for me, who looked at me, signing out. */
class ProfileJourneyIT {

    @ParameterizedTest
    @CsvSource({"th,1440", "en,360"})
    void theProfileIsReadByEverybody(String language, int width) {
        try (var visit = Visit.as("learner", language, width)) {
            visit.open("/people/profile");
            visit.accessible();
            visit.picture("profile-" + language + "-" + width);
        }
    }

    @Test
    void aChosenLookHoldsAtOnceAndAtTheNextSignIn() {
        try (var visit = Visit.as("executive")) {
            var page = visit.open("/people/profile");
            page.locator("label:has(#theme-dark)").click();
            page.waitForURL("**done=people.done.look");
            assertEquals("theme-dark", page.evaluate("() => document.activeElement.id"));
            page.locator("label:has(#size-l)").click();
            page.locator("html.text-l").waitFor();
            page.locator(".who-acts button").click();
            page.waitForURL("**/sign-in?done=*");
            page.context().clearCookies();
            visit.signIn("executive", "garage-demo");
            assertTrue(page.locator("html").getAttribute("class").startsWith("dark text-l"));
            visit.open("/people/profile");
            page.locator("label:has(#theme-auto)").click();
            page.waitForURL("**done=people.done.look");
            page.locator("label:has(#size-m)").click();
            page.locator("html:not(.text-l)").waitFor();
        }
    }

    @Test
    void oneClickSignsInToTheDemonstration() {
        try (var visit = Visit.stranger()) {
            visit.page().navigate("/sign-in?next=%2Fpeople%2Fprofile");
            visit.page().locator("details summary").click();
            visit.page().locator("button:has-text('auditor')").click();
            visit.page().waitForURL("**/people/profile");
            assertTrue(visit.page().locator(".nav").innerText().contains("บัญชีหลักฐาน"));
        }
    }

    @Test
    void thePasswordOfTheDemonstrationStaysEverybodys() {
        try (var visit = Visit.as("learner")) {
            visit.open("/people/profile");
            assertEquals(0, visit.page().locator("#change").count());
        }
    }
}
