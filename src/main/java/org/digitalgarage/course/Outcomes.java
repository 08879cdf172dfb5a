package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.platform.NotFound;

/** What came of a completed course: the ratings it changed, the evidence it left, and what can be done next. */
@ApplicationScoped
@Transactional
public class Outcomes {

    private static final int MOST = 4;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Awards awards;

    @Inject
    private Offers offers;

    /**
     * The outcome of one's own enrolment.
     *
     * @param changes what was recorded, in the order of recording
     * @param next what would show more than is shown now, other courses and work
     */
    public record Outcome(Enrolment enrolment, Standing standing, List<Awards.Change> changes, List<Offer> next) {}

    /** @throws NotFound if the caller has not completed the course */
    public Outcome of(String course) {
        var enrolment = enrolments
                .mine(course)
                .filter(one -> one.getState() == EnrolmentState.COMPLETED)
                .orElseThrow(NotFound::new);
        var changes = awards.changes(enrolment);
        return new Outcome(enrolment, enrolments.standing(enrolment), changes, next(changes, enrolment.getCourse()));
    }

    /** Offers that go beyond what these changes show, without the course itself. */
    List<Offer> next(List<Awards.Change> changes, Course course) {
        var wanted = new HashMap<Long, Integer>();
        changes.stream()
                .filter(change -> change.afterLevel() < change.competency().getScaleMax())
                .forEach(change -> wanted.merge(change.competency().getId(), change.afterLevel() + 1, Math::max));
        return offers.closing(wanted).values().stream()
                .flatMap(List::stream)
                .filter(offer -> !(offer.getSourceType().equals("course") && offer.getSourceId() == course.getId()))
                .limit(MOST)
                .toList();
    }
}
