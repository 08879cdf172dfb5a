package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideQueries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks little of the database: at most three queries and one more a list, none of them in a loop. */
@ExtendWith(ArquillianExtension.class)
class QueriesIT {

    private static final int OWN = 3;

    /** A page as somebody reads it, and how many lists it shows: those inside the rows of a list count as one each. */
    record Place(String role, String address, int lists) {}

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
            new Place("hr", "/report/people", 1),
            new Place("auditor", "/evidence/audit", 1));

    /** Lists whose length the reader chooses. */
    private static final List<Place> LONG = List.of(
            new Place("hr", "/report/people", 1),
            new Place("supervisor", "/evidence/mentored", 4),
            new Place("mentor", "/evidence/mentored", 4),
            new Place("learner", "/home/search?q=a", 4),
            new Place("learner", "/course/catalogue", 3),
            new Place("learner", "/repair/challenges", 2));

    @Inject
    private HttpServletRequest request;

    @Test
    void everyPageKeepsToItsBudget() {
        var over = new ArrayList<String>();
        for (var place : PLACES) {
            var asked = asked(place, "");
            if (asked.isEmpty() || asked.size() > OWN + place.lists()) {
                over.add(place.role() + " " + place.address() + " asks " + asked.size() + ":\n"
                        + String.join("\n", asked));
            }
        }
        assertEquals(List.of(), over);
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
        var api = Api.at("http://localhost:" + request.getLocalPort()).signIn(place.role());
        read(api, place.address() + more);
        return InsideQueries.of(() -> read(api, place.address() + more));
    }

    private static void read(Api api, String address) {
        assertEquals(200, api.get(address).statusCode(), address);
    }
}
