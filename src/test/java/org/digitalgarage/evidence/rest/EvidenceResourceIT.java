package org.digitalgarage.evidence.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.digitalgarage.people.Tokens;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence that programs write: once for each key, all rows or none, about people of their unit alone. */
@ExtendWith(ArquillianExtension.class)
class EvidenceResourceIT {

    private static final AtomicInteger KEY = new AtomicInteger();
    private static final String PERSON = "1043055";

    @Inject
    private InsideWorld world;

    @Inject
    private Tokens tokens;

    @Inject
    private Units units;

    @Inject
    private Now now;

    @Inject
    private HttpServletRequest request;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theSameKeyWithTheSameBodyIsAnsweredAlikeAndWrittenOnce() {
        var program = program();
        var key = key();
        var before = rows();
        var first = post(program, key, body(row(PERSON, 1), row(PERSON, 2)));
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(2, ids(first).size());
        assertEquals(before + 2, rows());
        var again = post(program, key, body(row(PERSON, 1), row(PERSON, 2)).replace(",", " ,\n"));
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(before + 2, rows());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var program = program();
        var key = key();
        assertEquals(201, post(program, key, body(row(PERSON, 1))).statusCode());
        var before = rows();
        var other = post(program, key, body(row(PERSON, 2)));
        assertEquals(422, other.statusCode());
        assertEquals("Idempotency-Key", field(other));
        assertEquals(before, rows());
    }

    @Test
    void anotherKeyAndAnotherProgramWriteAnew() {
        var key = key();
        var program = program();
        var first = post(program, key, body(row(PERSON, 1)));
        assertNotEquals(ids(first), ids(post(program, key(), body(row(PERSON, 1)))));
        assertNotEquals(ids(first), ids(post(program(), key, body(row(PERSON, 1)))), "keys are each program's own");
    }

    @Test
    void twoRequestsAtOneMomentWriteOnce() throws InterruptedException, ExecutionException {
        var program = program();
        var key = key();
        var before = rows();
        var api = api();
        var body = body(row(PERSON, 2));
        Callable<HttpResponse<String>> call = () -> post(api, program, key, body);
        for (var answer : threads.invokeAll(List.of(call, call))) {
            var status = answer.get().statusCode();
            assertTrue(status == 201 || status == 409, answer.get().body());
        }
        assertEquals(before + 1, rows());
        assertEquals(201, post(program, key, body(row(PERSON, 2))).statusCode());
        assertEquals(before + 1, rows());
    }

    @Test
    void whatWasRefusedDoesNotUseUpItsKey() {
        var program = program();
        var key = key();
        assertEquals(400, post(program, key, body(row(PERSON, 9))).statusCode());
        assertEquals(201, post(program, key, body(row(PERSON, 2))).statusCode());
    }

    @Test
    void allRowsAreWrittenOrNoneAndEveryFaultIsNamed() {
        var before = rows();
        var refused = post(
                program(),
                key(),
                body(
                        row(PERSON, 1),
                        row("2041157", 1),
                        row(PERSON, 1).replace("external", "mentor"),
                        row(PERSON, 1).replace("F301", "NONE")));
        assertEquals(400, refused.statusCode());
        assertEquals(List.of("rows[1].personnelNo", "rows[2].standing", "rows[3].competency"), fields(refused));
        assertEquals(before, rows());
    }

    @Test
    void withoutAKeyOrWithoutATokenNothingIsWritten() {
        var before = rows();
        var program = program();
        var api = api();
        var nameless = api.post("/api/v1/evidence", body(row(PERSON, 1)), "Authorization", "Bearer " + program);
        assertEquals(400, nameless.statusCode());
        assertEquals("Idempotency-Key", field(nameless));
        assertEquals(400, post(program, "x".repeat(81), body(row(PERSON, 1))).statusCode());
        var person = api().signIn("hr");
        assertEquals(
                403,
                person.post("/api/v1/evidence", body(row(PERSON, 1)), "Idempotency-Key", key())
                        .statusCode());
        assertEquals(401, post("dg_none", key(), body(row(PERSON, 1))).statusCode());
        assertEquals(before, rows());
    }

    private HttpResponse<String> post(String token, String key, String body) {
        return post(api(), token, key, body);
    }

    private static HttpResponse<String> post(Api api, String token, String key, String body) {
        return api.post("/api/v1/evidence", body, "Authorization", "Bearer " + token, "Idempotency-Key", key);
    }

    private String row(String person, int level) {
        return "{\"personnelNo\":\"" + person + "\",\"competency\":\"F301\",\"level\":" + level
                + ",\"kind\":\"credential\",\"standing\":\"external\",\"assessor\":\"TPQI\",\"workedOn\":\""
                + now.today().minusDays(10) + "\",\"title\":\"Certificate\"}";
    }

    private static String body(String... rows) {
        return "{\"rows\":[" + String.join(",", rows) + "]}";
    }

    private static JsonArray ids(HttpResponse<String> answer) {
        return Api.json(answer).getJsonArray("ids");
    }

    private static String field(HttpResponse<String> answer) {
        return fields(answer).get(0);
    }

    private static List<String> fields(HttpResponse<String> answer) {
        var fields = new ArrayList<String>();
        Api.json(answer)
                .getJsonArray("errors")
                .forEach(error -> fields.add(error.asJsonObject().getString("field")));
        return fields;
    }

    private String program() {
        world.as("admin");
        var unit = units.byCode("DDPM").orElseThrow().getId();
        return tokens.create("program", unit, now.today().plusDays(1));
    }

    private long rows() {
        var person = world.id(PERSON);
        var rows = new AtomicLong();
        world.run(
                em -> rows.set(em.createQuery("select count(r) from LedgerRow r where r.personId = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()));
        return rows.get();
    }

    private Api api() {
        return Api.at("http://localhost:" + request.getServerPort());
    }

    private static String key() {
        return "test-" + KEY.incrementAndGet();
    }
}
