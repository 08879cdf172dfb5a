package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.digitalgarage.support.Garage;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;

/** Without the demonstration: the first administrator, once. */
class SetUpJourneyIT {

    private static final String PASSWORD = "วลีที่จำได้ดี 12";

    @Test
    void theFirstAdministratorMakesAnAccountOnce() throws IOException {
        var garage = Garage.start(List.of("-Dgarage.demo=false"));
        try (var context = Visit.browser().newContext(new Browser.NewContextOptions().setBaseURL(garage.address()))) {
            var file = garage.data().resolve("set-up-link.txt");
            var link = Files.readString(file).strip();
            var page = context.newPage();
            assertEquals(404, page.navigate("/set-up?token=guessed").status());
            page.navigate(link);
            refusals(page);
            fill(page, PASSWORD);
            page.locator("#create").click();
            page.waitForURL("**/sign-in?done=people.done.setUp");
            assertEquals(0, page.locator(".demo").count(), "no sample accounts are offered");
            assertFalse(Files.exists(file));
            assertEquals(404, page.navigate(link).status());
            signIn(page, PASSWORD);
            assertTrue(page.locator(".nav").innerText().contains("ดูแลระบบ"));
            passwordIsChanged(page);
        } finally {
            garage.stop();
        }
    }

    private static void refusals(Page page) {
        page.locator("#givenTh").fill("น้ำผึ้ง");
        page.locator("#create").click();
        page.locator(".errsum").waitFor();
        assertEquals(4, page.locator(".errsum li").count());
        assertEquals("น้ำผึ้ง", page.locator("#givenTh").inputValue());
        fill(page, "short");
        page.locator("#create").click();
        page.locator("#password-e").waitFor();
    }

    private static void fill(Page page, String password) {
        page.locator("#titleTh").fill("นางสาว");
        page.locator("#familyTh").fill("ปั๊มทอง");
        page.locator("#personnelNo").fill("1000001");
        page.locator("#signIn").fill("root.admin");
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
    }

    private static void passwordIsChanged(Page page) {
        page.navigate("/people/profile");
        page.locator("#present").fill("wrong");
        page.locator("#wanted").fill("another long phrase");
        page.locator("#change").click();
        page.locator("#present-e").waitFor();
        page.locator("#present").fill(PASSWORD);
        page.locator("#wanted").fill("another long phrase");
        page.locator("#change").click();
        page.waitForURL("**done=people.done.password");
        page.locator(".who-acts button").click();
        page.waitForURL("**/sign-in?done=*");
        signIn(page, "another long phrase");
        assertEquals(1, page.locator(".who .me").count());
    }

    private static void signIn(Page page, String password) {
        page.navigate("/sign-in");
        page.locator("#name").fill("root.admin");
        page.locator("#password").fill(password);
        page.locator("#go").click();
        page.waitForLoadState();
    }
}
