package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.support.Garage;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: it can be read by everybody, on every screen, in both languages, and it is light. */
class PagesJourneyIT {

    private static final int HTML_BYTES = 60_000;
    private static final int FIRST_VISIT_BYTES = 300_000;

    /** PrimeFaces on the few pages that carry one of its widgets. */
    private static final List<String> WIDGETS = List.of("look-widgets");

    /** Pages that stand at the end of a way, and the journeys that walk it. */
    private static final List<String> ELSEWHERE = List.of(
            "course/question", "course/finish", "course/task", "evidence/submission", "repair/learners", "set-up");

    /** Who reads in which language: signed in once, for all pages. */
    private static final Map<String, Visit> VISITS = new HashMap<>();

    /** A page as somebody reads it; where an address holds a number, it is taken from the first link on another page. */
    record Place(String file, String role, String address, String link) {

        Place(String file, String role, String address) {
            this(file, role, address, null);
        }

        @Override
        public String toString() {
            return file + " as " + role;
        }
    }

    static List<Place> places() {
        return List.of(
                new Place("course/catalogue", "learner", "/course/catalogue"),
                new Place("course/course", "learner", "/course/course?code=CO-102"),
                new Place("course/lesson", "learner", "/course/course?code=CO-102", "/course/lesson?"),
                new Place("course/quiz", "learner", "/course/quiz?course=CO-102&item=check-ask"),
                new Place("course/result", "learner", "/course/quiz?course=CO-102&item=check-ask", "/course/result?"),
                new Place("course/assignment", "learner", "/course/assignment?course=CO-101&item=draft-challenge"),
                new Place("course/completed", "supervisor", "/course/completed?course=CO-105"),
                new Place("evidence/ask", "learner", "/evidence/ask?kind=review&competency=F301"),
                new Place("evidence/audit", "auditor", "/evidence/audit"),
                new Place("evidence/claim", "learner", "/evidence/claim?competency=F301"),
                new Place("evidence/competencies", "learner", "/evidence/competencies?why=F301"),
                new Place("evidence/mentored", "mentor", "/evidence/mentored"),
                new Place("evidence/observe", "mentor", "/evidence/mentored", "/evidence/observe?"),
                new Place("evidence/person", "hr", "/report/people", "/evidence/person?"),
                new Place("evidence/policy", "learner", "/evidence/policy?name=standard"),
                new Place("evidence/portfolio", "learner", "/evidence/portfolio"),
                new Place("evidence/prior", "learner", "/evidence/prior"),
                new Place("evidence/queue", "mentor", "/evidence/queue"),
                new Place("home/search", "learner", "/home/search?q=ข้อมูล"),
                new Place("index", "learner", "/"),
                new Place("look-widgets", "admin", "/look-widgets"),
                new Place("look", "admin", "/look"),
                new Place("people/profile", "learner", "/people/profile"),
                new Place("people/tokens", "admin", "/people/tokens"),
                new Place("platform/content", "admin", "/platform/content"),
                new Place("platform/import", "admin", "/platform/import?kind=evidence"),
                new Place("repair/assign", "mentor", "/repair/assign"),
                new Place("repair/assigned", "mentor", "/repair/assigned"),
                new Place("repair/challenge", "learner", "/repair/challenge?code=CH-2564-001"),
                new Place("repair/challenges", "learner", "/repair/challenges"),
                new Place("repair/project", "learner", "/repair/projects", "/repair/project?"),
                new Place("repair/projects", "learner", "/repair/projects"),
                new Place("report/heatmap", "hr", "/report/heatmap"),
                new Place("report/people", "hr", "/report/people"),
                new Place("sign-in", null, "/sign-in"));
    }

    @AfterAll
    static void leave() {
        VISITS.values().forEach(Visit::close);
        VISITS.clear();
    }

    @Test
    void everyPageHasAPlaceHere() throws IOException {
        var root = Path.of("src/main/webapp");
        try (var paths = Files.walk(root)) {
            var files = paths.filter(path -> path.toString().endsWith(".xhtml"))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("WEB-INF"))
                    .map(path -> path.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            var known = Stream.concat(places().stream().map(Place::file), ELSEWHERE.stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(files, known);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void inThaiOnAnOfficeScreen(Place place) {
        read(place, "th", Visit.DESKTOP, "light");
    }

    @ParameterizedTest
    @MethodSource("places")
    void inEnglishOnAPhoneInTheDark(Place place) {
        read(place, "en", Visit.PHONE, "dark");
    }

    @Test
    void aFirstVisitIsSmallAndALaterPageAsksForLittle() {
        try (var visit = Visit.stranger()) {
            var wire = visit.wire();
            visit.open("/sign-in");
            visit.page().waitForLoadState();
            assertTrue(wire.requests() <= 10, "a first visit asks for " + wire.requests());
            assertTrue(wire.bytes() <= FIRST_VISIT_BYTES, "a first visit takes " + wire.bytes() + " bytes");
            visit.signIn("learner", "garage-demo");
            var before = wire.requests();
            visit.open("/evidence/competencies");
            visit.page().waitForLoadState();
            var later = wire.requests() - before;
            assertTrue(later >= 1 && later <= 3, "a later page asks for " + later);
        }
    }

    private static void read(Place place, String language, int width, String theme) {
        var visit = VISITS.computeIfAbsent(place.role() + language, who -> visit(place.role(), language, width));
        visit.look(language, theme);
        var requests = new ArrayList<Request>();
        Consumer<Request> watch = requests::add;
        visit.page().onRequest(watch);
        try {
            var response = open(visit.page(), place);
            assertEquals(200, response.status(), place.address());
            assertEquals(language, visit.page().locator("html").getAttribute("lang"));
            assertEquals(1, visit.page().locator("h1:visible").count(), "one title");
            // the page of components shows everything at once; it is no page of anybody's work
            assertTrue(
                    place.file().equals("look") || response.body().length <= HTML_BYTES,
                    visit.page().url() + " has " + response.body().length + " bytes");
            assertEquals(
                    List.of(),
                    addresses(requests).stream()
                            .filter(url -> !url.startsWith(Garage.running().address()))
                            .toList(),
                    "nothing comes from elsewhere");
            assertEquals(
                    WIDGETS.contains(place.file()),
                    addresses(requests).stream().anyMatch(url -> url.contains("primefaces")),
                    "only pages with widgets carry PrimeFaces");
            assertEquals(
                    List.of(),
                    visit
                            .page()
                            .locator("[href$=null], [action$=null], [class~=null], [id$=null], [name$=null]")
                            .all()
                            .stream()
                            .map(element -> element.evaluate("e => e.outerHTML.slice(0, 200)"))
                            .toList(),
                    "a part of the page was told nothing where it needs a word");
            visit.accessible();
            visit.picture("pages/" + place.file().replace('/', '-') + "-" + language + "-" + width);
        } finally {
            visit.page().offRequest(watch);
        }
    }

    private static Visit visit(String role, String language, int width) {
        return role == null ? Visit.stranger(language, width) : Visit.as(role, language, width);
    }

    private static Response open(Page page, Place place) {
        var response = page.navigate(place.address());
        if (place.link() == null) {
            return response;
        }
        var links = page.locator("a[href*='" + place.link() + "']");
        assertTrue(links.count() > 0, "no link to " + place.link() + " on " + place.address());
        return page.navigate(links.first().getAttribute("href"));
    }

    private static List<String> addresses(List<Request> requests) {
        return requests.stream()
                .map(Request::url)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
