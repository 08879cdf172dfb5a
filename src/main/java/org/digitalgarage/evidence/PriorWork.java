package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/** Work that somebody did before, or outside of the product, put before a mentor or supervisor. */
@ApplicationScoped
@Transactional
public class PriorWork {

    private static final String SOURCE = "prior";
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_COMPETENCIES = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Submissions submissions;

    @Inject
    private WaitingRows waiting;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Mentorships mentorships;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    /** Somebody who may judge, as the caller's supervisor or as a mentor. */
    public record Assessor(Person person, boolean supervises) {}

    /** Who may judge the caller's earlier work: the supervisor and the mentors. */
    public List<Assessor> assessors() {
        var me = people.get(caller.getPersonId());
        var ids = new LinkedHashSet<>(mentorships.mentorsOf(me.getId()));
        ids.add(me.getSupervisorId());
        ids.removeIf(Objects::isNull);
        return people.byId(ids).values().stream()
                .sorted(Comparator.comparing(Person::getPersonnelNo))
                .map(person -> new Assessor(person, person.getId().equals(me.getSupervisorId())))
                .toList();
    }

    /**
     * Keeps what the work is, as far as it is known: a draft may leave out everything. Text, files and link are kept
     * through {@link Submissions}.
     *
     * @param id the work, or null to begin a draft
     * @param assessorId who is to judge it; anybody who may not is taken for not chosen
     * @param levels competency to the level the caller thinks the work shows, null where none is chosen
     * @return the work
     * @throws Refused with the field {@code title}, {@code competencies} or {@code level-<competency>}
     */
    public long keep(Long id, String title, Long assessorId, Map<Long, Integer> levels) {
        if (id == null) {
            return submissions.start(wanted(EvidenceEntry.ITSELF, title, assessorId, levels));
        }
        var work = own(id);
        if (!work.getState().writable()) {
            throw new Refused(null, "evidence.submission.is." + work.getState().code());
        }
        work.describe(wanted(id, title, assessorId, levels));
        return id;
    }

    /**
     * Hands the work in as it was kept; a second time changes nothing.
     *
     * @throws Refusals naming all that is missing
     */
    public void handIn(long id) {
        var missing = missing(id);
        if (!missing.isEmpty()) {
            throw new Refusals(missing);
        }
        var work = own(id);
        submissions.submit(id, work.getTextNo(), work.getBody(), work.getLink(), work.getWorkedOn());
    }

    /** What the work still lacks to be handed in. */
    public List<Refused> missing(long id) {
        var work = own(id);
        return missing(
                work.title(Lang.TH), work.getWorkedOn(), work.isEmpty(), work.getCompetencies(), work.getAssessorId());
    }

    /**
     * Refuses work in which nothing is written, before it is kept.
     *
     * @throws Refusals always, naming all that is missing
     */
    public void refuseEmpty(Long assessorId) {
        throw new Refusals(missing("", null, true, List.of(), assessorId));
    }

    /** In the order of the form. */
    private List<Refused> missing(
            String title, LocalDate workedOn, boolean empty, Collection<Showable> shown, Long assessorId) {
        var missing = new ArrayList<Refused>();
        if (title.isEmpty()) {
            missing.add(new Refused("title", "evidence.prior.title"));
        }
        if (workedOn == null) {
            missing.add(new Refused("workedOn", "evidence.submission.workedOn"));
        }
        if (empty) {
            missing.add(new Refused("body", "evidence.submission.empty"));
        }
        if (shown.isEmpty()) {
            missing.add(new Refused("competencies", "evidence.prior.competencies", MOST_COMPETENCIES));
        }
        shown.stream()
                .filter(showable -> showable.getProposed() == null)
                .map(showable -> competencies.get(showable.getCompetencyId()))
                .forEach(competency -> missing.add(new Refused(
                        "level-" + competency.getId(),
                        "evidence.review.levelMissing",
                        competency.name(Lang.TH),
                        competency.name(Lang.EN))));
        if (assessorId == null) {
            missing.add(new Refused(
                    "assessor", assessors().isEmpty() ? "evidence.prior.nobody" : "evidence.prior.assessor"));
        }
        return missing;
    }

    /** Takes work back that nobody has decided on yet, to be written again; a second time changes nothing. */
    public void takeBack(long id) {
        var work = em.find(Submission.class, own(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!work.getState().writable()) {
            work.takeBack();
            waiting.done(Submissions.SOURCE, id);
        }
    }

    /** Throws a draft away that was never handed in. */
    public void discard(long id) {
        var work = own(id);
        if (work.getState() != SubmissionState.DRAFT) {
            throw new Refused(null, "evidence.submission.is." + work.getState().code());
        }
        em.createNamedQuery("Remark.forget").setParameter("submission", id).executeUpdate();
        em.remove(work);
    }

    /** The caller's earlier work: what came back first, then what is being written, then the rest, newest first. */
    public List<Submission> mine() {
        var order = List.of(
                SubmissionState.RETURNED, SubmissionState.DRAFT, SubmissionState.SUBMITTED, SubmissionState.ACCEPTED);
        return em
                .createNamedQuery("Submission.ofMember", Submission.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("kind", SubmissionKind.PRIOR.code())
                .setMaxResults(100)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(work -> order.indexOf(work.getState())))
                .toList();
    }

    /**
     * One piece of the caller's earlier work, with all that belongs to it.
     *
     * @throws NotFound if it is not the caller's, or no earlier work
     */
    public SubmissionView get(long id) {
        return submissions.get(own(id).getId());
    }

    private Submission own(long id) {
        var work = em.find(Submission.class, id);
        if (work == null
                || work.getKind() != SubmissionKind.PRIOR
                || !work.getMembers().contains(caller.getPersonId())) {
            throw new NotFound();
        }
        return work;
    }

    private NewSubmission wanted(long id, String title, Long assessorId, Map<Long, Integer> levels) {
        var name = Submissions.text("title", title, LONGEST_TITLE);
        if (levels.size() > MOST_COMPETENCIES) {
            throw new Refused("competencies", "evidence.prior.competencies", MOST_COMPETENCIES);
        }
        var may = assessors().stream().anyMatch(one -> one.person().getId().equals(assessorId));
        return new NewSubmission(
                SubmissionKind.PRIOR,
                "build",
                SOURCE,
                id,
                new Both(name, name),
                new Both(
                        Messages.text(Lang.TH, "evidence.prior.context"),
                        Messages.text(Lang.EN, "evidence.prior.context")),
                "/evidence/prior",
                may ? assessorId : null,
                List.of(caller.getPersonId()),
                showables(levels),
                Both.NONE);
    }

    private List<Showable> showables(Map<Long, Integer> levels) {
        var showables = new ArrayList<Showable>();
        levels.forEach((id, level) -> {
            var competency = competencies.get(id);
            var most = most(competency);
            if (level != null && (level < 1 || level > most)) {
                throw new Refused(
                        "level-" + id,
                        "evidence.entry.level",
                        String.valueOf(level),
                        most,
                        competency.name(Lang.TH),
                        competency.name(Lang.EN));
            }
            showables.add(new Showable(id, most, level));
        });
        return showables;
    }

    /** The highest level that earlier work can show. */
    public int most(Competency competency) {
        return Math.min(
                competency.getScaleMax(), policies.of(competency).ceilings().get(Kind.PRIOR));
    }
}
