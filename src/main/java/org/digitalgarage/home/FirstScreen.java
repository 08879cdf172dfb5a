package org.digitalgarage.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Due;
import org.digitalgarage.people.Dues;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Now;
import org.digitalgarage.repair.SeatForMe;
import org.digitalgarage.repair.SeatsForMe;

/**
 * The first screen of each role. Mentors, HR and others whose work is kept on a page of its own begin there; everybody
 * has the learner's screen: the next thing to do, then three short lists of at most five rows.
 */
@ApplicationScoped
@Transactional
public class FirstScreen {

    private static final int MOST = 5;
    private static final int MOST_DUE = 100;
    private static final int NEWS_DAYS = 14;

    // unknown first: finding out is cheaper than learning; then what is short, claimed, faded
    private static final List<State> ORDER = List.of(State.UNKNOWN, State.VERIFIED, State.CLAIMED, State.FADED);

    // whose work waits comes first: what is asked of a mentor, then the figures, the people led, the installation
    private static final Map<Role, String> BEGIN = begin();

    @Inject
    private Caller caller;

    @Inject
    private Dues dues;

    @Inject
    private Ratings ratings;

    @Inject
    private Competencies competencies;

    @Inject
    private Offers offers;

    @Inject
    private SeatsForMe seats;

    @Inject
    private Now now;

    /**
     * What the screen shows of the caller.
     *
     * @param due what is due first, of all tracks together
     * @param dueCount how many are due in all, a hundred at most
     * @param growth the gaps to the position
     * @param gapCount how many gaps there are in all
     * @param competencyCount how many competencies the position asks for
     * @param seats open seats the caller fills or would grow into
     */
    public record Learner(
            List<Due> due,
            long dueCount,
            List<Gap> growth,
            long gapCount,
            long competencyCount,
            List<SeatForMe> seats) {

        /** The next thing to do, or null if nothing is due. */
        public Due next() {
            return due.isEmpty() ? null : due.get(0);
        }
    }

    /** Where the caller begins: the page of the role whose work comes first, or the learner's screen at {@code /}. */
    public String begins() {
        return BEGIN.entrySet().stream()
                .filter(entry -> holds(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/");
    }

    /** The roles the caller holds. */
    public List<Role> roles() {
        return Stream.of(Role.values()).filter(this::holds).toList();
    }

    /** The page on which the work of a role is kept. */
    public String address(Role role) {
        return switch (role) {
            case OWNER, STEWARD -> "/repair/challenges";
            case AUTHOR -> "/course/catalogue";
            case MANAGER -> "/course/catalogue?track=build";
            default -> BEGIN.get(role);
        };
    }

    private boolean holds(Role role) {
        return !caller.unitsOf(role).isEmpty();
    }

    private static Map<Role, String> begin() {
        var begin = new EnumMap<Role, String>(Role.class);
        begin.put(Role.MENTOR, "/evidence/queue");
        begin.put(Role.HR, "/report/heatmap");
        begin.put(Role.EXECUTIVE, "/report/heatmap");
        begin.put(Role.SUPERVISOR, "/evidence/mentored");
        begin.put(Role.AUDITOR, "/evidence/audit");
        begin.put(Role.ADMIN, "/platform/content");
        return Collections.unmodifiableMap(begin);
    }

    /**
     * The caller's own screen.
     *
     * @param all whether all that is due is shown, up to a hundred, instead of the first few
     */
    public Learner learner(boolean all) {
        var due = dues.mine(0, MOST_DUE);
        var mine = ratings.mine(now.today().minusDays(NEWS_DAYS), now.today());
        var required = mine.stream().filter(rated -> rated.required() != null).toList();
        var open = required.stream()
                .filter(Rated::open)
                .sorted(Comparator.comparing(rated -> ORDER.indexOf(rated.state())))
                .toList();
        return new Learner(
                all ? due : due.subList(0, Math.min(MOST, due.size())),
                due.size(),
                gaps(open.subList(0, Math.min(MOST, open.size()))),
                open.size(),
                required.size(),
                seats.best(mine, MOST));
    }

    private List<Gap> gaps(List<Rated> open) {
        var closing = offers.closing(open.stream().collect(Collectors.toMap(Rated::competencyId, Rated::required)));
        return open.stream()
                .map(rated -> new Gap(
                        competencies.get(rated.competencyId()),
                        rated,
                        closing.getOrDefault(rated.competencyId(), List.of())))
                .toList();
    }
}
