package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.evidence.Remark;
import org.digitalgarage.evidence.RemarkAct;
import org.digitalgarage.evidence.SubmissionKind;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.people.Person;
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

    @Inject
    private Competencies competencies;

    @Inject
    private Submissions submissions;

    @PersistenceContext
    private EntityManager em;

    /**
     * A piece of evidence that the course left.
     *
     * @param attempt the quiz it comes from; null for an assignment
     * @param accepted what the assessor said on accepting the work; null for a quiz, and where it was said above
     * @param assessor who accepted the work; null for a quiz
     */
    public record Kept(Awards.Change change, Attempt attempt, Remark accepted, Person assessor) {}

    /**
     * The outcome of one's own enrolment.
     *
     * @param changes what was recorded, in the order of recording
     * @param kept the same as evidence, with where it comes from
     * @param seats free seats that ask for a skill the course has shown
     * @param next what would show more than is shown now, other courses and work
     */
    public record Outcome(
            Enrolment enrolment,
            Standing standing,
            List<Awards.Change> changes,
            List<Kept> kept,
            List<Offer> seats,
            List<Offer> next) {}

    /** @throws NotFound if the caller has not completed the course */
    public Outcome of(String course) {
        var enrolment = enrolments
                .mine(course)
                .filter(one -> one.getState() == EnrolmentState.COMPLETED)
                .orElseThrow(NotFound::new);
        var changes = awards.changes(enrolment);
        var standing = enrolments.standing(enrolment);
        var shown = shown(changes);
        enrolment.getVersion().getAwards().stream()
                .flatMap(award -> competencies.byRef(award.getCompetencyRef()).stream())
                .forEach(competency -> shown.putIfAbsent(competency.getId(), 0));
        var ahead = ahead(shown, enrolment.getCourse());
        var seats = ahead.stream().filter(Outcomes::isSeat).toList();
        return new Outcome(
                enrolment,
                standing,
                changes,
                kept(changes, standing),
                once(seats),
                once(ahead.stream()
                        .filter(offer -> !isSeat(offer) && offer.getLevelNo() > shown.get(offer.getCompetencyId()))
                        .toList()));
    }

    /** Offers that go beyond what these changes show, without the course itself. */
    List<Offer> next(List<Awards.Change> changes, Course course) {
        var shown = shown(changes);
        return once(ahead(shown, course).stream()
                .filter(offer -> offer.getLevelNo() > shown.get(offer.getCompetencyId()))
                .toList());
    }

    private static Map<Long, Integer> shown(List<Awards.Change> changes) {
        return changes.stream()
                .collect(Collectors.toMap(change -> change.competency().getId(), Awards.Change::afterLevel, Math::max));
    }

    /** All that uses these competencies, at whatever level, without the course itself. */
    private List<Offer> ahead(Map<Long, Integer> shown, Course course) {
        var any = shown.keySet().stream().collect(Collectors.toMap(Function.identity(), competency -> 0));
        return offers.closing(any).values().stream()
                .flatMap(List::stream)
                .filter(offer -> !(offer.getSourceType().equals("course") && offer.getSourceId() == course.getId()))
                .toList();
    }

    private static boolean isSeat(Offer offer) {
        return offer.getKind().equals("seat");
    }

    /** The first few; what uses several of the competencies is named once. */
    private static List<Offer> once(List<Offer> offers) {
        var named = new HashSet<String>();
        return offers.stream()
                .filter(offer -> named.add(offer.getAddress()))
                .limit(MOST)
                .toList();
    }

    private List<Kept> kept(List<Awards.Change> changes, Standing standing) {
        var ids = changes.stream()
                .map(Awards.Change::attemptId)
                .filter(Objects::nonNull)
                .toList();
        var attempts = ids.isEmpty()
                ? Map.<Long, Attempt>of()
                : em.createNamedQuery("Attempt.among", Attempt.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Attempt::getId, Function.identity()));
        var works = new HashMap<CourseItem, Optional<SubmissionView>>();
        var kept = new ArrayList<Kept>();
        for (var change : changes) {
            var item = change.award().getItem();
            if (change.attemptId() != null) {
                kept.add(new Kept(change, attempts.get(change.attemptId()), null, null));
            } else {
                var told = works.containsKey(item);
                kept.add(judged(change, works.computeIfAbsent(item, one -> work(standing.of(one))), told));
            }
        }
        return kept;
    }

    private Optional<SubmissionView> work(Progress progress) {
        return submissions
                .ofSource(SubmissionKind.ASSIGNMENT, CourseDues.SOURCE, progress.getId())
                .map(work -> submissions.view(work, Map.of()));
    }

    private static Kept judged(Awards.Change change, Optional<SubmissionView> work, boolean told) {
        var accepted = work.stream()
                .flatMap(view -> view.remarks().stream())
                .filter(remark -> remark.getAct() == RemarkAct.ACCEPTED)
                .findFirst();
        var assessor = accepted.map(remark -> work.get().people().get(remark.getAuthorId()));
        return new Kept(change, null, told ? null : accepted.orElse(null), assessor.orElse(null));
    }
}
