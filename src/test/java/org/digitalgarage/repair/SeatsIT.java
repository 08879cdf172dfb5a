package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers to take a seat of a challenge. */
@ExtendWith(ArquillianExtension.class)
class SeatsIT {

    private static final String ME = "1044117";

    @Inject
    private InsideWorld world;

    @Inject
    private Seats seats;

    @Inject
    private Challenges challenges;

    @Test
    void anOfferStandsOnceIsReadByTheOwnersSideAndIsTakenBack() {
        world.as(ME);
        var seat = open();
        var challenge = challenges.get(codeOf(seat));
        seats.apply(seat, " ขอร่วมงาน ");
        seats.apply(seat, "กดซ้ำ");
        var mine = seats.applied().stream().filter(row -> row.seatId() == seat).toList();
        assertEquals(1, mine.size(), "a second click offers nothing more");
        assertEquals("ขอร่วมงาน", mine.get(0).message());
        var team = seats.team(challenge);
        assertTrue(team.line(seat).orElseThrow().applied());
        assertTrue(team.best().isEmpty(), "who has offered is asked for no other seat");
        assertTrue(seats.offered(challenge).isEmpty(), "offers are the owner's to read");

        world.as("steward");
        assertTrue(seats.offered(challenge).stream()
                .anyMatch(row ->
                        row.seatId() == seat && row.person().getPersonnelNo().equals(ME)));

        world.as(ME);
        seats.withdraw(seat);
        seats.withdraw(seat);
        assertFalse(seats.applied().stream().anyMatch(row -> row.seatId() == seat));
        seats.apply(seat, "อีกครั้ง");
        assertEquals(
                "อีกครั้ง",
                seats.applied().stream()
                        .filter(row -> row.seatId() == seat)
                        .findFirst()
                        .orElseThrow()
                        .message(),
                "what was taken back can be offered again");
        seats.withdraw(seat);
    }

    @Test
    void aFilledSeatAndATextWithoutEndAreRefused() {
        world.as(ME);
        var filled = seat(SeatState.FILLED);
        assertEquals(
                "repair.apply.closed",
                assertThrows(Refused.class, () -> seats.apply(filled, "")).key());
        var seat = open();
        var endless = "ก".repeat(5000);
        assertEquals(
                "repair.assign.long",
                assertThrows(Refused.class, () -> seats.apply(seat, endless)).key());
        assertFalse(seats.applied().stream().anyMatch(row -> row.seatId() == seat || row.seatId() == filled));
    }

    @Test
    void aSeatOfAChallengeThatIsNotKnownYetIsNotThere() {
        world.as(ME);
        var hidden = first(
                "select s.id from Seat s, Challenge c where c.id = s.challengeId and c.state = :state"
                        + " order by s.id",
                ChallengeState.SUBMITTED);
        assertThrows(NotFound.class, () -> seats.apply(hidden, ""));
        assertThrows(NotFound.class, () -> seats.withdraw(hidden));
        assertThrows(NotFound.class, () -> seats.apply(0, ""));
    }

    private long open() {
        return challenges
                .list(new ChallengeFilter("", "", "", ChallengeFilter.SEATS), new Slice(1, 100, "title"))
                .rows()
                .stream()
                .flatMap(row -> seats.team(challenges.get(row.code())).lines().stream())
                .filter(SeatLine::open)
                .findFirst()
                .orElseThrow()
                .seat()
                .getId();
    }

    private String codeOf(long seat) {
        var code = new String[1];
        world.run(em -> code[0] = em.createQuery(
                        "select c.code from Challenge c, Seat s where c.id = s.challengeId and s.id = :seat",
                        String.class)
                .setParameter("seat", seat)
                .getSingleResult());
        return code[0];
    }

    private long seat(SeatState state) {
        return first(
                "select s.id from Seat s, Challenge c where c.id = s.challengeId and s.state = :state"
                        + " order by s.id",
                state);
    }

    private long first(String query, Object state) {
        var id = new long[1];
        world.run(em -> id[0] = em.createQuery(query, Long.class)
                .setParameter("state", state)
                .setMaxResults(1)
                .getSingleResult());
        return id[0];
    }
}
