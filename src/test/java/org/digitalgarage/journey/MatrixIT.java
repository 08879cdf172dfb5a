package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideMatrix;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, download and operation of the API, as every role, with one's own and somebody else's numbers. A page or an
 * operation without a line here fails: whoever adds one decides who may open it.
 */
@ExtendWith(ArquillianExtension.class)
class MatrixIT {

    private static final List<String> ROLES = List.of(
            "learner",
            "mentor",
            "hr",
            "owner",
            "steward",
            "supervisor",
            "author",
            "manager",
            "executive",
            "auditor",
            "admin",
            "elsewhere");

    /** A program with a token of another department; it can call the API alone. */
    private static final String PROGRAM = "program";

    private static final Set<String> DOWNLOADS = Set.of(
            "GET /course/file/",
            "GET /evidence/file/",
            "GET /evidence/export.csv",
            "GET /report/export.csv",
            "GET /report/export.xlsx",
            "GET /sign-out");

    @Inject
    private InsideMatrix world;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext context;

    @Test
    void everyPageHasALine() {
        var pages = new TreeSet<String>();
        collect("/", pages);
        assertTrue(pages.size() > 30, "the rule guards nothing: " + pages);
        var listed = new TreeSet<String>();
        MatrixTable.lines().forEach(line -> listed.add(line.path()));
        pages.removeAll(listed);
        assertEquals(Set.of(), pages, "pages without a line in MatrixTable");
    }

    @Test
    void everyDownloadHasALine() {
        var servlets = new TreeSet<String>();
        context.getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getClassName() != null
                        && servlet.getClassName().startsWith("org.digitalgarage.")
                        && servlet.getClassName().contains(".view."))
                .forEach(servlet ->
                        servlet.getMappings().forEach(mapping -> servlets.add("GET " + mapping.replace("*", ""))));
        assertEquals(new TreeSet<>(DOWNLOADS), servlets, "decide who may use it, and give it a line in MatrixTable");
        DOWNLOADS.forEach(download -> assertTrue(
                MatrixTable.lines().stream().anyMatch(line -> ("GET " + line.path()).startsWith(download)), download));
    }

    @Test
    void everyOperationHasALine() {
        var answer = stranger().send(stranger().request("/openapi").header("Accept", "application/json"));
        var operations = new TreeSet<String>();
        Api.json(answer).getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(method -> method.matches("get|put|post|delete|patch"))
                .forEach(method -> operations.add(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}"))));
        assertFalse(operations.isEmpty(), "the rule guards nothing");
        var listed = new TreeSet<String>();
        MatrixTable.lines().forEach(line -> listed.add(line.operation()));
        operations.removeAll(listed);
        assertEquals(Set.of(), operations, "operations without a line in MatrixTable");
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        var callers = callers();
        var numbers = world.numbers();
        var wrong = new ArrayList<String>();
        for (var line : MatrixTable.lines()) {
            var address = line.address(numbers);
            callers.forEach((role, api) -> {
                if (line.isFor(role)) {
                    var answer =
                            api.send(line.build(api.request(address), role.equals(PROGRAM) ? world.token() : null));
                    if (answer.statusCode() != line.expected(role)) {
                        wrong.add(line.method() + " " + line.shown() + " as " + role + ": " + answer.statusCode()
                                + " instead of " + line.expected(role));
                    }
                    var body = answer.body();
                    if (answer.statusCode() >= 400
                            && body.matches("(?s).*(Exception|\\tat |org\\.digitalgarage|SQL).*")) {
                        wrong.add(line.shown() + " as " + role + " tells too much: " + body);
                    }
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var before = world.state();
        var numbers = world.numbers();
        var wrong = new ArrayList<String>();
        callers().forEach((role, api) -> MatrixTable.foreignForms(role).forEach(form -> {
            var answer = api.form(form.address(), form.fields(numbers));
            if (answer.statusCode() < 300 || answer.statusCode() >= 500) {
                wrong.add(form + " as " + role + ": " + answer.statusCode());
            }
        }));
        assertEquals("", String.join("\n", wrong));
        assertEquals(before, world.state());
    }

    private Map<String, Api> callers() {
        world.prepare();
        var callers = new LinkedHashMap<String, Api>();
        callers.put("stranger", stranger());
        ROLES.forEach(role -> callers.put(role, stranger().signIn(role)));
        callers.put(PROGRAM, stranger());
        return callers;
    }

    private Api stranger() {
        return Api.at("http://localhost:" + request.getServerPort());
    }

    private void collect(String folder, Set<String> pages) {
        for (var path : context.getResourcePaths(folder)) {
            if (path.endsWith("/") && !path.equals("/WEB-INF/") && !path.equals("/META-INF/")) {
                collect(path, pages);
            } else if (path.endsWith(".xhtml")) {
                pages.add(path.replaceFirst("\\.xhtml$", "").replaceFirst("^/index$", "/"));
            }
        }
    }
}
