package org.digitalgarage.journey;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may open what. {@code address | who gets the page | what all others get}; {@code *} is everybody who is signed in.
 * A stranger is sent to the sign-in page, or gets 401 from the API, unless the line says {@code open}. Words in braces
 * are numbers of the learner's things, of the mentor's draft and item, and of the program's token. Where a page sends the
 * reader on, the line says {@code 302 for} the others.
 */
final class MatrixTable {

    private static final String LEARNERS_OWN = "learner";
    private static final String READERS = "learner mentor hr steward supervisor";

    private static final List<String> PAGES = List.of(
            "/ | learner owner steward author manager | 302",
            "/?own=1 | * | 403",
            "/sign-in | open | 200",
            "/set-up | nobody-open | 404",
            "/sign-out | nobody | 302",
            "/look | * | 403",
            "/look-widgets | * | 403",
            "/home/search?q=x | * | 403",
            "/people/profile | * | 403",
            "/people/tokens | admin | 403",
            "/platform/content | admin | 403",
            "/course/catalogue | * | 403",
            "/course/course?code=CO-102 | * | 404",
            "/course/course?code=NONE-1 | nobody | 404",
            "/course/lesson?course=CO-102&item=answerable-questions | " + LEARNERS_OWN + " | 302",
            "/course/quiz?course=CO-102&item=check-ask | " + LEARNERS_OWN + " | 302",
            "/course/question?attempt={attempt}&n=1 | to-result | 404",
            "/course/finish?attempt={attempt} | to-result | 404",
            "/course/result?attempt={attempt} | " + LEARNERS_OWN + " | 404",
            "/course/assignment?course=CO-101&item=draft-challenge | " + LEARNERS_OWN + " | 302",
            "/course/completed?course=CO-105 | supervisor | 404",
            "/course/file/CO-101.1/unknown.svg | nobody | 404",
            "/evidence/ask?kind=review&competency=F301 | * | 404",
            "/evidence/audit | auditor | 403",
            "/evidence/claim?competency=F301 | * | 404",
            "/evidence/competencies | * | 403",
            "/evidence/mentored | * | 403",
            "/evidence/observe?person={learner} | mentor supervisor | 404 learner:403",
            "/evidence/person?person={learner} | " + READERS + " | 404",
            "/evidence/person?person=1 | nobody | 404",
            "/evidence/policy | * | 403",
            "/evidence/portfolio | * | 403",
            "/evidence/prior | * | 403",
            "/evidence/prior?id={work} | nobody | 404",
            "/evidence/queue | * | 403",
            "/evidence/queue?item={item} | mentor | 404",
            "/evidence/submission?id={work} | learner mentor | 404",
            "/evidence/export.csv | * | 403",
            "/evidence/export.csv?of=rows | * | 403",
            "/evidence/export.csv?person={learner} | " + READERS + " | 404",
            "/evidence/file/{file} | learner mentor | 404",
            "/repair/assign | mentor | 403",
            "/repair/assign?draft={draft} | mentor | 403",
            "/repair/assigned | mentor | 403",
            "/repair/challenge?code=CH-2564-001 | * | 404",
            "/repair/challenges | * | 403",
            "/repair/learners?draft={draft} | mentor | 403",
            "/repair/project?id={project} | learner mentor hr supervisor | 404",
            "/repair/projects | * | 403",
            "/report/heatmap | hr executive elsewhere | 403",
            "/report/heatmap?unit={unit} | hr executive | 403 elsewhere:404",
            "/report/people | hr elsewhere | 403",
            "/report/people?unit={unit} | hr | 403 elsewhere:404",
            "/report/export.csv?unit={unit} | hr executive | 403 elsewhere:404",
            "/report/export.xlsx?of=people&unit={unit} | hr | 403 elsewhere:404");

    private static final List<String> API = List.of(
            "GET /api/v1/session | * program | 403",
            "POST /api/v1/session {} | nobody-open | 400",
            "DELETE /api/v1/session | after | 204",
            "POST /api/v1/ratings/preview {\"rows\":[]} | open | 200",
            "GET /api/v1/courses | * program | 403",
            "GET /api/v1/courses/CO-102 | * program | 404",
            "GET /api/v1/enrolments | * | 403",
            "POST /api/v1/enrolments {\"course\":\"NONE-1\"} | nobody | 404 program:403",
            "DELETE /api/v1/enrolments/NONE-1 | nobody | 404",
            "PUT /api/v1/enrolments/NONE-1/place {\"item\":\"x\",\"percent\":1} | nobody | 404",
            "POST /api/v1/attempts {\"course\":\"NONE-1\",\"item\":\"x\"} | nobody | 404",
            "PUT /api/v1/attempts/1/answers/1 {\"seen\":0,\"values\":{}} | nobody | 404",
            "POST /api/v1/attempts/1/finish | nobody | 404",
            "GET /api/v1/evidence | * | 400",
            "GET /api/v1/evidence?person={learner} | " + READERS + " | 404",
            "POST /api/v1/evidence {\"rows\":[]} | nobody | 400",
            "GET /api/v1/evidence/record | * | 400",
            "GET /api/v1/evidence/record?person={learner} | " + READERS + " | 404",
            "GET /api/v1/ratings | * | 400",
            "GET /api/v1/ratings?person={learner} | " + READERS + " | 404",
            "GET /api/v1/ratings/F301?person={learner} | " + READERS + " | 404",
            "GET /api/v1/reports/heatmap | hr executive elsewhere program | 403",
            "GET /api/v1/reports/heatmap?unit={unit} | hr executive | 403 elsewhere:404 program:404",
            "GET /api/v1/reports/people | hr elsewhere program | 403",
            "GET /api/v1/reports/people?unit={unit} | hr | 403 elsewhere:404 program:404",
            "PUT /api/v1/submissions/{work}/draft {\"textNo\":0} | nobody-but-learner | 404");

    private MatrixTable() {}

    static List<Line> lines() {
        return Stream.concat(PAGES.stream().map(line -> "GET " + line), API.stream())
                .map(MatrixTable::line)
                .toList();
    }

    private static Line line(String text) {
        var parts = text.split(" \\| ");
        var asked = parts[0].split(" ", 3);
        return new Line(asked[0], asked[1], asked.length > 2 ? asked[2] : null, List.of(parts[1].split(" ")), parts[2]);
    }

    /** One line: what is asked for, who gets it, and what the others get. */
    record Line(String method, String shown, String body, List<String> who, String others) {

        String path() {
            return shown.replaceFirst("\\?.*", "");
        }

        /** The operation as the description of the API names it. */
        String operation() {
            return method + " "
                    + path().replaceFirst("/courses/CO-102", "/courses/{}")
                            .replaceFirst("/enrolments/NONE-1", "/enrolments/{}")
                            .replaceFirst("/answers/1", "/answers/{}")
                            .replaceFirst("/attempts/1", "/attempts/{}")
                            .replaceFirst("/ratings/F301", "/ratings/{}")
                            .replaceFirst("\\{work}", "{}");
        }

        boolean api() {
            return shown.startsWith("/api/");
        }

        /** The learner's own things are changed elsewhere, and signing out would end the table. */
        boolean isFor(String role) {
            return !who.contains("after")
                    && (api() || !role.equals("program"))
                    && !(who.contains("nobody-but-learner") && role.equals("learner"));
        }

        int expected(String role) {
            if (who.contains("open")) {
                return 200;
            }
            if (role.equals("stranger") && !who.contains("nobody-open")) {
                return api() ? 401 : 302;
            }
            if (who.contains("to-result")) {
                return role.equals("learner") ? 302 : 404;
            }
            var all = who.contains("*") && !role.equals("program");
            if (all || who.contains(role)) {
                return 200;
            }
            for (var part : others.split(" ")) {
                if (part.startsWith(role + ":")) {
                    return Integer.parseInt(part.substring(role.length() + 1));
                }
            }
            return Integer.parseInt(others.split(" ")[0]);
        }

        String address(Map<String, String> numbers) {
            return fill(shown, numbers);
        }

        HttpRequest.Builder build(HttpRequest.Builder request, String token) {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            return request.method(
                    method,
                    body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        }
    }

    /** A form that somebody sends with numbers of things that are not theirs. */
    record Form(String address, String form, String button, String sent) {

        Map<String, String> fields(Map<String, String> numbers) {
            var fields = new LinkedHashMap<String, String>();
            fields.put(form, form);
            fields.put(button, button);
            fields.put("jakarta.faces.ViewState", "stateless");
            for (var pair : fill(sent, numbers).split("&")) {
                fields.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
            }
            return fields;
        }
    }

    /** The forms with numbers that are foreign to the role. */
    static List<Form> foreignForms(String role) {
        var forms = new ArrayList<Form>();
        if (!role.equals("learner") && !role.equals("mentor") && !role.equals("supervisor")) {
            forms.add(new Form(
                    "/evidence/observe",
                    "observe",
                    "save",
                    "person={learner}&competency=1&level=3&sentence=seen&workedOn=2026-11-01"));
        }
        if (!role.equals("learner")) {
            forms.add(new Form("/course/finish", "hand-in", "finish", "attempt={attempt}"));
            forms.add(new Form("/course/question", "q", "next", "attempt={attempt}&n=1&seen=0&answer=0"));
            forms.add(new Form("/evidence/portfolio", "claim", "withdraw", "claim={claim}"));
            forms.add(new Form("/evidence/prior", "prior-form", "do", "id={work}&do=hand&textNo=1&body=x"));
            forms.add(new Form("/evidence/prior", "discard-form", "discard-do", "id={work}"));
            forms.add(new Form(
                    "/course/assignment",
                    "work-form",
                    "submit",
                    "course=CO-101&item=draft-challenge&work={work}&textNo=1&body=x"));
        }
        if (!role.equals("mentor")) {
            forms.add(new Form("/evidence/queue", "review", "accept", "item={item}&reason=good"));
            forms.add(new Form("/evidence/queue", "review", "return", "item={item}&comment=more"));
            forms.add(new Form("/repair/learners", "f", "choose-all", "draft={draft}"));
            forms.add(new Form("/repair/assign", "yes", "assign", "draft={draft}"));
            forms.add(new Form("/repair/project", "sf", "stop-do", "id={project}&do=stop&reason=x"));
        }
        if (!role.equals("mentor") && !role.equals("learner")) {
            forms.add(new Form("/repair/project", "f", "do", "id={project}&do=say&comment=x"));
        }
        if (!role.equals("admin")) {
            forms.add(new Form("/people/tokens", "revoke", "revoke", "token={token}"));
        }
        return forms;
    }

    private static String fill(String text, Map<String, String> numbers) {
        var filled = text;
        for (var number : numbers.entrySet()) {
            filled = filled.replace("{" + number.getKey() + "}", number.getValue());
        }
        return filled;
    }
}
