package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;

/** One course as the caller sees it: outline, own progress, and what it shows beside what the caller has shown. */
@ApplicationScoped
@Transactional
public class Courses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enrolments enrolments;

    private static final String WORK = "repair";
    private static final int MOST_WORK = 3;

    @Inject
    private Offers offers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Competencies competencies;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    /**
     * What the course shows, and where the caller stands today.
     *
     * @param rated null where nothing is known and the position asks for nothing
     */
    public record Shows(CourseAward award, Competency competency, Rated rated) {

        /** How the caller's level is known. */
        public State state() {
            return rated == null ? State.UNKNOWN : rated.state();
        }

        /** The caller's level to show beside the state. */
        public int level() {
            return rated == null ? 0 : rated.shown();
        }

        /** The level the position asks for, or null. */
        public Integer required() {
            return rated == null ? null : rated.required();
        }
    }

    /**
     * The page of a course.
     *
     * @param version the one the caller is on, else the published one
     * @param enrolment the caller's latest; null if there is none
     * @param standing null unless the caller is in the course or has completed it
     * @param newer the published version, if the caller is on an older one; else null
     * @param best the best graded attempt at each quiz
     * @param repeatable whether the completed course may be taken again
     * @param work real work that shows the same competencies
     */
    public record Seen(
            CourseVersion version,
            Enrolment enrolment,
            Standing standing,
            CourseVersion newer,
            Map<Long, Attempt> best,
            List<Shows> shows,
            List<Enrolments.Prerequisite> prerequisites,
            boolean repeatable,
            List<Offer> work) {

        /** Whether the caller works on it. */
        public boolean active() {
            return enrolment != null && enrolment.isActive();
        }

        /** Whether the caller has completed it. */
        public boolean completed() {
            return enrolment != null && enrolment.getState() == EnrolmentState.COMPLETED;
        }

        /** The best graded attempt at a quiz, or null. */
        public Attempt best(CourseItem item) {
            return best.get(item.getId());
        }

        /** Whether a prerequisite is missing. */
        public boolean barred() {
            return prerequisites.stream().anyMatch(before -> !before.done());
        }
    }

    /** A course by its code. */
    public Seen see(String code) {
        var enrolment = enrolments.mine(code).orElse(null);
        var published = catalogue.find(code).orElse(null);
        var inside = enrolment != null && (enrolment.isActive() || enrolment.getState() == EnrolmentState.COMPLETED);
        var version = inside ? enrolment.getVersion() : published;
        if (version == null) {
            throw new NotFound();
        }
        var shows = shows(version.getAwards());
        return new Seen(
                version,
                enrolment,
                inside ? enrolments.standing(enrolment) : null,
                inside && published != null && !published.equals(version) ? published : null,
                inside ? best(enrolment) : Map.of(),
                shows,
                inside ? List.of() : enrolments.prerequisites(version),
                inside && published != null && enrolments.mayRepeat(enrolment, published),
                work(shows));
    }

    /** What is learnt is for use: open work of the repair track in which these competencies can be shown. */
    private List<Offer> work(List<Shows> shows) {
        var gaps =
                shows.stream().collect(Collectors.toMap(one -> one.competency().getId(), one -> 1, (one, same) -> one));
        var seen = new HashSet<String>();
        return offers.closing(gaps).values().stream()
                .flatMap(List::stream)
                .filter(offer -> offer.getTrack().equals(WORK) && seen.add(offer.getAddress()))
                .limit(MOST_WORK)
                .toList();
    }

    /** What awards show, beside the caller's ratings of today. */
    List<Shows> shows(List<CourseAward> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        var mine = ratings.mine(now.today()).stream().collect(Collectors.toMap(Rated::competencyId, rated -> rated));
        return awards.stream()
                .flatMap(award -> competencies.byRef(award.getCompetencyRef()).stream()
                        .map(competency -> new Shows(award, competency, mine.get(competency.getId()))))
                .toList();
    }

    private Map<Long, Attempt> best(Enrolment enrolment) {
        var best = new HashMap<Long, Attempt>();
        em.createNamedQuery("Attempt.ofEnrolment", Attempt.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .collect(Collectors.groupingBy(attempt -> attempt.getItem().getId()))
                .forEach((item, attempts) -> best.put(item, Attempt.best(attempts)));
        return best;
    }
}
