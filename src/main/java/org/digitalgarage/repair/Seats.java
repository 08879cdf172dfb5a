package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * The seats of challenges: who sits there, how the caller stands to them, and the caller's offers to take one. Whom to
 * choose is the challenge's owner's decision.
 */
@ApplicationScoped
@Transactional
public class Seats {

    private static final int LONGEST = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Challenges challenges;

    @Inject
    private Ratings ratings;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** The seats of a challenge that the caller may read. */
    public Team team(Challenge challenge) {
        var seats = em.createNamedQuery("Seat.of", Seat.class)
                .setParameter("challenge", challenge.getId())
                .getResultList();
        var mine = Fit.byCompetency(ratings.mine(now.today()));
        var applied = em.createNamedQuery("Application.standingOf", Long.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("challenge", challenge.getId())
                .getResultList();
        var holders = people.byId(seats.stream()
                .map(Seat::getHolderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Team(seats.stream()
                .map(seat -> new SeatLine(
                        seat,
                        Fit.of(seat, mine),
                        challenge.getState().takesPeople() && seat.isOpen(now.today()),
                        holders.get(seat.getHolderId()),
                        applied.contains(seat.getId())))
                .toList());
    }

    /**
     * Offers to take a seat; a second offer for the same seat changes nothing.
     *
     * @throws Refused if the seat is no longer open
     */
    public void apply(long seatId, String message) {
        var seat = seat(seatId);
        var challenge = em.find(Challenge.class, seat.getChallengeId());
        if (!challenge.getState().takesPeople() || !seat.isOpen(now.today())) {
            throw new Refused("message", "repair.apply.closed");
        }
        if (message.length() > LONGEST) {
            throw new Refused("message", "repair.assign.long", message.length(), LONGEST);
        }
        var application = mine(seatId);
        if (application == null) {
            application = new Application(seatId, caller.getPersonId());
            application.apply(message.strip(), now.instant());
            em.persist(application);
        } else {
            application.apply(message.strip(), now.instant());
        }
    }

    /** Takes an offer back; nothing happens where there is none. */
    public void withdraw(long seatId) {
        seat(seatId);
        var application = mine(seatId);
        if (application != null) {
            application.withdraw(now.instant());
        }
    }

    /** The caller's standing offers, latest first. */
    public List<AppliedRow> applied() {
        return em.createNamedQuery("Application.mine", AppliedRow.class)
                .setParameter("person", caller.getPersonId())
                .setMaxResults(20)
                .getResultList();
    }

    /** Who offered to take seats of a challenge, latest first; for the owner's side. */
    public List<AppliedRow> offered(Challenge challenge) {
        if (!challenges.isOnOwnersSide(challenge)) {
            return List.of();
        }
        return em.createNamedQuery("Application.ofChallenge", AppliedRow.class)
                .setParameter("challenge", challenge.getId())
                .setMaxResults(100)
                .getResultList();
    }

    private Seat seat(long seatId) {
        var seat = em.find(Seat.class, seatId);
        if (seat == null) {
            throw new NotFound();
        }
        challenges.get(em.find(Challenge.class, seat.getChallengeId()).getCode());
        return seat;
    }

    private Application mine(long seatId) {
        return em.createNamedQuery("Application.bySeat", Application.class)
                .setParameter("seat", seatId)
                .setParameter("person", caller.getPersonId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
