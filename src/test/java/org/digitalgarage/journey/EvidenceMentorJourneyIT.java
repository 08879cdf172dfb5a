package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mentor from the queue to the accepted review, and what it changed for the person. */
class EvidenceMentorJourneyIT {

    @ParameterizedTest
    @CsvSource({"th,1037765,D5", "en,1043390,D7"})
    void acceptedFromTheKeyboardTheRatingChangesWithItsReason(String language, String person, String competency) {
        var title = "Prior work of " + person + " on " + competency;
        try (var author = Visit.as(person, language, Visit.DESKTOP);
                var mentor = Visit.as("mentor", language, Visit.DESKTOP)) {
            var before = author.open("/evidence/competencies?why=" + competency);
            assertEquals(1, before.locator(".panel .big-lv .st.unknown").count(), "not known before");
            handIn(author, title, competency);

            var page = mentor.open("/evidence/queue?q=" + title.replace(" ", "+"));
            assertEquals(title, page.locator("#rvh").innerText());
            assertTrue(
                    page.locator(".rv .kv")
                            .innerText()
                            .contains(language.equals("th") ? "1\u00a0ต.ค.\u00a02569" : "1\u00a0Oct\u00a02026"),
                    "freshness depends on the day of the work");
            mentor.accessible();
            mentor.picture("review-" + language);
            page.locator(".lvopts input").nth(0).focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.locator("#effect b").waitFor();
            assertTrue(page.locator("#effect").innerText().contains("2"), "what acceptance changes follows the choice");

            page.locator("#comment").focus();
            page.keyboard().type("armkj");
            assertEquals("armkj", page.locator("#comment").inputValue(), "letters are text while typing");
            page.locator("#accept").focus();
            page.keyboard().press("a");
            page.waitForURL("**done=evidence.done.accepted");
            assertEquals(1, page.locator(".msg.ok").count());

            var after = author.open("/evidence/competencies?why=" + competency);
            assertEquals(1, after.locator(".panel .big-lv .st.verified").count(), "verified now");
            assertTrue(after.locator(".panel .ev").first().innerText().contains(title), "the row that counts");
            assertTrue(after.locator(".panel").textContent().contains("armkj"), "and the mentor's reason");
            author.accessible();
            after.locator(".panel .ev a").first().click();
            after.waitForURL("**/evidence/submission?id=*");
            assertTrue(after.locator(".talk").innerText().contains("armkj"));
            author.accessible();
        }
    }

    @Test
    void aReviewWithoutLevelAndReasonIsAnsweredAndLosesNothing() {
        try (var mentor = Visit.as("mentor", "en", Visit.PHONE)) {
            var page = mentor.open("/evidence/queue");
            mentor.accessible();
            page.locator("a.it").first().click();
            page.locator("#review").waitFor();
            mentor.accessible();
            page.locator("#deliverable").fill("ftp://nowhere");
            page.locator("#accept").click();
            page.locator(".errsum").waitFor();
            assertTrue(page.locator(".errsum li").count() >= 3, "level, reason and link are named");
            assertEquals("ftp://nowhere", page.locator("#deliverable").inputValue());
            mentor.accessible();
        }
    }

    @Test
    void theReviewOfATeamEndsWithTheWindowAndSaysWhoseLevelIsMissing() {
        try (var mentor = Visit.as("mentor", "th", Visit.DESKTOP)) {
            var page = mentor.open("/evidence/queue?kind=project");
            var teams = page.locator("a.it").all().stream()
                    .map(item -> item.getAttribute("href"))
                    .filter(href -> mentor.open(href).locator(".team").count() > 0)
                    .toList();
            assertFalse(teams.isEmpty(), "the demonstration has a team whose work waits");
            mentor.open(teams.get(0));
            var higher = page.evaluate("() => document.documentElement.scrollHeight - window.innerHeight");
            assertTrue(((Number) higher).intValue() <= 0, "the document is higher than the window by " + higher);
            assertTrue(page.locator(".rv .asked p").textContent().length() > 50, "what was asked");
            assertEquals(
                    1, page.locator(".rv .kv a[href^='/repair/project?id=']").count(), "the way to the project");

            page.locator("#accept").click();
            page.locator(".errsum").waitFor();
            var missing = page.locator(".errsum a[href^='#level-']").allInnerTexts();
            assertEquals(missing.size(), missing.stream().distinct().count(), "each line says whose level: " + missing);
        }
    }

    @Test
    void aSessionThatEndsInAReviewKeepsLevelsAndDays() {
        try (var mentor = Visit.as("mentor", "th", Visit.DESKTOP)) {
            var page = mentor.open("/evidence/queue?kind=project");
            page.locator("a.it").first().click();
            page.locator("#review").waitFor();
            page.locator("#review input[type=radio]").nth(2).check();
            page.locator("#comment").fill("เห็นผลงานแล้ว");
            mentor.expire();
            page.locator("#accept").click();
            again(page);
            assertTrue(page.locator("#review input[type=radio]").nth(2).isChecked(), "the level is kept");
            assertEquals("เห็นผลงานแล้ว", page.locator("#comment").inputValue());
            page.locator("#effect b").first().waitFor();
            page.locator(".kept button").click();
            assertEquals("", page.locator("#comment").inputValue());

            mentor.open("/evidence/mentored");
            page.locator("a[href*='/evidence/observe?person=']").first().click();
            page.locator("#workedOn").fill("1/11/2569");
            page.locator("#observe .lvopts input").nth(1).check();
            page.locator("#competency").selectOption(new SelectOption().setIndex(1));
            page.waitForURL("**competency=*");
            assertEquals("1/11/2569", page.locator("#workedOn").inputValue(), "the day stays with another competency");
            assertTrue(page.locator("#observe .lvopts input").nth(1).isChecked());
            mentor.expire();
            page.locator("#save").click();
            again(page);
            assertEquals("1/11/2569", page.locator("#workedOn").inputValue());
            assertTrue(page.locator("#observe .lvopts input").nth(1).isChecked());
        }
    }

    @Test
    void workDecidedMeanwhileKeepsWhatWasWritten() {
        try (var author = Visit.as("1042046", "en", Visit.DESKTOP);
                var one = Visit.as("mentor", "en", Visit.DESKTOP);
                var two = Visit.as("mentor", "en", Visit.DESKTOP)) {
            var title = "Decided in two windows";
            handIn(author, title, "D6");
            var first = one.open("/evidence/queue?q=Decided+in+two");
            var second = two.open("/evidence/queue?q=Decided+in+two");
            first.locator("#comment").fill("Say where the figures come from");
            first.locator("#return").click();
            first.waitForURL("**done=evidence.done.returned");
            second.locator("#comment").fill("A long reason that took time to write");
            second.locator(".lvopts input").nth(1).check();
            second.locator("#accept").click();
            second.locator("#review .msg.warn").waitFor();
            assertEquals(
                    "A long reason that took time to write",
                    second.locator("#comment").inputValue());
            two.accessible();

            var back = author.open("/evidence/prior");
            back.locator(".works a.t").first().click();
            back.locator("#prior-form").waitFor();
            assertTrue(back.locator(".quote").innerText().contains("Say where the figures come from"));
            back.locator("#body").fill("The figures come from the register.");
            back.locator("button[value=hand]").click();
            back.waitForURL("**done=evidence.done.priorSent");
            back.locator("#take").click();
            back.waitForURL("**done=evidence.done.priorTaken");
            assertEquals(
                    "The figures come from the register.", back.locator("#body").inputValue());
        }
    }

    @Test
    void anObservationTakesFourSteps() {
        try (var mentor = Visit.as("mentor", "th", Visit.PHONE)) {
            var page = mentor.open("/evidence/mentored");
            mentor.accessible();
            page.locator("a[href*='/evidence/observe?person=']").first().click();
            page.locator("#observe").waitFor();
            mentor.accessible();
            page.locator("#observe .lvopts input").nth(1).check();
            page.locator("#sentence").fill("อธิบายขั้นตอนให้ผู้มาติดต่อเข้าใจได้ด้วยตนเอง");
            page.locator("#save").click();
            page.waitForURL("**done=evidence.done.observed");
            assertEquals("", page.locator("#sentence").inputValue(), "ready for the next one");
        }
    }

    /** Signs in again where the session ended, and waits for what was kept. */
    private static void again(Page page) {
        page.locator("#go").waitFor();
        page.locator("#name").fill("mentor");
        page.locator("#password").fill("garage-demo");
        page.locator("#go").click();
        page.locator(".kept").waitFor();
    }

    private static void handIn(Visit author, String title, String competency) {
        Page page = author.open("/evidence/prior?competency=" + competency);
        page.locator("#title").fill(title);
        page.locator("#workedOn").fill("1/10/2026");
        page.locator("#body").fill("What I did and what came of it.");
        page.locator(".pk .pick input").nth(1).check();
        page.locator(".opt1:has-text('"
                        + (author.page().locator("html").getAttribute("lang").equals("th") ? "ธนากร" : "Thanakorn")
                        + "') input")
                .check();
        page.locator("button[value=hand]").click();
        page.waitForURL("**done=evidence.done.priorSent");
    }
}
