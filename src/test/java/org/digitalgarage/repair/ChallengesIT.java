package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which challenges somebody sees, and finds. */
@ExtendWith(ArquillianExtension.class)
class ChallengesIT {

    private static final Slice ALL = new Slice(1, 100, "title");

    @Inject
    private InsideWorld world;

    @Inject
    private Challenges challenges;

    @Inject
    private Now now;

    @Test
    void whatAProjectMayServeIsTakenOnAndNotOverHoweverManyThereAre() {
        world.as("mentor");
        var all = challenges.servable("", 1000);
        assertEquals(all.total(), all.rows().size());
        assertTrue(all.rows().stream()
                .allMatch(row -> row.state().isForAll() && !row.state().isOver()));
        var last = all.rows().get(all.rows().size() - 1);
        var few = challenges.servable("", 2);
        assertEquals(2, few.rows().size());
        assertEquals(all.total(), few.total(), "how many there are is known");
        assertEquals(
                List.of(last.code()),
                challenges.servable(last.code(), 2).rows().stream()
                        .map(ChallengeRow::code)
                        .toList(),
                "one beyond those shown is found");
        assertEquals(0, challenges.servable("%", 2).total(), "a sign of the database is taken as it stands");
    }

    @Test
    void whatIsNotTakenOnIsKnownToItsOwnersSideAlone() {
        world.as("steward");
        var hidden = challenges.list(ChallengeFilter.ALL, ALL).rows().stream()
                .filter(row -> !row.state().isForAll())
                .toList();
        assertFalse(hidden.isEmpty(), "the demonstration has one before triage");
        var code = hidden.get(0).code();
        assertEquals(code, challenges.get(code).getCode());
        world.as("learner");
        assertThrows(NotFound.class, () -> challenges.get(code));
        assertTrue(challenges.find(code).isEmpty());
        assertTrue(challenges.list(ChallengeFilter.ALL, ALL).rows().stream()
                .allMatch(row -> row.state().isForAll()));
        assertTrue(challenges.find("CH-0").isEmpty());
    }

    @Test
    void whatItIsAboutFindsItInBothLanguages() {
        world.as("learner");
        for (var words : List.of("การจัดการภัยพิบัติ", "ภัยพิบัติ", "disaster")) {
            var found = challenges.list(new ChallengeFilter(words, "", "", ""), new Slice(1, 100, "title"));
            assertTrue(found.rows().stream().anyMatch(row -> row.code().equals("CH-2564-001")), words);
        }
    }

    @Test
    void filtersAreCountedAsTheyAreListed() {
        world.as("learner");
        var seats = challenges.list(new ChallengeFilter("", "", "", ChallengeFilter.SEATS), ALL);
        assertEquals(challenges.countWithSeats(), seats.total());
        assertTrue(seats.rows().stream()
                .allMatch(row -> row.openSeats() > 0 && row.state().takesPeople()));
        var country = challenges.list(new ChallengeFilter("", "", ChallengeFilter.COUNTRY, ""), ALL);
        assertTrue(country.rows().stream().allMatch(row -> row.province() == null));
        var somewhere = challenges.provinces().stream()
                .mapToLong(place -> challenges
                        .list(new ChallengeFilter("", "", place.th(), ""), ALL)
                        .total())
                .sum();
        assertEquals(challenges.list(ChallengeFilter.ALL, ALL).total(), country.total() + somewhere);
    }

    @Test
    void oneThatIsSolvedIsShownToOthersOfItsKindAndNoLongerServed() {
        world.as("steward");
        var kin = challenges
                .list(new ChallengeFilter("", "hardship", "", ""), ALL)
                .rows();
        var solved = kin.get(0);
        var other = challenges.get(kin.get(1).code());
        var day = now.today();
        var since = Map.of(
                solved.code(), challenges.get(solved.code()).getStateSince(),
                kin.get(2).code(), challenges.get(kin.get(2).code()).getStateSince());
        assertEquals(List.of(), challenges.solvedLike(other), "none is solved yet");
        assertFalse(challenges.indicators(other).isEmpty(), "how its outcome is measured is known");
        try {
            put(solved.code(), ChallengeState.OUTCOME_MET, day);
            assertEquals(
                    List.of(solved.code()),
                    challenges.solvedLike(other).stream()
                            .map(ChallengeRow::code)
                            .toList());
            assertEquals(List.of(), challenges.solvedLike(challenges.get(solved.code())), "not itself");
            assertEquals(0, challenges.servable(solved.code(), 2).total());

            put(kin.get(2).code(), ChallengeState.OUTCOME_MET, day.minusDays(1));
            assertEquals(
                    List.of(solved.code(), kin.get(2).code()),
                    challenges.solvedLike(other).stream()
                            .map(ChallengeRow::code)
                            .toList(),
                    "the latest first");
        } finally {
            for (var one : List.of(kin.get(0), kin.get(2))) {
                put(one.code(), one.state(), since.get(one.code()));
            }
        }
    }

    private void put(String code, ChallengeState state, LocalDate since) {
        world.run(em -> em.createQuery(
                        "update Challenge c set c.state = :state, c.stateSince = :since where c.code = :code")
                .setParameter("state", state)
                .setParameter("since", since)
                .setParameter("code", code)
                .executeUpdate());
    }
}
