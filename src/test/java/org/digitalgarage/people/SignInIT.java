package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideNow;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets a session, for how long, and what ends it. Each test has an account of its own. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger(1_060_100);
    private static final String PASSWORD = "สิบสองตัวอักษรขึ้นไป";
    private static final String OTHER = "another twelve letters";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideNow now;

    @Inject
    private HttpServletRequest request;

    @Test
    void fiveFailuresCloseANameForAQuarterOfAnHour() {
        var name = account();
        for (var failure = 1; failure <= 5; failure++) {
            assertEquals(401, signIn(name, "wrong").statusCode());
        }
        assertEquals(429, signIn(name, PASSWORD).statusCode(), "the right password waits too");
        now.after(
                Duration.ofMinutes(14),
                () -> assertEquals(429, signIn(name, PASSWORD).statusCode()));
        now.after(
                Duration.ofMinutes(16),
                () -> assertEquals(200, signIn(name, PASSWORD).statusCode()));
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        var name = account();
        for (var round = 1; round <= 2; round++) {
            for (var failure = 1; failure <= 4; failure++) {
                assertEquals(401, signIn(name, "wrong").statusCode());
            }
            assertEquals(200, signIn(name, PASSWORD).statusCode());
        }
    }

    @Test
    void aClosedAccountIsAnsweredLikeAWrongPasswordAndItsSessionEnds() {
        var name = account();
        var session = signedIn(name, PASSWORD);
        world.run(em -> em.createQuery("update Account a set a.disabled = true where a.signIn = :name")
                .setParameter("name", name)
                .executeUpdate());
        refusedLikeAWrongPassword(name);
        ended(session);
    }

    @Test
    void whoHasLeftIsAnsweredLikeAWrongPasswordAndTheirSessionEnds() {
        var name = account();
        var session = signedIn(name, PASSWORD);
        leave(name, now.today());
        assertEquals(200, signIn(name, PASSWORD).statusCode(), "the last day is a day of work");
        try {
            leave(name, now.today().minusDays(1));
            refusedLikeAWrongPassword(name);
            ended(session);
        } finally {
            leave(name, null);
        }
        assertEquals(200, signIn(name, PASSWORD).statusCode());
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        var name = account();
        var here = signedIn(name, PASSWORD);
        var there = signedIn(name, PASSWORD);
        assertEquals(200, change(here, "not the present one", OTHER).statusCode());
        assertEquals(200, status(there));
        assertEquals(302, change(here, PASSWORD, OTHER).statusCode());
        ended(there);
        now.after(Duration.ofMinutes(2), () -> assertEquals(200, status(here)));
        assertEquals(401, signIn(name, PASSWORD).statusCode());
        assertEquals(200, signIn(name, OTHER).statusCode());
    }

    @Test
    void everySignInHasASessionOfItsOwnAndTheOneBeforeEnds() {
        var name = account();
        var browser = api();
        var first = cookie(signIn(browser, name, PASSWORD));
        var second = cookie(signIn(browser, name, PASSWORD));
        assertNotEquals(first, second);
        assertEquals(401, with(first).statusCode());
        assertEquals(200, with(second).statusCode());
    }

    private void refusedLikeAWrongPassword(String name) {
        var wrong = signIn(name, "wrong");
        var right = signIn(name, PASSWORD);
        assertEquals(401, right.statusCode());
        assertEquals(wrong.body(), right.body());
    }

    /** What a session may do is read again every minute. */
    private void ended(Api session) {
        now.after(Duration.ofMinutes(2), () -> assertEquals(401, status(session)));
    }

    private static int status(Api session) {
        return session.get("/api/v1/session").statusCode();
    }

    private static HttpResponse<String> change(Api session, String present, String wanted) {
        return session.form(
                "/people/profile",
                Map.of(
                        "pw", "pw",
                        "change", "change",
                        "jakarta.faces.ViewState", "stateless",
                        "present", present,
                        "wanted", wanted));
    }

    private HttpResponse<String> with(String cookie) {
        return api().send(api().request("/api/v1/session").header("Cookie", cookie));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private Api signedIn(String name, String password) {
        var session = api();
        assertEquals(200, signIn(session, name, password).statusCode());
        return session;
    }

    private HttpResponse<String> signIn(String name, String password) {
        return signIn(api(), name, password);
    }

    private static HttpResponse<String> signIn(Api api, String name, String password) {
        var body = Json.createObjectBuilder().add("name", name).add("password", password);
        return api.post("/api/v1/session", body.build().toString());
    }

    private Api api() {
        return Api.at("http://localhost:" + request.getServerPort());
    }

    /** An account for somebody who has none; its name is the personnel number. */
    private String account() {
        var name = String.valueOf(PEOPLE.incrementAndGet());
        var person = world.id(name);
        world.run(em -> em.persist(new Account(person, name, Passwords.hash(PASSWORD), false, now.instant())));
        return name;
    }

    private void leave(String name, LocalDate day) {
        world.run(em -> em.createQuery("update Person p set p.leftOn = :day where p.personnelNo = :name")
                .setParameter("day", day)
                .setParameter("name", name)
                .executeUpdate());
    }
}
