package org.digitalgarage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator loads a file of people, mends what is wrong, and loads it again. */
class ImportJourneyIT {

    private static final String HEAD =
            "personnel_no,title_th,given_th,family_th,unit,line,level_scheme,level,joined_on\n";

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aFileIsCheckedMendedAndLoaded(String language) {
        try (var visit = Visit.as("admin", language, Visit.DESKTOP)) {
            var page = visit.open("/platform/import");
            page.locator("#go").click();
            assertThat(page.locator("#file-e")).isVisible();
            var number = "JT-" + language;
            send(visit, HEAD + number + ",นาย,สมชาย,ใจดี,NOWHERE,PLAN,ocsc,K2,2020-10-01\n");
            assertThat(page.locator("#faults")).isVisible();
            assertThat(page.locator("table.content tbody tr")).hasCount(1);
            assertThat(page.locator("table.content")).containsText("NOWHERE");
            visit.accessible();
            visit.picture("import-faults-" + language);
            var report = page.context().request().get(page.url().replace("/import?", "/import.csv?"));
            assertEquals(200, report.status());
            assertTrue(report.text().contains("\n2,unit,"), report.text());
            send(visit, HEAD + number + ",นาย,สมชาย,ใจดี,TICA,PLAN,ocsc,K2,2020-10-01\n");
            assertThat(page.locator("#state")).containsText("1");
            assertThat(page.locator("#faults")).hasCount(0);
            assertThat(page.locator("#load")).isVisible();
        }
    }

    private static void send(Visit visit, String text) {
        var page = visit.page();
        page.locator("#file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#go").click();
        page.waitForURL("**/platform/import?run=*");
    }
}
