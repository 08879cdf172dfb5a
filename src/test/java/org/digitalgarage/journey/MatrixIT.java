package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideMatrix;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, download, form and operation of the API, as every role, with somebody else's numbers. What has no line in
 * the tables fails: whoever adds a page or a button decides who may use it.
 */
@ExtendWith(ArquillianExtension.class)
class MatrixIT {

    static final String STRANGER = "stranger";

    private static final String SELF = "self";
    private static final String ELSEWHERE = "elsewhere";
    /** A program with a token of the other department; it can call the API alone. */
    private static final String PROGRAM = "program";

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
            "admin");

    private static final Pattern ACTION =
            Pattern.compile("(?:jsf:id=\"([\\w-]+)\"\\s+)?(?:jsf:action|(?<!jsf:)\\baction)=\"#\\{[^\"]*}\"");
    private static final Pattern INTERNAL = Pattern.compile("Exception|\\tat |org\\.digitalgarage|SQL");

    @Inject
    private InsideMatrix world;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext context;

    private Map<String, Api> callers;
    private Map<String, String> numbers;
    private String token;

    @Test
    void everyPageHasALine() {
        var pages = files("/").stream()
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .map(path -> path.replaceFirst("\\.xhtml$", "").replaceFirst("^/index$", "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pages.size() > 30, "the rule guards nothing: " + pages);
        MatrixTable.lines().forEach(line -> pages.remove(line.path()));
        assertEquals(Set.of(), pages, "pages without a line in MatrixTable");
    }

    @Test
    void everyDownloadHasALine() {
        var downloads = context.getServletRegistrations().values().stream()
                .filter(servlet ->
                        String.valueOf(servlet.getClassName()).matches("org\\.digitalgarage\\..*\\.view\\..*"))
                .flatMap(servlet -> servlet.getMappings().stream())
                .map(mapping -> mapping.replace("*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(downloads.size() > 4, "the rule guards nothing: " + downloads);
        downloads.removeIf(download ->
                MatrixTable.lines().stream().anyMatch(line -> line.path().startsWith(download)));
        assertEquals(Set.of(), downloads, "downloads without a line in MatrixTable");
    }

    @Test
    void everyOperationHasALine() {
        var answer = stranger().send(stranger().request("/openapi").header("Accept", "application/json"));
        var operations = new TreeSet<String>();
        Api.json(answer).getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(method -> method.matches("get|put|post|delete|patch"))
                .forEach(method ->
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}"))));
        assertTrue(operations.size() > 10, "the rule guards nothing: " + operations);
        MatrixTable.lines().forEach(line -> operations.remove(line.operation()));
        assertEquals(Set.of(), operations, "operations without a line in MatrixTable");
    }

    @Test
    void everyButtonHasALine() throws IOException {
        var buttons = new TreeSet<String>();
        for (var file : files("/")) {
            try (var in = context.getResourceAsStream(file)) {
                var name = file.replaceFirst("^/(WEB-INF/parts/)?", "").replaceFirst("\\.xhtml$", "");
                ACTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .results()
                        .filter(found -> found.group().contains("jsf:action")
                                || !found.group().contains("address.path"))
                        .forEach(found -> buttons.add(name + "#" + found.group(1)));
            }
        }
        assertTrue(buttons.size() > 30, "the rule guards nothing: " + buttons);
        MatrixWrites.lines().forEach(line -> buttons.remove(line.form()));
        assertEquals(MatrixWrites.OWN, buttons, "buttons without a line in MatrixWrites");
    }

    @Test
    void everybodyIsAnsweredWhatTheTableSays() {
        world();
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        for (var line : MatrixTable.lines()) {
            callers.keySet().parallelStream()
                    .filter(who -> line.api() || !who.equals(PROGRAM))
                    .filter(who -> !line.expected(who).matches("does|may"))
                    .forEach(who -> check(line + " as " + who, line.expected(who), send(line, who), wrong));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whoMayNotWriteChangesNothingAndWhoMayDoes() {
        world();
        var wrong = new ArrayList<String>();
        MatrixTable.lines().stream()
                .filter(line ->
                        !line.answers().named("does").isEmpty() && !line.path().endsWith("/session"))
                .forEach(line -> {
                    var before = world.state();
                    callers.keySet().stream()
                            .filter(who -> !line.expected(who).equals("does"))
                            .forEach(who -> check(line + " as " + who, line.expected(who), send(line, who), wrong));
                    assertEquals(before, world.state(), line + " by those who may not");
                    send(line, line.answers().named("does").get(0));
                    assertNotEquals(before, world.state(), line + " by who may");
                });
        MatrixWrites.lines().forEach(line -> form(line, wrong));
        assertEquals("", String.join("\n", wrong));
    }

    private void form(MatrixWrites.Write line, List<String> wrong) {
        var may = line.senders();
        var page = callers.get(may.get(0)).get(MatrixTable.fill(line.page(), numbers));
        assertEquals(200, page.statusCode(), line + " as " + may.get(0));
        var form = MatrixForm.on(page.body(), line.button(), line.typed(numbers))
                .orElseThrow(() -> new AssertionError("no such form: " + line + "\n" + page.body()));
        var before = world.state();
        callers.forEach((who, api) -> {
            if (!may.contains(who) && !who.equals(PROGRAM)) {
                var answer = api.form(form.action(), form.fields());
                check(line + " as " + who, line.answers().to(who, false), answer, wrong);
            }
        });
        assertEquals(before, world.state(), line + " by those who may not");
        if (line.done()) {
            var answer = callers.get(may.get(0)).form(form.action(), form.fields());
            assertNotEquals(before, world.state(), () -> line + " by who may: " + answer.body());
        }
    }

    private static void check(String asked, String expected, HttpResponse<String> answer, List<String> wrong) {
        if (!String.valueOf(answer.statusCode()).equals(expected)) {
            wrong.add(asked + ": " + answer.statusCode() + " instead of " + expected);
        }
        if (answer.statusCode() >= 400 && INTERNAL.matcher(answer.body()).find()) {
            wrong.add(asked + " tells too much: " + answer.body());
        }
    }

    private HttpResponse<String> send(MatrixTable.Line line, String who) {
        var api = callers.get(who);
        var address = MatrixTable.fill(line.shown(), numbers);
        return api.send(line.build(api.request(address), who.equals(PROGRAM) ? token : null));
    }

    private void world() {
        token = world.elsewhere();
        numbers = world.make();
        callers = new LinkedHashMap<>();
        callers.put(STRANGER, stranger());
        callers.put(SELF, stranger().signIn(InsideMatrix.SELF));
        ROLES.forEach(role -> callers.put(role, stranger().signIn(role)));
        callers.put(ELSEWHERE, stranger().signIn(InsideMatrix.ELSEWHERE));
        callers.put(PROGRAM, stranger());
    }

    private Api stranger() {
        return Api.at("http://localhost:" + request.getServerPort());
    }

    private Set<String> files(String folder) {
        var files = new TreeSet<String>();
        for (var path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                files.addAll(files(path));
            } else if (path.endsWith(".xhtml")) {
                files.add(path);
            }
        }
        return files;
    }
}
