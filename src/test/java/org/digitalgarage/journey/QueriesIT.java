package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideMatrix;
import org.digitalgarage.support.InsideQueries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks little of the database: at most three queries and one more a list, none of them in a loop. */
@ExtendWith(ArquillianExtension.class)
class QueriesIT {

    private static final int OWN = 3;
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Whose the things are that are made for the test. */
    private static final String SELF = InsideMatrix.SELF;

    /**
     * A page as somebody reads it, and how many lists it shows: those inside the rows of a list count as one each. An
     * address with a number in it is the first such link on another page, which stands before it; what is added to the
     * link stands behind it. A name in braces is one of the things that {@link InsideMatrix} makes.
     */
    record Place(String role, String address, int lists) {

        Place with(Map<String, String> made) {
            var found = NAME.matcher(address).replaceAll(name -> made.get(name.group(1)));
            return new Place(role, found, lists);
        }
    }

    private static final List<Place> PLACES = List.of(
            // due, gaps with their offers, seats with what they use
            new Place("learner", "/", 5),
            // courses, what each shows, how far the reader is
            new Place("learner", "/course/catalogue", 3),
            // outline, attempts, what the course shows, where it is of use
            new Place("learner", "/course/course?code=CO-102", 4),
            new Place("learner", "/evidence/competencies", 1),
            new Place("learner", "/evidence/portfolio", 1),
            // mentors, those who read, their names
            new Place("learner", "/people/profile", 3),
            new Place("learner", "/repair/challenges", 2),
            new Place("learner", "/repair/projects", 2),
            // courses with what each shows, problems with their seats
            new Place("learner", "/home/search?q=a", 4),
            // people, and where each stands
            new Place("mentor", "/evidence/mentored", 4),
            new Place("mentor", "/repair/assign", 2),
            new Place("mentor", "/repair/assigned", 3),
            new Place("hr", "/report/heatmap", 2),
            // the same, the people behind a cell, what they do
            new Place("hr", "/report/heatmap?competency={level}&row={unit}", 4),
            new Place("hr", "/report/people", 1),
            // what is known of the competency as well
            new Place("hr", "/report/people?competency={level}&minLevel=1", 2),
            new Place("auditor", "/evidence/audit", 1),
            // competencies asked and beside, levels in words, rows that counted and did not, ways, questions
            new Place("learner", "/evidence/competencies?why=F301", 7),
            // queue, people, projects, members with where they stand, competencies with their levels, talk, files
            new Place("mentor", "/evidence/queue", 9),
            new Place("learner", "/course/quiz?course=CO-102&item=check-ask", 1),
            // parts of the course with what is in them, files, talk, headings
            new Place("learner", "/course/assignment?course=CO-101&item=draft-challenge", 5),
            // parts of the course with what is in them, headings
            new Place("learner", "/course/lesson?course=CO-102&item=answerable-questions", 3),
            // questions with what was given, what is right and why, ratings that moved, what would show more
            new Place("learner", "/course/quiz?course=CO-102&item=check-ask>/course/result?", 6),
            // what changed, the quizzes and the works it comes from, what can be done with it
            new Place("supervisor", "/course/completed?course=CO-105", 4),
            // whom to ask, what was asked before
            new Place("learner", "/evidence/ask?kind=review&competency=F301", 2),
            // earlier work, whom to ask
            new Place("learner", "/evidence/prior", 2),
            // steps, indicators, seats with what they use and what they let grow, what happened, others like it
            new Place("learner", "/repair/challenge?code=CH-2564-001", 7),
            new Place("admin", "/people/tokens", 1),
            new Place("admin", "/platform/import", 1),
            // milestones, talk, what it shows, what it changed, members, those above them
            new Place("learner", "/repair/projects>/repair/project?", 6),
            // milestones, talk, what it shows, members, those above them, how the outcome is measured
            new Place("mentor", "/repair/assigned>/repair/project?", 6),
            // competencies and their levels
            new Place("mentor", "/evidence/mentored>/evidence/observe?", 2),
            // competencies asked and beside
            new Place("hr", "/report/people>/evidence/person?", 2),
            new Place("supervisor", "/evidence/mentored>/evidence/competencies?person=", 2),
            // the same, levels in words, rows that counted and did not, ways
            new Place("hr", "/report/people>/evidence/person?>&why=F301", 6),
            // questions with what was given
            new Place(SELF, "/course/question?attempt={attempt}&n=1", 1),
            new Place(SELF, "/course/finish?attempt={attempt}", 1),
            new Place("mentor", "/course/task?work={homework}", 3),
            // people, members with where they stand, competencies with their levels, talk, files
            new Place(SELF, "/evidence/submission?id={accepted}", 7),
            new Place("mentor", "/evidence/submission?id={accepted}", 7),
            // the same, queue, projects
            new Place("mentor", "/evidence/queue?item={acceptedItem}", 9),
            new Place("mentor", "/evidence/queue?item={question}", 9),
            // people, their lines of work, their levels
            new Place("mentor", "/repair/learners?draft={draft}", 3),
            // milestones, talk, what it shows, where the reader stands, members, how the outcome is measured
            new Place(SELF, "/repair/project?id={project}", 6),
            new Place("mentor", "/repair/project?id={project}", 6),
            // problem, competencies with their levels, milestones, people
            new Place("mentor", "/repair/assign?draft={draft}", 5));

    /** Pages of authored data alone. */
    private static final List<Place> AUTHORED = List.of(
            new Place("learner", "/evidence/claim?competency=F301", 0),
            new Place("learner", "/evidence/policy?name=standard", 0),
            new Place("admin", "/platform/content", 0),
            new Place("admin", "/look", 0),
            new Place("admin", "/look-widgets", 0),
            new Place(null, "/sign-in", 0));

    /** Asks for a link that is used up by the first administrator; in the demonstration nobody can open it. */
    private static final Set<String> CLOSED = Set.of("/set-up");

    /** Lists whose length the reader chooses. */
    private static final List<Place> LONG = List.of(
            new Place("hr", "/report/people", 1),
            new Place("supervisor", "/evidence/mentored", 4),
            new Place("mentor", "/evidence/mentored", 4),
            new Place("learner", "/home/search?q=a", 4),
            new Place("learner", "/course/catalogue", 3),
            new Place("learner", "/repair/challenges", 2),
            new Place("learner", "/repair/projects", 2),
            new Place("mentor", "/repair/assigned", 3),
            new Place("learner", "/evidence/portfolio", 1),
            new Place("learner", "/people/profile", 3),
            new Place("mentor", "/evidence/queue", 9),
            new Place("auditor", "/evidence/audit", 1));

    /** Who reads, signed in once for a test. */
    private final Map<String, Api> readers = new HashMap<>();

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext context;

    @Inject
    private InsideMatrix things;

    @Test
    void everyPageIsWatched() {
        var pages = pages("/")
                .map(path -> path.replaceFirst("\\.xhtml$", "").replaceFirst("^/index$", "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pages.size() > 30, "the rule guards nothing: " + pages);
        Stream.concat(PLACES.stream(), AUTHORED.stream())
                .map(place -> place.address().replaceFirst("^.*>(?=/)", "").replaceFirst("\\?.*", ""))
                .forEach(pages::remove);
        assertEquals(CLOSED, pages, "pages whose queries nobody counts");
    }

    @Test
    void everyPageKeepsToItsBudget() {
        var over = new ArrayList<String>();
        var made = things.make();
        for (var any : PLACES) {
            var place = any.with(made);
            var asked = asked(place, "");
            if (asked.isEmpty() || asked.size() > OWN + place.lists()) {
                over.add(place.role() + " " + place.address() + " asks " + asked.size() + ":\n"
                        + String.join("\n", asked));
            }
        }
        assertEquals(List.of(), over);
    }

    @Test
    void aPageOfAuthoredDataAsksNothing() {
        AUTHORED.forEach(place -> assertEquals(List.of(), asked(place, ""), place.address()));
    }

    @Test
    void aLongerListAsksNoMore() {
        for (var place : LONG) {
            var mark = place.address().contains("?") ? "&size=" : "?size=";
            assertEquals(
                    asked(place, mark + 20).size(),
                    asked(place, mark + 100).size(),
                    place.role() + " " + place.address());
        }
    }

    /** What a page asks once it was read before, so that authored data is known already. */
    private List<String> asked(Place place, String more) {
        var api = readers.computeIfAbsent(String.valueOf(place.role()), who -> reader(place.role()));
        var address = place.address() + more;
        if (address.contains(">")) {
            var parts = address.split(">");
            var link = Pattern.compile("href=\"(" + Pattern.quote(parts[1]) + "[^\"]*)\"")
                    .matcher(read(api, parts[0]));
            assertTrue(link.find(), "no link to " + parts[1] + " on " + parts[0]);
            address = link.group(1).replace("&amp;", "&") + (parts.length > 2 ? parts[2] : "");
        }
        var found = address;
        read(api, found);
        return InsideQueries.of(() -> read(api, found));
    }

    private Stream<String> pages(String folder) {
        return context.getResourcePaths(folder).stream()
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .flatMap(path -> path.endsWith("/") ? pages(path) : Stream.of(path))
                .filter(path -> path.endsWith(".xhtml"));
    }

    private Api reader(String role) {
        var api = Api.at("http://localhost:" + request.getLocalPort());
        return role == null ? api : api.signIn(role);
    }

    private static String read(Api api, String address) {
        var answer = api.get(address);
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }
}
