package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HR reads where the service is short: from the map to the people, to one of them, to the rows behind a rating. */
class ReportHrJourneyIT {

    @ParameterizedTest
    @CsvSource({"th,1440", "en,360"})
    void fromTheMapToTheRowsBehindARating(String language, int width) {
        try (var visit = Visit.as("hr", language, width)) {
            var page = visit.page();
            assertTrue(page.url().endsWith("/report/heatmap"), "HR begins with the map");
            visit.accessible();
            visit.picture("heatmap-" + language + "-" + width);

            var cell = page.locator("table.hm tbody td[class^=h] a").first();
            var share = number(cell.locator("b"));
            cell.click();
            page.waitForURL("**competency=*");
            visit.accessible();
            visit.picture("heatmap-drill-" + language + "-" + width);
            var figures = page.locator("#drill .sum dd");
            var met = number(figures.nth(1));
            var below = number(figures.nth(2));
            assertEquals(number(figures.nth(0)), met + below + number(figures.nth(3)), "everybody counts once");
            assertEquals(share, Math.round(100f * below / (met + below)), "who is unknown does not make the share");

            page.locator("#drill .chips a[href*='show=below']").click();
            page.waitForURL("**show=below*");
            assertEquals(below, shown(page.locator("#drill")), "as many people as the cell says");
            var name = page.locator("#drill tbody a.t").first().innerText();
            page.locator("#drill a[href*='why=']").first().click();
            page.waitForURL("**/evidence/person?person=*");
            assertTrue(plain(page.locator("main").innerText()).contains(plain(name)), "the page of that person");
            assertTrue(page.locator(".panel .ev").count() > 0, "the rows behind the rating");
            visit.accessible();
            visit.picture("heatmap-person-" + language + "-" + width);
            assertEquals("why", page.evaluate("() => document.activeElement.id"), "what was opened is read first");
            page.locator(".crumb a").click();
            page.locator("#drill").waitFor();
            assertEquals(below, shown(page.locator("#drill")), "back at the cell");
        }
    }

    @Test
    void theDayOfTheReportGoesAlongToThePeopleAndTheirRows() {
        try (var visit = Visit.as("hr", "th", Visit.DESKTOP)) {
            var page = visit.open("/report/heatmap");
            var day = "01/10/2569";
            page.locator("#asOf").fill(day);
            page.locator("form.filters button[type=submit]").click();
            page.waitForURL("**asOf=*");
            assertEquals(1, page.locator(".msgs .msg.info a[href]").count(), "it is said that this is a past day");
            page.locator("table.hm tbody td a").first().click();
            page.waitForURL("**competency=*");
            assertEquals(day, page.locator("#asOf").inputValue());
            page.locator("#drill a[href*='why=']").first().click();
            page.waitForURL("**/evidence/person?person=*");
            assertEquals(day, page.locator("#asOf").inputValue(), "the rating of that day");
            page.locator(".crumb a").click();
            page.locator("#drill a.btn[href^='/report/people']").click();
            page.waitForURL("**/report/people?*");
            assertEquals(day, page.locator("#asOf").inputValue());
            page.locator("tbody th a.t").first().click();
            page.waitForURL("**/evidence/person?person=*");
            assertEquals(day, page.locator("#asOf").inputValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void whatIsNotKnownHasItsOwnPatternAndIsNeverCountedAsLow(String language) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/heatmap");
            var unknown = page.locator("table.hm td.un").first();
            assertTrue(background(unknown).contains("gradient"), "a pattern, not a colour");
            assertEquals(
                    background(unknown), background(page.locator(".key i.un").first()), "as the key says");
            for (var known : page.locator("table.hm td[class^=h]").all()) {
                assertEquals("none", background(known), "a colour, no pattern");
                assertTrue(known.locator(".sr").innerText().strip().length() > 1, "how sure is said in words");
            }
            assertTrue(page.locator("ol.sh li").count() >= 3);
            var before = Integer.MAX_VALUE;
            for (var shortage : page.locator("ol.sh li").all()) {
                var figures = shortage.locator(".f b");
                var below = number(shortage.locator(".top .meta"));
                assertEquals(number(figures.nth(0)), number(figures.nth(1)) + below + number(figures.nth(3)), "needed");
                assertTrue(number(figures.nth(2)) <= below + number(figures.nth(3)), "in training are some of them");
                assertTrue(below <= before, "the largest comes first");
                before = below;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theMapIsPrintedAcrossWithItsKeyBeforeIt(String language) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/heatmap");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(page.locator(".paper").first().isVisible(), "who printed it, and when");
            assertEquals(
                    0,
                    page.locator(".side:visible, .filters:visible, .acts:visible")
                            .count(),
                    "nothing to press");
            assertTrue(
                    page.locator(".hm").boundingBox().y
                            > page.locator(".sec:has(.hm) > .key").boundingBox().y,
                    "the key stands on the sheet on which the map begins");
            var sheets =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            var sizes = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]")
                    .matcher(sheets)
                    .results()
                    .map(box -> Double.parseDouble(box.group(1)) > Double.parseDouble(box.group(2)))
                    .toList();
            assertEquals(List.of(true, true), sizes, "the map on one sheet, the shortages on the next, both across");
        }
    }

    @Test
    void filtersNarrowTheMapAndStayInTheAddress() {
        try (var visit = Visit.as("hr")) {
            var page = visit.open("/report/heatmap");
            var people = number(page.locator("table.hm tfoot th small"));
            page.locator("#kind").selectOption("digital");
            page.locator("#type").selectOption("KNO");
            page.locator(".filters button[type=submit]").click();
            page.waitForURL("**kind=digital*");
            var fewer = number(page.locator("table.hm tfoot th small"));
            assertTrue(fewer > 0 && fewer < people, fewer + " of " + people);
            page.locator("table.hm tbody a.t").nth(1).click();
            page.waitForURL("**unit=*");
            assertTrue(page.url().contains("kind=digital") && page.url().contains("type=KNO"), page.url());
            assertEquals("digital", page.locator("#kind").inputValue());
            visit.accessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aDayIsReadInBothErasAndNonsenseIsAnswered(String language) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/heatmap");
            var today = page.locator("table.hm").innerText();
            asOf(page, "1/3/2569");
            var buddhist = page.locator("table.hm").innerText();
            assertNotEquals(today, buddhist);
            asOf(page, "1/3/2026");
            assertEquals(buddhist, page.locator("table.hm").innerText());
            assertEquals(
                    language.equals("th") ? "1/3/2569" : "1/3/2026",
                    page.locator("#asOf").inputValue().replaceAll("\\b0", ""),
                    "shown in the reader's era");
            for (var nonsense : List.of("31/2/2569", "yesterday", "1/3/69")) {
                asOf(page, nonsense);
                assertTrue(page.locator("#asOf-e").isVisible(), nonsense);
                assertEquals(nonsense, page.locator("#asOf").inputValue());
                assertTrue(page.locator(".filters .date #asOf-e").isVisible(), "at its field");
                assertEquals(today, page.locator("table.hm").innerText(), "the figures are today's");
                assertTrue(page.locator(".msgs .msg.warn").isVisible(), "and the page says so");
            }
            var unit = page.locator("#unit option").nth(1).getAttribute("value");
            visit.open("/report/heatmap?type=KNO&asOf=abc&unit=" + unit);
            assertEquals(unit, page.locator("#unit").inputValue(), "the filters stay as chosen");
            assertEquals("KNO", page.locator("#type").inputValue());
            assertTrue(page.locator("#unit option").count() > 1);
            visit.accessible();
            visit.picture("heatmap-no-day-" + language);
            asOf(page, "1/1/2600");
            assertTrue(page.locator(".msg.info").isVisible(), "a day ahead is said to be ahead");
        }
    }

    @Test
    void peopleAreSearchedSortedAndPaged() {
        try (var visit = Visit.as("hr")) {
            var page = visit.open("/report/people?sort=-below");
            visit.accessible();
            var all = shown(page.locator("main"));
            var below = page.locator("table.people tbody td.r:nth-of-type(4)").allInnerTexts().stream()
                    .map(Integer::valueOf)
                    .toList();
            assertEquals(20, below.size());
            assertEquals(below.stream().sorted((a, b) -> b - a).toList(), below);
            var first = people(page);
            page.locator(".pager a[rel=next]").click();
            page.waitForURL("**page=2*");
            assertTrue(page.url().contains("sort=-below"), "the order stays");
            assertTrue(people(page).stream().noneMatch(first::contains), "others on the next page");

            page.locator("#q").fill("กนกวรรณ");
            page.locator("#q").press("Enter");
            page.waitForURL("**q=*");
            assertTrue(shown(page.locator("main")) < all);
            assertTrue(
                    names(page).stream().allMatch(name -> name.contains("กนกวรรณ")),
                    names(page).toString());
            visit.open("/report/people?q=ฃฅฃฅฃฅ&mentor=yes");
            assertEquals(0, page.locator("table.people").count());
            assertFalse(page.locator(".empty").innerText().isBlank(), "what to do is said");
            visit.accessible();
            visit.picture("people-nobody");
            page.locator(".chips a.chip").first().click();
            page.waitForURL(url -> !url.contains("q="));
            assertTrue(page.locator("table.people").count() > 0, "one filter less finds somebody");
        }
    }

    /** The demonstration has no list so long that it would not be counted at once: the first answer is changed to one. */
    @Test
    void aLongListIsCountedAfterItIsShown() {
        try (var visit = Visit.as("hr", "th", Visit.DESKTOP)) {
            var page = visit.open("/report/people");
            var facts = page.locator("#facts").innerText();
            var foot = page.locator("#pager").innerText();
            page.route("**/report/people?page=2", route -> {
                var answer = route.fetch();
                var counting = "count=exact".equals(route.request().headerValue("Prefer"));
                var text = answer.text()
                        .replace("id=\"facts\"", "id=\"facts\" data-late=\"facts pager\"")
                        .replaceAll("[0-9]+\u00a0คน", "กว่า 40\u00a0คน");
                route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(counting ? answer.text() : text));
            });
            visit.open("/report/people?page=2");
            page.waitForFunction("facts => document.querySelector('#facts').innerText === facts", facts);
            assertEquals(0, page.locator("[data-late]").count(), "nothing more is asked for");
            assertEquals(
                    foot.replaceFirst("1 ถึง 20", "21 ถึง 40").lines().findFirst(),
                    page.locator("#pager").innerText().lines().findFirst());
            page.locator("#pager a[rel=next]").click();
            page.waitForURL("**page=3*");
        }
    }

    @Test
    void whoIsNotHrOfTheUnitReadsFiguresOfFiveAndMoreAndNoNames() {
        try (var visit = Visit.as("executive", "en", Visit.DESKTOP)) {
            var page = visit.page();
            assertTrue(page.url().endsWith("/report/heatmap"));
            visit.open("/report/heatmap?unit=" + department());
            visit.accessible();
            var small = 0;
            for (var row : page.locator("table.hm tbody tr").all()) {
                if (number(row.locator("th small")) < 5) {
                    small++;
                    assertEquals(0, row.locator("td a").count(), "nothing of a few can be opened");
                    assertFalse(
                            row.locator("td:not(.x)").allInnerTexts().stream().anyMatch(s -> s.matches("(?s).*\\d.*")));
                }
            }
            assertTrue(small > 0, "the department has units of fewer than five");
            page.locator("table.hm tbody td[class^=h] a").first().click();
            page.waitForURL("**competency=*");
            assertTrue(number(page.locator("#drill .sum dd").first()) >= 5);
            assertEquals(0, page.locator("#drill table").count(), "figures without names");
            visit.accessible();
            assertEquals(403, page.navigate("/report/people").status());
        }
    }

    /** The department of the demonstration, by the number that its HR sees in the list of units. */
    private static String department() {
        try (var hr = Visit.as("hr")) {
            return hr.open("/report/heatmap").locator("#unit option[selected]").getAttribute("value");
        }
    }

    private static void asOf(Page page, String typed) {
        page.locator("#asOf").fill(typed);
        page.locator(".filters button[type=submit]").click();
        page.waitForURL("**asOf=" + typed.replace("/", "%2F") + "*");
    }

    /** How many rows a list has on all its pages, as its foot says: the third number of "1 to 20 of 417". */
    private static int shown(Locator list) {
        var numbers = Stream.of(list.locator(".pager > span.num").innerText().split("\\D+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return Integer.parseInt(numbers.get(2));
    }

    /** Who they are: names are not their own alone. */
    private static List<String> people(Page page) {
        return page.locator("table.people tbody th a.t").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<String> names(Page page) {
        return page.locator("table.people tbody th a.t").allInnerTexts().stream()
                .map(ReportHrJourneyIT::plain)
                .toList();
    }

    private static String background(Locator element) {
        return (String) element.evaluate("one => getComputedStyle(one).backgroundImage");
    }

    private static int number(Locator element) {
        return Integer.parseInt(element.innerText().replaceAll("\\D", ""));
    }

    /** Without the signs that keep official words together. */
    private static String plain(String text) {
        return text.replaceAll("[\\u200b\\u2060]", "").strip();
    }
}
