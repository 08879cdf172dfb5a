package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalgarage.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame is drawn once and kept; whoever reads a page gets their own all the same. */
class FrameIT {

    private static final Pattern NAVIGATION = Pattern.compile("<nav class=\"nav\".*?</nav>", Pattern.DOTALL);
    private static final Pattern BOTTOM = Pattern.compile("<nav class=\"bottombar\".*?</nav>", Pattern.DOTALL);
    private static final List<String> PAGES = List.of("/evidence/competencies", "/repair/projects");

    @ParameterizedTest
    @CsvSource({
        "learner, /repair/challenges, /evidence/queue",
        "mentor, /evidence/queue, /report/people",
        "hr, /report/people, /evidence/queue",
        "auditor, /evidence/audit, /report/heatmap",
        "executive, /report/heatmap, /report/people",
        "admin, /people/tokens, /evidence/audit",
        "learner, /course/catalogue?track=build, /people/tokens",
    })
    void theNavigationIsThatOfTheReadersRoles(String name, String there, String notThere) {
        var navigation = frame(Api.as(name), "/evidence/competencies", "th").get(0);
        assertTrue(navigation.contains("href=\"" + there + "\""), navigation);
        assertTrue(!navigation.contains("href=\"" + notThere + "\""), navigation);
    }

    @Test
    void theReadersPlaceAndLanguageAreMarked() {
        var seen = new HashMap<String, List<String>>();
        for (var round = 0; round < 2; round++) {
            for (var name : List.of("learner", "mentor")) {
                var api = Api.as(name);
                for (var page : PAGES) {
                    for (var language : List.of("th", "en")) {
                        var frame = frame(api, page, language);
                        frame.forEach(part -> assertEquals(
                                part.contains("href=\"" + page + "\"") ? 1 : 0,
                                places(part).filter(page::equals).count(),
                                part));
                        var known = seen.putIfAbsent(name + page + language, frame);
                        assertEquals(known == null ? frame : known, frame);
                    }
                    assertNotEquals(seen.get(name + page + "th"), seen.get(name + page + "en"));
                }
            }
        }
    }

    @Test
    void aFormThatIsRefusedComesBackInItsFrame() {
        var api = Api.as("mentor");
        var page = api.get("/evidence/queue").body();
        var form = MatrixForm.on(page, "accept", Map.of()).orElseThrow();
        var refused = api.form(form.action(), form.fields());
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("aria-invalid=\"true\""), refused.body());
        assertEquals(frame(page), frame(refused.body()));
    }

    /** Where the links lead that are marked as the page that is shown. */
    private static Stream<String> places(String part) {
        return Pattern.compile("href=\"([^\"]*)\" aria-current=\"page\"")
                .matcher(part)
                .results()
                .map(link -> link.group(1));
    }

    private static List<String> frame(Api api, String page, String language) {
        return frame(api.get(page + "?lang=" + language).body());
    }

    private static List<String> frame(String body) {
        return Stream.of(NAVIGATION, BOTTOM)
                .map(pattern -> {
                    var found = pattern.matcher(body);
                    assertTrue(found.find(), body);
                    return found.group();
                })
                .toList();
    }
}
