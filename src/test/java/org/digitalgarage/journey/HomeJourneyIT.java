package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The learner's first screen: the next thing, what is due, the gaps with their reasons. */
class HomeJourneyIT {

    /** The ring stands on the element itself, or on the frame that holds the field together with its sign. */
    private static final String RING = "() => [document.activeElement, document.activeElement.closest('form, label')]"
            + ".some(one => one && getComputedStyle(one).outlineStyle === 'solid')";

    @ParameterizedTest
    @CsvSource({"th,1440", "th,360", "en,1440", "en,360"})
    void theFirstScreenLeadsToWhatClosesAGap(String language, int width) {
        try (var visit = Visit.as("learner", language, width)) {
            var page = visit.open("/");
            assertEquals(1, page.locator("h1").count());
            assertTrue(page.locator(".gap").count() >= 4, "gaps of the learner");
            assertEquals(1, page.locator(".gap .st.unknown").count(), "unknown is said, not called low");
            visit.accessible();
            visit.picture("home-" + language + "-" + width);
            page.locator(".gap a.t").first().click();
            page.waitForURL("**/evidence/competencies?why=*");
        }
    }

    @Test
    void everyTabStopShowsWhereItIs() {
        try (var visit = Visit.as("learner")) {
            var page = visit.open("/");
            for (var stop = 0; stop < 25; stop++) {
                page.keyboard().press("Tab");
                assertEquals(
                        true,
                        page.evaluate(RING),
                        () -> "no ring on " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"));
            }
        }
    }
}
