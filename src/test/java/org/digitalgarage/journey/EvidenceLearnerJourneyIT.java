package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** My competencies: why, as of a day, a statement of my own, earlier work, asking. */
class EvidenceLearnerJourneyIT {

    private static final String ME = "1042331";

    @ParameterizedTest
    @CsvSource({"th,1440,", "en,360,dark"})
    void everyPageOfMyEvidenceIsReadByEverybody(String language, int width, String theme) {
        try (var visit = Visit.as(ME, language, width)) {
            if (theme != null) {
                visit.look(language, theme);
            }
            for (var path : new String[] {
                "competencies",
                "competencies?why=C101",
                "portfolio",
                "prior",
                "prior?competency=C101",
                "claim",
                "claim?competency=C101",
                "ask?kind=review&competency=C101",
                "policy"
            }) {
                visit.open("/evidence/" + path);
                visit.accessible();
                visit.picture("evidence-" + path.replaceAll("\\W+", "-") + "-" + language + "-" + width);
            }
        }
    }

    @Test
    void whyNamesWhatCountedAndWhatIsMissing() {
        try (var visit = Visit.as(ME, "en", Visit.DESKTOP)) {
            var page = visit.open("/evidence/competencies");
            page.locator("tbody a").first().click();
            page.waitForURL("**why=*");
            assertFalse(page.locator(".panel .say").innerText().isBlank());
            assertTrue(page.locator(".panel .ev li").count() > 0, "rows");
        }
    }

    @Test
    void theDayIsReadInBothEras() {
        try (var visit = Visit.as(ME, "en", Visit.DESKTOP)) {
            var buddhist = visit.open("/evidence/competencies?asOf=1%2F10%2F2568")
                    .locator(".msg.info")
                    .first()
                    .innerText();
            var common = visit.open("/evidence/competencies?asOf=1%2F10%2F2025")
                    .locator(".msg.info")
                    .first()
                    .innerText();
            assertEquals(common, buddhist);
            var page = visit.open("/evidence/competencies?asOf=31%2F2%2F2568");
            assertEquals("31/2/2568", page.locator("#asOf").inputValue());
            assertEquals("true", page.locator("#asOf").getAttribute("aria-invalid"));
        }
    }

    @Test
    void aStatementIsShownAsSuchAndTakenBack() {
        try (var visit = Visit.as("1045021", "en", Visit.DESKTOP)) {
            var page = visit.open("/evidence/claim?competency=D4");
            page.locator("#level input").nth(2).check();
            page.locator("#send").click();
            page.waitForURL("**done=evidence.done.claimed");
            assertEquals(
                    1,
                    page.locator("#claims, [aria-labelledby=claims]")
                            .locator("li")
                            .count());
            visit.open("/evidence/competencies?why=D4");
            assertEquals(1, page.locator(".panel .big-lv .st.claimed").count(), "a claim raises no level");
            visit.open("/evidence/portfolio");
            page.locator("[id$=withdraw], button:has-text('Withdraw')").first().click();
            page.waitForURL("**done=evidence.done.claimWithdrawn");
            visit.open("/evidence/competencies?why=D4");
            assertEquals(1, page.locator(".panel .big-lv .st.unknown").count());
        }
    }

    @Test
    void aDraftOfEarlierWorkKeepsItselfAndIsThrownAwayOnlyAfterAQuestion() {
        try (var visit = Visit.as(ME, "en", Visit.DESKTOP)) {
            var page = visit.open("/evidence/competencies");
            page.locator(".head a[href='/evidence/prior']").click();
            page.waitForURL("**/evidence/prior");
            page.locator("#title").fill("A draft that keeps itself");
            page.waitForCondition(
                    () -> !page.locator("#saved input[name=id]").inputValue().isEmpty());
            page.locator("button[value=hand]").click();
            page.locator(".errsum").waitFor();
            assertTrue(page.locator(".errsum li").count() >= 3, "day, competency and assessor are named");
            visit.accessible();
            visit.open("/evidence/portfolio");
            page.locator("a:has-text('A draft that keeps itself')").click();
            page.locator("a[data-dialog=discard]").click();
            page.locator("dialog[open]").waitFor();
            visit.accessible();
            page.locator("#discard-do").click();
            page.waitForURL("**done=evidence.done.priorDiscarded");
            assertEquals(
                    0, page.locator("a:has-text('A draft that keeps itself')").count());
        }
    }

    @Test
    void anEmptyFormIsRefusedAndLeavesNoDraft() {
        try (var visit = Visit.as(ME, "th", Visit.PHONE)) {
            var page = visit.open("/evidence/portfolio");
            var before = page.locator("a[href^='/evidence/prior?id=']").count();
            visit.open("/evidence/prior");
            page.locator("button[value=hand]").click();
            page.locator(".errsum").waitFor();
            assertEquals(5, page.locator(".errsum li").count(), "title, day, text, competency and assessor");
            visit.open("/evidence/portfolio");
            assertEquals(before, page.locator("a[href^='/evidence/prior?id=']").count());
        }
    }

    @Test
    void anEmptyFileIsRefusedAtItsField() {
        try (var visit = Visit.as(ME, "en", Visit.DESKTOP)) {
            var page = visit.open("/evidence/prior");
            page.locator("#title").fill("Work with an empty file");
            page.locator("#file").setInputFiles(new FilePayload("empty.pdf", "application/pdf", new byte[0]));
            page.locator("button[value=keep]").click();
            page.locator(".errsum").waitFor();
            assertTrue(page.locator("#file-e").innerText().contains("empty.pdf"));
            assertEquals("Work with an empty file", page.locator("#title").inputValue());
            page.locator("a[data-dialog=discard]").click();
            page.locator("#discard-do").click();
            page.waitForURL("**done=evidence.done.priorDiscarded");
        }
    }

    @Test
    void whatIAskWaitsForWhoIsAsked() {
        try (var visit = Visit.as("1042874", "th", Visit.DESKTOP)) {
            var page = visit.open("/evidence/ask?kind=review&competency=C105");
            page.locator("#send").click();
            page.locator(".errsum").waitFor();
            assertEquals(
                    "/evidence/ask?kind=review&competency=C105&lang=en",
                    page.locator("a[hreflang]").first().getAttribute("href"),
                    "what the page is about, in the other language");
            page.locator("#question").fill("ขอให้ทบทวนผลการสังเกตครั้งล่าสุด");
            page.locator("#send").click();
            page.waitForURL("**done=evidence.done.asked");
            visit.open("/evidence/ask?kind=review&competency=C105");
            assertEquals(0, page.locator("#ask").count(), "asked once");
        }
    }

    @Test
    void myRecordIsMineToKeep() {
        var mine = Api.as(ME);
        var record = Api.json(mine.get("/api/v1/evidence/record"));
        assertTrue(record.getJsonArray("competencies").size() > 0);
        var other = Api.json(Api.as("1042874").get("/api/v1/evidence/record")).getJsonNumber("person");
        assertEquals(
                404,
                Api.as("1045021").get("/api/v1/evidence/record?person=" + other).statusCode());
        assertEquals(401, Api.stranger().get("/api/v1/evidence/record").statusCode());
        var csv = mine.get("/evidence/export.csv?of=competencies");
        assertEquals(200, csv.statusCode());
        assertTrue(csv.body().contains("C101"));
    }
}
