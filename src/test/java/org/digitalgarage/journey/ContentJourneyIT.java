package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator loads the content files; everything shipped loads without a fault. */
class ContentJourneyIT {

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void anAdministratorLoadsAllFilesAgain(String language) {
        try (var visit = Visit.as("admin", language, Visit.DESKTOP)) {
            visit.open("/platform/content");
            visit.page().locator("#go").click();
            visit.page().waitForURL("**/platform/content?done=*");
            assertTrue(visit.page().locator(".msg.ok").isVisible());
            assertEquals(
                    0,
                    visit.page().locator(".tag.danger").count(),
                    visit.page().locator("table").innerText());
            visit.accessible();
            visit.picture("content-" + language);
        }
    }

    @Test
    void nobodyElseMay() {
        try (var visit = Visit.as("learner")) {
            assertEquals(403, visit.page().navigate("/platform/content").status());
        }
        assertEquals(302, Api.stranger().get("/platform/content").statusCode());
    }
}
