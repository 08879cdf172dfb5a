package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.competency.Offers;

/** Offers open seats to those whose gaps they would close. */
@ApplicationScoped
@Transactional
public class SeatOffers {

    private static final String SOURCE = "seat";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Offers offers;

    /** Says anew what the seats of a challenge offer, after anything about them has changed. */
    public void refresh(Challenge challenge) {
        em.createNamedQuery("Seat.of", Seat.class)
                .setParameter("challenge", challenge.getId())
                .getResultList()
                .forEach(seat -> offers.replace(SOURCE, seat.getId(), of(challenge, seat)));
    }

    private static List<Offer> of(Challenge challenge, Seat seat) {
        if (!challenge.getState().takesPeople() || seat.getState() != SeatState.OPEN) {
            return List.of();
        }
        return seat.getNeeds().stream()
                .filter(need -> !need.isUsed())
                .map(need -> new Offer(
                        need.getCompetencyId(),
                        need.getLevel(),
                        "repair",
                        "seat",
                        seat.getTitle(),
                        challenge.getTitle(),
                        "/repair/challenge?code=" + challenge.getCode() + "&seat=" + seat.getId(),
                        seat.getClosesOn()))
                .toList();
    }
}
