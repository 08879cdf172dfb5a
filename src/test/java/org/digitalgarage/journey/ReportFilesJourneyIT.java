package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.digitalgarage.support.TableFile;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports as files, downloaded and read back: exactly what is on the screen, in CSV as in XLSX. */
class ReportFilesJourneyIT {

    /** Of a row of the map: unit, people, then share (or what stands there) and certainty of each cell, then unknown. */
    private static final String MAP =
            """
            () => [...document.querySelectorAll('table.hm tbody tr, table.hm tfoot tr')].map(row => {
                const words = one => one ? one.innerText.replace(/\\s+/g, ' ').trim() : '';
                const head = row.querySelector('th');
                const people = words(head.querySelector('small'));
                const line = [words(head).slice(0, -people.length).trim(), people.replace(/\\D/g, '')];
                for (const cell of row.querySelectorAll('td')) {
                    const dash = cell.querySelector('[aria-hidden]:not(svg)');
                    if (cell.matches('.x')) line.push(dash ? words(dash) : words(cell).replace('%', ''));
                    else if (cell.matches('.sup')) line.push(words(dash), '');
                    else if (cell.matches('.un')) line.push(words(cell), '');
                    else line.push(words(cell.querySelector('b')), words(cell.querySelector('.sr')).replace('%', '').trim());
                }
                return line;
            })""";

    private static final String SHORTAGES =
            """
            () => [...document.querySelectorAll('ol.sh li')].map(one => {
                const figures = [...one.querySelectorAll('.f b')].map(b => b.innerText.replace(/\\D/g, ''));
                const below = one.querySelector('.top .meta').innerText.replace(/\\D/g, '');
                return [one.querySelector('a.t').innerText, figures[0], figures[1], below, figures[2], figures[3]];
            })""";

    /** Of a person behind a cell: name, position, level, state, certainty, reason, what is under way. */
    private static final String DRILL =
            """
            () => [...document.querySelectorAll('#drill tbody tr')].map(row => {
                const words = one => one ? one.innerText.replace(/\\s+/g, ' ').trim() : '';
                const cells = row.querySelectorAll('td');
                const doing = [...cells[4].querySelectorAll('.blk')].map(words).join('; ');
                return [words(row.querySelector('th a')), words(row.querySelector('th .meta')),
                    words(cells[0].querySelector('small')).replace(/\\D/g, ''), words(cells[0].querySelector('b')),
                    words(cells[1]), words(cells[2]), words(cells[3]), doing];
            })""";

    private static final String PEOPLE =
            """
            () => [...document.querySelectorAll('table.people tbody tr')].map(row => {
                const words = one => one ? one.innerText.replace(/\\s+/g, ' ').trim() : '';
                const level = row.querySelector('.pos .lvl');
                const position = words(row.querySelector('.pos'));
                return [words(row.querySelector('th .meta')), words(row.querySelector('th a')),
                    position.slice(0, position.length - words(level).length).trim(), words(level),
                    words(row.querySelector('td.unit')),
                    ...[...row.querySelectorAll('td.r')].map(words)];
            })""";

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theMapWithItsShortagesAndAnOpenedCell(String language) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/heatmap?kind=core");
            page.locator("table.hm tbody td[class^=h] a").first().click();
            page.waitForURL("**competency=*");
            var file = bothFiles(page);
            assertEquals(plain(page.locator("h1").innerText()), file.get(0).get(0));
            assertEquals(
                    plain(page.locator("p.answer").innerText()),
                    plain(file.get(2).get(0)));

            var map = screen(page, MAP);
            var columns = page.locator("table.hm thead th").count();
            var at = following(file, 6, map);
            assertEquals(2 * columns - 1, file.get(5).size(), "a share and a certainty a column");
            var shortages = screen(page, SHORTAGES);
            at = following(file, at + 2, shortages);
            var people = screen(page, DRILL);
            assertTrue(people.size() > 1);
            at = following(file, at + 3, people);
            var total = page.locator("#drill .sum dd").first().innerText().replaceAll("\\D", "");
            assertEquals(total, String.valueOf(file.size() - at + people.size()), "everybody of the cell, and no more");
        }
    }

    @ParameterizedTest
    @CsvSource({"th,?q=กนก", "en,?state=below&sort=-below"})
    void theListOfPeople(String language, String query) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/people" + query);
            var file = bothFiles(page);
            var people = screen(page, PEOPLE);
            assertTrue(people.size() > 1);
            var names = file.get(3);
            assertEquals(10, names.size(), names.toString());
            for (var at = 0; at < people.size(); at++) {
                assertEquals(people.get(at), file.get(4 + at).subList(0, 8));
            }
            var numbers = page.locator(".pager > span.num")
                    .innerText()
                    .replaceAll("\\D+", " ")
                    .strip();
            assertEquals(numbers.replaceAll(".* ", ""), String.valueOf(file.size() - 4), "all pages are in the file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theReasonsOfAListAboutOneCompetency(String language) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var competency = visit.open("/report/people")
                    .locator("#competency optgroup option")
                    .first()
                    .getAttribute("value");
            var page = visit.open("/report/people?minLevel=2&competency=" + competency);
            var file = bothFiles(page);
            assertEquals(14, file.get(3).size(), file.get(3).toString());
            var reasons = page.locator("table.people .reason").all();
            assertTrue(reasons.size() > 1);
            for (var at = 0; at < reasons.size(); at++) {
                var says = reasons.get(at).innerText();
                var line = file.get(4 + at);
                assertTrue(says.contains(line.get(10)), line + " is not " + says);
                var level = Integer.parseInt(line.get(11));
                assertTrue(level >= 2, "as was asked for");
                assertTrue(says.matches("(?s).*\\D" + level + "\\D.*"), line + " is not " + says);
                assertTrue(
                        says.toLowerCase(Locale.ROOT).contains(line.get(12).toLowerCase(Locale.ROOT)),
                        line + " is not " + says);
                // the year stands in both, however the day is written
                var year = line.get(13).replaceFirst(".*/", "");
                assertTrue(year.length() == 4 && says.contains(year), line + " is not " + says);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"th,ระดับทุกสมรรถนะ (CSV)", "en,All competencies (CSV)"})
    void everyCompetencyOfThePeopleInTheList(String language, String word) {
        try (var visit = Visit.as("hr", language, Visit.DESKTOP)) {
            var page = visit.open("/report/people?q=1043812");
            var person = screen(page, PEOPLE).get(0);
            assertEquals(word, page.locator("a[href*='of=levels']").innerText());
            var file = file(page, "a[href*='of=levels']");
            assertEquals(11, file.get(3).size(), file.get(3).toString());
            var lines = file.subList(4, file.size());
            var position =
                    language.equals("th") ? person.get(2) + " " + person.get(3) : person.get(2) + ", " + person.get(3);
            lines.forEach(line ->
                    assertEquals(List.of(person.get(0), person.get(1), person.get(4), position), line.subList(0, 4)));
            page.locator("table.people tbody th a").click();
            page.waitForURL("**/evidence/person?*");
            for (var line : lines) {
                assertTrue(page.locator("main").innerText().contains(line.get(5)), line.toString());
            }
            var met = lines.stream()
                    .filter(line -> !line.get(6).isEmpty()
                            && !line.get(7).isEmpty()
                            && Integer.parseInt(line.get(7)) >= Integer.parseInt(line.get(6)));
            assertEquals(person.get(5), String.valueOf(met.count()));
        }
    }

    /** Downloads both kinds by a press, and expects the same in them; answers the lines. */
    private static List<List<String>> bothFiles(Page page) {
        var csv = file(page, "a[href*='export.csv']:not([href*='of=levels'])");
        assertEquals(csv, file(page, "a[href*='export.xlsx']"));
        return csv;
    }

    private static List<List<String>> file(Page page, String link) {
        var file = page.waitForDownload(() -> page.locator(link).click());
        return TableFile.read(file.path(), file.suggestedFilename());
    }

    /** Expects the lines from a place on, and answers the place behind them. */
    private static int following(List<List<String>> file, int from, List<List<String>> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var held = new ArrayList<>(file.get(from + at));
            while (held.size() < lines.get(at).size()) {
                held.add("");
            }
            assertEquals(
                    lines.get(at),
                    held.stream().map(ReportFilesJourneyIT::plain).toList());
        }
        return from + lines.size();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> screen(Page page, String script) {
        return ((List<List<String>>) page.evaluate(script))
                .stream()
                        .map(line ->
                                line.stream().map(ReportFilesJourneyIT::plain).toList())
                        .toList();
    }

    /** Without the signs that keep official words together, and with plain spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u200b\\u2060]", "")
                .replaceAll("\\s|\\u00a0", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
