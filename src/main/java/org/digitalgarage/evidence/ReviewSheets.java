package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;

/** Lays handed-in work out for its assessor. */
@ApplicationScoped
@Transactional
public class ReviewSheets {

    @Inject
    private Submissions submissions;

    @Inject
    private Competencies competencies;

    @Inject
    private Ratings ratings;

    @Inject
    private People register;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** @throws org.digitalgarage.platform.NotFound if the caller is not the assessor of such work */
    public ReviewSheet open(long submission) {
        var view = submissions.forReview(submission);
        var work = view.work();
        var people = work.getMembers().stream().map(view.people()::get).toList();
        var supervised = access.supervised(people);
        var members = people.stream()
                .sorted(Comparator.comparing(person -> person.getName().full(Lang.TH)))
                .map(person -> member(person, supervised.contains(person.getId())))
                .toList();
        var rated = ratings.known(work.getMembers(), now.today());
        var asks = work.getCompetencies().stream()
                .map(shown -> new ReviewSheet.Ask(
                        competencies.get(shown.getCompetencyId()),
                        shown.getMaxLevel(),
                        shown.getProposed(),
                        of(rated, shown.getCompetencyId())))
                .toList();
        return new ReviewSheet(view, members, asks);
    }

    private ReviewSheet.Member member(Person person, boolean supervised) {
        return new ReviewSheet.Member(
                person, register.position(person), person.getAssignedUnitId() == caller.getUnitId(), supervised);
    }

    private static Map<Long, Rated> of(Map<Long, List<Rated>> rated, long competency) {
        var now = new HashMap<Long, Rated>();
        rated.forEach((person, all) -> now.put(
                person,
                all.stream()
                        .filter(one -> one.competencyId() == competency)
                        .findFirst()
                        .orElseGet(() -> Rated.unknown(new Pair(person, competency)))));
        return now;
    }
}
