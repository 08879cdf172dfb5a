package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiText;
import org.digitalgarage.platform.Words;

/**
 * Challenges to read. Everybody sees those that were taken on; before that, and where one was declined or taken back, only
 * owners of the unit and stewards do.
 */
@ApplicationScoped
@Transactional
public class Challenges {

    private static final String OPEN_SEATS = "(select count(s) from Seat s where s.challengeId = c.id"
            + " and c.state in :taking and s.state = :free and (s.closesOn is null or s.closesOn >= :today))";
    private static final String VISIBLE = " from Challenge c where (c.state in :forAll or c.ownerId = :me"
            + " or exists (select u from UnitAbove u where u.unitId = c.ownerUnitId and u.aboveId in :tops))";
    private static final int ALIKE = 3;

    private static final Map<String, String> ORDER = Map.of(
            "urgency", "c.urgency",
            "title", "c.sortTh",
            "result", "c.resultOn",
            "since", "c.stateSince");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** A page of those that fit, sorted by {@code urgency}, {@code title}, {@code result} or {@code since}. */
    public Page<ChallengeRow> list(ChallengeFilter filter, Slice asked) {
        var total = with(em.createQuery("select count(c)" + VISIBLE + conditions(filter), Long.class), filter, false)
                .getSingleResult();
        var slice = asked.within(total);
        return slice.page(rows(filter, slice), total);
    }

    private List<ChallengeRow> rows(ChallengeFilter filter, Slice slice) {
        var where = VISIBLE + conditions(filter);
        var order = " order by " + ORDER.get(slice.key()) + (slice.falling() ? " desc" : "") + ", c.code";
        return with(
                        em.createQuery(
                                "select new org.digitalgarage.repair.ChallengeRow(c.code, c.titleTh, c.titleEn, c.ownerTh,"
                                        + " c.ownerEn, c.category, c.urgency, c.provinceTh, c.provinceEn, c.state,"
                                        + " c.resultOn, " + OPEN_SEATS + ")" + where + order,
                                ChallengeRow.class),
                        filter,
                        true)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** How many can be seen at all, and have an open seat. */
    public long countWithSeats() {
        var filter = new ChallengeFilter("", "", "", ChallengeFilter.SEATS);
        return with(em.createQuery("select count(c)" + VISIBLE + conditions(filter), Long.class), filter, false)
                .getSingleResult();
    }

    /**
     * Those that a project may serve, by title.
     *
     * @param words what to look for, as in {@link ChallengeFilter}; empty for all
     * @param most no more than these; the page knows how many there are
     */
    public Page<ChallengeRow> servable(String words, int most) {
        return list(new ChallengeFilter(words, "", "", ChallengeFilter.SERVABLE), new Slice(1, most, "title"));
    }

    /** The provinces that challenges stand in, in the order of their Thai names. */
    public List<Both> provinces() {
        var found = new LinkedHashMap<String, Both>();
        em.createQuery(
                        "select distinct c.provinceTh, c.provinceEn from Challenge c where c.provinceTh is not null",
                        Object[].class)
                .getResultStream()
                .map(row -> new Both((String) row[0], (String) row[1]))
                .sorted(Comparator.comparing(name -> ThaiText.sortKey(name.th())))
                .forEach(name -> found.put(name.th(), name));
        return new ArrayList<>(found.values());
    }

    /** @throws NotFound if there is none with this code, or the caller may not know of it yet */
    public Challenge get(String code) {
        var challenge = find(code).orElseThrow(NotFound::new);
        // read while the transaction is open: pages show them after it
        challenge.getStages().forEach(Stage::getState);
        return challenge;
    }

    /** The challenge with this code, if the caller may know of it. */
    public Optional<Challenge> find(String code) {
        return em.createNamedQuery("Challenge.byCode", Challenge.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .filter(challenge -> challenge.getState().isForAll() || isOnOwnersSide(challenge));
    }

    /** How its outcome is measured. */
    public List<Indicator> indicators(Challenge challenge) {
        return em.createNamedQuery("Indicator.of", Indicator.class)
                .setParameter("challenge", challenge.getId())
                .getResultList();
    }

    /** Others of the same category whose outcome was met, latest first. */
    public List<ChallengeRow> solvedLike(Challenge challenge) {
        return rows(
                        new ChallengeFilter("", challenge.getCategory(), "", ChallengeState.OUTCOME_MET.code()),
                        new Slice(1, ALIKE + 1, "-since"))
                .stream()
                .filter(row -> !row.code().equals(challenge.getCode()))
                .limit(ALIKE)
                .toList();
    }

    /** Whether the caller is its owner, or an owner or steward for its unit. */
    public boolean isOnOwnersSide(Challenge challenge) {
        if (challenge.getOwnerId() == caller.getPersonId()) {
            return true;
        }
        var owned = owned();
        return !owned.isEmpty()
                && !em.createQuery(
                                "select u.unitId from UnitAbove u where u.unitId = :unit and u.aboveId in :tops",
                                Long.class)
                        .setParameter("unit", challenge.getOwnerUnitId())
                        .setParameter("tops", owned)
                        .getResultList()
                        .isEmpty();
    }

    private static String conditions(ChallengeFilter filter) {
        var text = new StringBuilder(Words.of(filter.q()).and("c.search like :word escape '\\'"));
        if (!filter.category().isEmpty()) {
            text.append(" and c.category = :category");
        }
        if (filter.province().equals(ChallengeFilter.COUNTRY)) {
            text.append(" and c.provinceTh is null");
        } else if (!filter.province().isEmpty()) {
            text.append(" and c.provinceTh = :province");
        }
        if (filter.state().equals(ChallengeFilter.SEATS)) {
            text.append(" and c.state in :taking and exists (select t from Seat t where t.challengeId = c.id"
                    + " and t.state = :free and (t.closesOn is null or t.closesOn >= :today))");
        } else if (filter.state().equals(ChallengeFilter.SERVABLE)) {
            text.append(" and c.state in :servable");
        } else if (!filter.state().isEmpty()) {
            text.append(" and c.state = :state");
        }
        return text.toString();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, ChallengeFilter filter, boolean seats) {
        query.setParameter("forAll", ChallengeState.forAll());
        query.setParameter("me", caller.getPersonId());
        query.setParameter("tops", tops());
        Words.of(filter.q()).into(query);
        if (!filter.category().isEmpty()) {
            query.setParameter("category", filter.category());
        }
        if (!filter.province().isEmpty() && !filter.province().equals(ChallengeFilter.COUNTRY)) {
            query.setParameter("province", filter.province());
        }
        var withSeat = filter.state().equals(ChallengeFilter.SEATS);
        if (filter.state().equals(ChallengeFilter.SERVABLE)) {
            query.setParameter("servable", ChallengeState.servable());
        } else if (!withSeat && !filter.state().isEmpty()) {
            query.setParameter("state", ChallengeState.of(filter.state()));
        }
        if (withSeat || seats) {
            query.setParameter("taking", List.of(ChallengeState.OPEN, ChallengeState.IN_PROGRESS));
            query.setParameter("free", SeatState.OPEN);
            query.setParameter("today", now.today());
        }
        return query;
    }

    /** Where the caller owns or keeps. */
    private List<Long> owned() {
        return Stream.concat(caller.unitsOf(Role.OWNER).stream(), caller.unitsOf(Role.STEWARD).stream())
                .distinct()
                .toList();
    }

    /** The same for a query; a number that no unit has where that is nowhere. */
    private List<Long> tops() {
        var owned = owned();
        return owned.isEmpty() ? List.of(-1L) : owned;
    }
}
