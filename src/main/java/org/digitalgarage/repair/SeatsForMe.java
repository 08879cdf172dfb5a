package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Now;

/** The open seats that the caller fills, or would grow into: those that also close a gap to the position come first. */
@ApplicationScoped
@Transactional
public class SeatsForMe {

    private static final int MOST_LOOKED_AT = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * The best of them, in two queries.
     *
     * @param mine the caller's ratings as of today
     * @param most how many at most
     */
    public List<SeatForMe> best(Collection<Rated> mine, int most) {
        var ratings = Fit.byCompetency(mine);
        var known = ids(mine.stream().filter(rated -> rated.verified() > 0 || rated.open()));
        var seats = em.createNamedQuery("Seat.open", Seat.class)
                .setParameter("competencies", known)
                .setParameter("free", SeatState.OPEN)
                .setParameter("taking", List.of(ChallengeState.OPEN, ChallengeState.IN_PROGRESS))
                .setParameter("today", now.today())
                .setParameter("me", caller.getPersonId())
                .setMaxResults(MOST_LOOKED_AT)
                .getResultList();
        var fits = seats.stream().collect(Collectors.toMap(Function.identity(), seat -> Fit.of(seat, ratings)));
        var best = seats.stream()
                .filter(seat -> fits.get(seat).rank() < 3)
                .sorted(Comparator.comparing((Seat seat) -> fits.get(seat).rank())
                        .thenComparing(Seat::getClosesOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Seat::getId))
                .limit(most)
                .toList();
        return named(best, fits::get);
    }

    private List<SeatForMe> named(List<Seat> seats, Function<Seat, Fit> fit) {
        if (seats.isEmpty()) {
            return List.of();
        }
        var challenges = em.createQuery("select c from Challenge c where c.id in :ids", Challenge.class)
                .setParameter(
                        "ids",
                        seats.stream().map(Seat::getChallengeId).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Challenge::getId, Function.identity()));
        return seats.stream()
                .map(seat -> {
                    var challenge = challenges.get(seat.getChallengeId());
                    return new SeatForMe(
                            challenge.getCode(), challenge.getTitle(), challenge.getOwnerName(), seat, fit.apply(seat));
                })
                .toList();
    }

    private static List<Long> ids(Stream<Rated> ratings) {
        var ids = ratings.map(Rated::competencyId).toList();
        return ids.isEmpty() ? List.of(-1L) : ids;
    }
}
