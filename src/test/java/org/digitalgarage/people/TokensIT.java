package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideMatrix;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tokens of programs, from the day they are made to the day they end. */
@ExtendWith(ArquillianExtension.class)
class TokensIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ADDRESS = "/api/v1/reports/heatmap";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideMatrix elsewhere;

    @Inject
    private Tokens tokens;

    @Inject
    private Units units;

    @Inject
    private Now now;

    @Inject
    private HttpServletRequest request;

    @Test
    void aTokenOpensTheApiUntilItIsRevoked() {
        world.as("admin");
        var secret = tokens.create(name(), unit("DDPM"), now.today().plusDays(1));
        assertEquals(200, status(ADDRESS, secret));
        assertEquals(302, status("/report/heatmap", secret), "pages are for people");
        assertEquals(401, status(ADDRESS, secret + "0"));
        tokens.revoke(newest().getId());
        assertEquals(401, status(ADDRESS, secret));
        tokens.revoke(newest().getId());
        assertEquals(401, status(ADDRESS, secret), "a second time changes nothing");
    }

    @Test
    void aTokenEndsAfterItsLastDay() {
        world.as("admin");
        var secret = tokens.create(name(), unit("DDPM"), now.today().plusDays(1));
        var id = newest().getId();
        for (var days : List.of(0, 1)) {
            world.run(em -> em.createQuery("update Token t set t.expiresOn = :day where t.id = :id")
                    .setParameter("day", now.today().minusDays(days))
                    .setParameter("id", id)
                    .executeUpdate());
            assertEquals(days == 0 ? 200 : 401, status(ADDRESS, secret));
        }
    }

    @Test
    void theSecretIsNotKept() {
        world.as("admin");
        var name = name();
        var secret = tokens.create(name, unit("DDPM"), now.today().plusDays(1));
        world.run(em -> {
            var hash = (String) em.createNativeQuery("select token_hash from people_token where name = ?1")
                    .setParameter(1, name)
                    .getSingleResult();
            assertFalse(hash.contains(secret.substring(3)), hash);
        });
    }

    @Test
    void itNeedsANameAndAnEndToCome() {
        world.as("admin");
        var unit = unit("DDPM");
        var tomorrow = now.today().plusDays(1);
        assertEquals(
                "name",
                assertThrows(Refused.class, () -> tokens.create(" ", unit, tomorrow))
                        .field());
        for (var end : List.of(now.today(), now.today().minusDays(1))) {
            var refused = assertThrows(Refused.class, () -> tokens.create(name(), unit, end));
            assertEquals("expiresOn", refused.field());
        }
    }

    @Test
    void anAdministratorKnowsOfTheTokensOfTheirUnitsAlone() {
        world.as("admin");
        tokens.create(name(), unit("DDPM"), now.today().plusDays(1));
        var foreign = newest();
        elsewhere.elsewhere();
        world.as(InsideMatrix.ELSEWHERE);
        var seen = tokens.all();
        assertTrue(seen.stream().anyMatch(token -> token.getName().equals("elsewhere")));
        assertFalse(seen.stream().anyMatch(token -> token.getId().equals(foreign.getId())));
        assertThrows(NotFound.class, () -> tokens.revoke(foreign.getId()));
        assertThrows(
                NotFound.class,
                () -> tokens.create("x", unit("DDPM"), now.today().plusDays(1)));
        world.as("hr");
        assertThrows(NotAllowed.class, () -> tokens.all());
        assertThrows(NotAllowed.class, () -> tokens.revoke(foreign.getId()));
    }

    private Token newest() {
        return tokens.all().get(0);
    }

    private int status(String address, String secret) {
        var api = Api.at("http://localhost:" + request.getServerPort());
        return api.send(api.request(address).header("Authorization", "Bearer " + secret))
                .statusCode();
    }

    private long unit(String code) {
        return units.byCode(code).orElseThrow().getId();
    }

    private static String name() {
        return "test " + NUMBER.incrementAndGet();
    }
}
