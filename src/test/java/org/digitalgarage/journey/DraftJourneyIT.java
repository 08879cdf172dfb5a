package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;

/** Long texts that outlive what comes between: a session that ends, a connection that breaks, a second window. */
class DraftJourneyIT {

    private static final String WORK = "/course/assignment?course=CO-101&item=draft-challenge";

    @Test
    void aSessionThatEndsInTheMiddleOfALongTextLosesNothing() {
        try (var visit = Visit.as("learner", "en", Visit.DESKTOP)) {
            var page = visit.open(WORK + "&done=course.done.saved");
            page.locator("#body").fill("The first half, saved while the session lasted.");
            page.waitForCondition(() -> textNo(page) > 0 && keptNothing(page));
            var before = textNo(page);
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("garage-session"));
            var whole = "The first half, and a second half that the server never saw. ".repeat(40);
            page.locator("#body").fill(whole);
            page.locator("#saved .lost").waitFor();
            assertEquals(before, textNo(page), "nothing was saved behind a closed door");
            visit.accessible();

            page.locator("#save").click();
            page.locator("#go").waitFor();
            page.locator("#name").fill("learner");
            page.locator("#password").fill("garage-demo");
            page.locator("#go").click();
            page.locator(".kept").waitFor();
            assertEquals(whole, page.locator("#body").inputValue());
            assertTrue(page.url().endsWith(WORK), "what was saved before is not said of this text: " + page.url());
            visit.accessible();
            page.locator("#save").click();
            page.waitForURL("**done=course.done.saved*");
            visit.open(WORK);
            assertEquals(whole.strip(), page.locator("#body").inputValue());
        }
    }

    @Test
    void aFileThatIsRefusedKeepsNoOtherOut() {
        try (var visit = Visit.as("learner", "en", Visit.DESKTOP)) {
            var page = visit.open(WORK);
            var good = new FilePayload("numbers.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            var fake = new FilePayload("fake.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8));
            var none = new FilePayload("none.pdf", "application/pdf", new byte[0]);
            page.locator("#file").setInputFiles(new FilePayload[] {good, fake, none});
            page.locator("#save").click();
            page.locator(".errsum").waitFor();
            assertEquals(2, page.locator(".errsum li").count(), "both are named at once");
            assertEquals(1, page.locator(".fl a:has-text('numbers.csv')").count(), "and the good one is seen");
            page.locator("#file").setInputFiles(good);
            page.locator("#save").click();
            page.waitForURL("**done=course.done.saved*");
            assertEquals(1, page.locator(".fl a:has-text('numbers.csv')").count(), "chosen again it is there once");
            page.locator(".fl li:has-text('numbers.csv') button").click();
            page.waitForURL("**done=course.done.saved*");
            assertEquals(0, page.locator(".fl a:has-text('numbers.csv')").count());
        }
    }

    @Test
    void aLostConnectionIsSaidAndTheTextIsSavedWhenItIsBack() {
        try (var visit = Visit.as("learner", "th", Visit.PHONE)) {
            var page = visit.open(WORK);
            page.context().setOffline(true);
            page.locator("#body").fill("ข้อความที่พิมพ์ตอนไม่มีสัญญาณ");
            page.locator("#saved .lost").waitFor();
            page.context().setOffline(false);
            page.locator("#saved .lost").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            visit.open(WORK);
            assertEquals("ข้อความที่พิมพ์ตอนไม่มีสัญญาณ", page.locator("#body").inputValue());
            assertEquals(0, page.locator(".kept").count(), "what the server has is not offered again");
        }
    }

    @Test
    void theSecondWindowOnOneTextIsToldAndSeesBoth() {
        try (var visit = Visit.as("learner", "en", Visit.DESKTOP)) {
            var first = visit.open(WORK);
            var second = first.context().newPage();
            second.navigate(WORK);
            var read = textNo(second);
            first.locator("#body").fill("Written in the first window");
            first.waitForCondition(() -> textNo(first) > read);
            second.locator("#body").fill("Written in the second window");
            second.locator("#saved.bad").waitFor();
            assertEquals(read, textNo(second), "saving itself does not overwrite what was not seen");
            second.locator("#save").click();
            second.locator("#theirs").waitFor();
            assertTrue(second.locator("#theirs").innerText().contains("Written in the first window"));
            assertEquals("Written in the second window", second.locator("#body").inputValue());
            second.locator("#body").fill("Written in both windows");
            second.locator("#save").click();
            second.waitForURL("**done=course.done.saved*");
        }
    }

    @Test
    void anAssignmentOpenInTwoWindowsIsNotOverwrittenUnseen() {
        try (var visit = Visit.as("mentor", "th", Visit.DESKTOP)) {
            var first = visit.open("/repair/assign");
            first.locator("[formaction*='from=PT-201']").click();
            first.locator("#title").waitFor();
            var second = first.context().newPage();
            second.navigate(first.url());
            first.locator("#goal").fill("เป้าหมายจากหน้าต่างแรก");
            first.waitForCondition(() -> typedNo(first).equals("1"));
            second.locator("#goal").fill("เป้าหมายจากหน้าต่างที่สอง");
            second.locator("#saved.bad").waitFor();
            second.locator("button[value=gate]").click();
            second.locator("#theirs").waitFor();
            assertTrue(second.locator("#theirs").innerText().contains("เป้าหมายจากหน้าต่างแรก"));
            assertEquals("เป้าหมายจากหน้าต่างที่สอง", second.locator("#goal").inputValue());
            second.locator("button[value=gate]").click();
            second.waitForURL("**done=*#milestone-*");
            assertEquals("เป้าหมายจากหน้าต่างที่สอง", second.locator("#goal").inputValue());

            second.locator("#title").fill("ค้างไว้เมื่อหมดเวลา");
            second.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("garage-session"));
            second.locator("button[value=leave]").click();
            signIn(second, "mentor");
            second.locator(".kept").waitFor();
            assertEquals("ค้างไว้เมื่อหมดเวลา", second.locator("#title").inputValue());

            second.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("garage-session"));
            second.navigate(second.url());
            signIn(second, "learner");
            second.waitForURL("**/repair/assign?*");
            assertTrue(keptNothing(second), "what one person typed is kept for the next who signs in");
        }
    }

    private static void signIn(Page page, String name) {
        page.locator("#go").waitFor();
        page.locator("#name").fill(name);
        page.locator("#password").fill("garage-demo");
        page.locator("#go").click();
    }

    private static int textNo(Page page) {
        return Integer.parseInt(page.locator("[name=textNo]").inputValue());
    }

    private static String typedNo(Page page) {
        return page.locator("[name=typedNo]").inputValue();
    }

    private static boolean keptNothing(Page page) {
        return (Boolean) page.evaluate("() => !Object.keys(sessionStorage).some((key) => key.startsWith('keep.'))");
    }
}
