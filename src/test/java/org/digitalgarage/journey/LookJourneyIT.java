package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame around every page, and what pages are made of. */
class LookJourneyIT {

    @ParameterizedTest
    @CsvSource({"th,light,1440", "en,dark,1440", "th,dark,360", "en,light,360"})
    void everyComponentIsReadByEverybody(String language, String theme, int width) {
        try (var visit = Visit.as("learner", language, width)) {
            visit.look(language, theme);
            for (var address : List.of("/look", "/look?faulty=true", "/look-widgets")) {
                visit.open(address);
                visit.accessible();
            }
            visit.picture("look-" + language + "-" + theme + "-" + width);
        }
    }

    @Test
    void navigationFollowsTheRoles() {
        try (var visit = Visit.as("mentor")) {
            visit.open("/look");
            assertEquals(
                    List.of("งานพี่เลี้ยง", "งานของฉัน", "สามเส้นทาง"),
                    visit.page().locator(".nav h2").allInnerTexts());
        }
        try (var visit = Visit.as("admin", "en", Visit.DESKTOP)) {
            visit.open("/people/profile");
            assertEquals(
                    "Administration", visit.page().locator(".nav h2").first().innerText());
            assertEquals("page", visit.page().locator(".who .me").getAttribute("aria-current"));
        }
    }

    @Test
    void onAPhoneTheMenuOpensAndClosesWithoutLosingThePage() {
        try (var visit = Visit.as("learner", "th", Visit.PHONE)) {
            visit.open("/look");
            assertFalse(visit.page().locator(".side").isVisible());
            visit.page().locator(".bottombar a").last().click();
            assertTrue(visit.page().locator(".side").isVisible());
            visit.accessible();
            visit.page().locator(".side .xbtn").click();
            assertFalse(visit.page().locator(".side").isVisible());
        }
    }

    @Test
    void theSlashReachesTheSearchUnlessSomethingIsBeingTyped() {
        try (var visit = Visit.as("learner")) {
            visit.open("/look");
            visit.page().keyboard().press("/");
            assertEquals("q", visit.page().evaluate("() => document.activeElement.name"));
            visit.page().locator("#why").fill("");
            visit.page().locator("#why").press("/");
            assertEquals("/", visit.page().locator("#why").inputValue());
        }
    }

    @Test
    void whatWasTypedOutlivesAnExpiredSession() {
        try (var visit = Visit.as("learner")) {
            visit.open("/look");
            visit.page().locator("#why").fill("เหตุผลที่พิมพ์ไว้นาน");
            forgetSession(visit.page());
            visit.page().locator("text=บันทึกร่าง").click();
            visit.page().waitForURL("**/sign-in?next=*expired=true*");
            visit.accessible();
            visit.page().locator("#name").fill("learner");
            visit.page().locator("#password").fill("garage-demo");
            visit.page().locator("#go").click();
            visit.page().waitForURL("**/look");
            assertEquals("เหตุผลที่พิมพ์ไว้นาน", visit.page().locator("#why").inputValue());
            assertTrue(visit.page().locator(".kept").isVisible());
            visit.page().locator(".kept button").click();
            assertEquals("", visit.page().locator("#why").inputValue());
        }
    }

    @Test
    void oneOfManyIsPickedByTypingAPartOfItsName() {
        try (var visit = Visit.as("mentor")) {
            var page = visit.open("/look-widgets");
            // the widget listens only after a key went down, and pasted letters have none
            page.locator("#person_input").press("Shift");
            page.locator("#person_input").pressSequentially("น้ำ");
            page.locator(".ui-autocomplete-item").first().click();
            assertEquals("2|นางสาวน้ำฝน ญี่ดอก", page.locator("#person_hinput").inputValue());
            page.locator("#assign").click();
            page.locator(".errsum").waitFor();
            assertEquals(
                    "นางสาวน้ำฝน ญี่ดอก",
                    page.locator("#person_input").inputValue(),
                    "a refused form keeps what was picked");
        }
    }

    @Test
    void aDialogHoldsTheFocusAndGivesItBack() {
        try (var visit = Visit.as("learner")) {
            var page = visit.open("/look");
            page.locator("[data-dialog=ask]").click();
            var inside = "() => document.querySelector('#ask').contains(document.activeElement)";
            assertEquals(true, page.evaluate(inside), "the safe button has the focus");
            assertTrue(page.locator("#ask").isVisible());
            visit.accessible();
            for (var press = 0; press < 2; press++) {
                page.keyboard().press("Tab");
                assertEquals(
                        false,
                        page.evaluate("() => !!document.activeElement.closest('main') "
                                + "&& !document.activeElement.closest('#ask')"),
                        "the page behind cannot be reached");
            }
            page.keyboard().press("Escape");
            assertFalse(page.locator("#ask").isVisible());
            assertEquals("ask", page.evaluate("() => document.activeElement.dataset.dialog"));
        }
    }

    @Test
    void theFirstTabStopLeadsToTheText() {
        try (var visit = Visit.as("learner")) {
            var page = visit.open("/look");
            page.keyboard().press("Tab");
            assertEquals("#main", page.evaluate("() => document.activeElement.getAttribute('href')"));
            page.keyboard().press("Enter");
            assertEquals("main", page.evaluate("() => document.activeElement.id"));
        }
    }

    @Test
    void aLongListIsFilteredSortedAndLeafedThrough() {
        try (var visit = Visit.as("learner", "en", Visit.DESKTOP)) {
            var page = visit.open("/look?sort=-short&page=4");
            assertEquals(
                    3, page.locator("table:has([data-all=person]) tbody tr").count(), "63 people, the last page");
            page.navigate("/look?q=Namfon");
            assertEquals(
                    20, page.locator("table:has([data-all=person]) tbody tr").count());
            page.locator(".chip").click();
            assertFalse(page.url().contains("q="), "a chip takes its filter away");
            page.navigate("/look?q=nobody");
            assertTrue(page.locator("#list ~ .empty, .sec:has(#list) .empty").isVisible());
        }
    }

    private static void forgetSession(Page page) {
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("garage-session"));
    }
}
