package org.digitalgarage.journey;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may open what: {@code METHOD address body | answers}. Words in braces are numbers of things of one person, of that
 * person's mentor, department and administrator, as {@code InsideMatrix} makes them.
 */
final class MatrixTable {

    private static final String READERS = "200 self mentor hr supervisor steward, 404 *";
    private static final String HR = "200 hr executive, 404 elsewhere, 403 *";
    private static final String PEOPLE = "200 hr, 404 elsewhere, 403 *";
    private static final String EVERYBODY = "200 *";
    private static final String NOBODY = "404 *";

    private static final List<String> PAGES = List.of(
            "/ | 200 self learner owner steward author manager, 302 *",
            "/?own=1 | " + EVERYBODY,
            "/sign-in | 200 stranger *",
            "/set-up | 404 stranger *",
            "/sign-out | 302 *",
            "/look | " + EVERYBODY,
            "/look-widgets | " + EVERYBODY,
            "/home/search?q=x | " + EVERYBODY,
            "/people/profile | " + EVERYBODY,
            "/people/tokens | 200 admin elsewhere, 403 *",
            "/platform/content | 200 admin elsewhere, 403 *",
            "/platform/import | 200 admin elsewhere, 403 *",
            "/platform/import?kind=evidence | 200 admin elsewhere, 403 *",
            "/platform/import?run={stopped} | 200 admin, 404 elsewhere, 403 *",
            "/platform/import.csv?run={stopped} | 200 admin, 404 elsewhere, 403 *",
            "/platform/import.csv?run=1 | 404 *",
            "/course/catalogue | " + EVERYBODY,
            "/course/course?code=CO-102 | " + EVERYBODY,
            "/course/course?code=NONE-1 | " + NOBODY,
            "/course/lesson?course=CO-102&item=answerable-questions | 200 self learner, 302 *",
            "/course/quiz?course=CO-102&item=check-ask | 200 self learner, 302 *",
            "/course/question?attempt={attempt}&n=1 | 200 self, 404 *",
            "/course/question?attempt={graded}&n=1 | 302 self, 404 *",
            "/course/finish?attempt={attempt} | 200 self, 404 *",
            "/course/result?attempt={graded} | 200 self, 404 *",
            "/course/assignment?course=CO-101&item=draft-challenge | 200 self learner, 302 *",
            "/course/completed?course=CO-105 | 200 supervisor, 404 *",
            "/course/task?work={homework} | 200 self mentor supervisor, 404 *",
            "/course/task?work={accepted} | " + NOBODY,
            "/course/file/CO-101.1/unknown.svg | " + NOBODY,
            "/evidence/ask?kind=review&competency=F301 | " + EVERYBODY,
            "/evidence/audit | 200 auditor elsewhere, 403 *",
            "/evidence/claim?competency=F301 | " + EVERYBODY,
            "/evidence/competencies | " + EVERYBODY,
            "/evidence/mentored | " + EVERYBODY,
            "/evidence/observe?person={person} | 200 mentor supervisor, 403 self, 404 *",
            "/evidence/person?person={person} | " + READERS,
            "/evidence/person?person=1 | " + NOBODY,
            "/evidence/policy | " + EVERYBODY,
            "/evidence/portfolio | " + EVERYBODY,
            "/evidence/prior | " + EVERYBODY,
            "/evidence/prior?id={written} | 200 self, 404 *",
            "/evidence/prior?id={accepted} | 200 self, 404 *",
            "/evidence/queue | " + EVERYBODY,
            "/evidence/queue?item={acceptedItem} | 200 mentor, 404 *",
            "/evidence/queue?work={accepted} | 200 mentor, 404 *",
            "/evidence/queue?item={question} | 200 mentor, 404 *",
            "/evidence/submission?id={accepted} | 200 self mentor supervisor, 404 *",
            "/evidence/submission?id={written} | 200 self, 404 *",
            "/evidence/export.csv | " + EVERYBODY,
            "/evidence/export.csv?of=rows | " + EVERYBODY,
            "/evidence/export.csv?person={person} | " + READERS,
            "/evidence/file/{accepted}/{acceptedFile} | 200 self mentor supervisor, 404 *",
            "/evidence/file/{accepted}/{returnedFile} | " + NOBODY,
            "/repair/assign | 200 mentor elsewhere, 403 *",
            "/repair/assign?draft={draft} | 200 mentor, 404 elsewhere, 403 *",
            "/repair/assigned | 200 mentor elsewhere, 403 *",
            "/repair/assigned?brief={brief}&made=true | 200 mentor, 404 elsewhere, 403 *",
            "/repair/challenge?code=CH-2564-001 | " + EVERYBODY,
            "/repair/challenge?code=CH-0-0 | " + NOBODY,
            "/repair/challenges | " + EVERYBODY,
            "/repair/learners?draft={draft} | 200 mentor, 404 elsewhere, 403 *",
            "/repair/project?id={project} | 200 self mentor hr supervisor, 404 *",
            "/repair/project?brief={brief} | 200 self, 404 *",
            "/repair/projects | " + EVERYBODY,
            "/report/heatmap | 200 hr executive elsewhere, 403 *",
            "/report/heatmap?unit={unit} | " + HR,
            "/report/heatmap?competency={level}&row={unit} | 200 hr, 404 executive elsewhere, 403 *",
            "/report/people | 200 hr elsewhere, 403 *",
            "/report/people?unit={unit} | " + PEOPLE,
            "/report/export.csv?unit={unit} | " + HR,
            "/report/export.xlsx?of=people&unit={unit} | " + PEOPLE,
            "/report/export.csv?of=levels&unit={unit} | " + PEOPLE);

    private static final List<String> API = List.of(
            "GET /api/v1/session | " + EVERYBODY,
            "POST /api/v1/session {} | 400 stranger *",
            "POST /api/v1/ratings/preview {\"rows\":[]} | 200 stranger *",
            "GET /api/v1/courses | " + EVERYBODY,
            "GET /api/v1/courses/CO-102 | " + EVERYBODY,
            "GET /api/v1/enrolments | 403 program, 200 *",
            "POST /api/v1/enrolments {\"course\":\"NONE-1\"} | 403 program, 404 *",
            "DELETE /api/v1/enrolments/NONE-1 | " + NOBODY,
            "PUT /api/v1/enrolments/NONE-1/place {\"item\":\"x\",\"percent\":1} | 400 *",
            "POST /api/v1/attempts {\"course\":\"NONE-1\",\"item\":\"x\"} | 400 *",
            "GET /api/v1/evidence | 400 program, 200 *",
            "GET /api/v1/evidence?person={person} | " + READERS,
            "POST /api/v1/evidence {\"rows\":[]} | 400 *",
            "GET /api/v1/evidence/record | 400 program, 200 *",
            "GET /api/v1/evidence/record?person={person} | " + READERS,
            "GET /api/v1/ratings | 400 program, 200 *",
            "GET /api/v1/ratings?person={person} | " + READERS,
            "GET /api/v1/ratings/F301?person={person} | " + READERS,
            "GET /api/v1/imports/1 | 404 *",
            "GET /api/v1/imports/{stopped} | 200 admin, 404 elsewhere, 403 *",
            "POST /api/v1/imports/people | 400 admin elsewhere, 403 *",
            "GET /api/v1/reports/heatmap | 200 hr executive elsewhere program, 403 *",
            "GET /api/v1/reports/heatmap?unit={unit} | 200 hr executive, 404 elsewhere program, 403 *",
            "GET /api/v1/reports/people | 200 hr elsewhere program, 403 *",
            "GET /api/v1/reports/people?unit={unit} | 200 hr, 404 elsewhere program, 403 *",
            // those that change something of the person's, the harmless ones first; see MatrixWrites
            "PUT /api/v1/submissions/{written}/draft {\"textNo\":1,\"body\":\"other\"} | does self, 404 *",
            "PUT /api/v1/attempts/{other}/answers/{otherChoice} {\"seen\":0,\"values\":{\"answer\":[\"0\"]}} | does self, 403 program, 404 *",
            "POST /api/v1/attempts/{other}/finish | does self, 403 program, 404 *",
            // ends the session of whoever asks
            "DELETE /api/v1/session | may stranger *");

    private MatrixTable() {}

    static List<Line> lines() {
        return Stream.concat(PAGES.stream().map(line -> "GET " + line), API.stream())
                .map(MatrixTable::line)
                .toList();
    }

    private static Line line(String text) {
        var parts = text.split(" \\| ");
        var asked = parts[0].split(" ", 3);
        return new Line(asked[0], asked[1], asked.length > 2 ? asked[2] : "", MatrixAnswers.of(parts[1]));
    }

    /** One line: what is asked for, and who is answered what. */
    record Line(String method, String shown, String body, MatrixAnswers answers) {

        String path() {
            return shown.replaceFirst("\\?.*", "");
        }

        /** The operation as the description of the API names it. */
        String operation() {
            return method + " "
                    + path().replaceAll("/(CO-102|NONE-1|F301|1|(?<=imports/)people|\\{\\w+})(?=/|$)", "/{}");
        }

        boolean api() {
            return shown.startsWith("/api/");
        }

        String expected(String who) {
            return answers.to(who, api());
        }

        /** The request; a program shows its token. */
        HttpRequest.Builder build(HttpRequest.Builder request, String token) {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (!body.isEmpty()) {
                request.header("Content-Type", "application/json");
            }
            return request.method(
                    method,
                    body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        }

        @Override
        public String toString() {
            return method + " " + shown;
        }
    }

    static String fill(String text, Map<String, String> numbers) {
        var filled = text;
        for (var number : numbers.entrySet()) {
            filled = filled.replace("{" + number.getKey() + "}", number.getValue());
        }
        return filled;
    }
}
