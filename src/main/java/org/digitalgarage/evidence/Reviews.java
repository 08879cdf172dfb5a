package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Dues;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/** Judging handed-in work. Only the assessor of the work judges, nobody judges their own, and each work once. */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final int LONGEST_REASON = 4000;

    @Inject
    private Submissions submissions;

    @Inject
    private SubmissionAccess submissionAccess;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Previews previews;

    @Inject
    private Competencies competencies;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private WaitingRows waiting;

    @Inject
    private Dues dues;

    @Inject
    private Event<SubmissionAccepted> accepted;

    @Inject
    private Event<SubmissionReturned> returned;

    @Inject
    private Now now;

    /**
     * Accepts the work: one row of the ledger for each member and competency.
     *
     * @param judgements the level of each member for each competency of the work
     * @param comment why; becomes the reason that the people read
     * @param deliverable a link to what was delivered, or null
     * @throws Refusals each with its field: {@code level-<person>-<competency>}, {@code comment}, {@code deliverable}
     * @throws Refused without a field, key {@code evidence.review.decided}, if it was decided already
     */
    public void accept(long id, List<Judgement> judgements, String comment, String deliverable) {
        var work = open(id);
        var faults = new ArrayList<Refused>();
        var levels = levels(work, judgements, faults);
        var reason = reason(comment, faults);
        var link = Optional.<String>empty();
        try {
            link = Optional.ofNullable(Submissions.link("deliverable", deliverable));
        } catch (Refused refused) {
            faults.add(refused);
        }
        if (!faults.isEmpty()) {
            throw new Refusals(faults);
        }
        ledger.addAll(entries(work, levels, words(work, reason, link.orElse(work.getLink()))));
        work.accept(now.instant());
        close(work, RemarkAct.ACCEPTED, reason);
        work.getMembers().forEach(member -> dues.close(member, work.getSourceType(), work.getSourceId()));
        accepted.fire(SubmissionAccepted.of(work));
    }

    /**
     * Gives the work back to be improved.
     *
     * @param comment what is missing
     */
    public void giveBack(long id, String comment) {
        var work = open(id);
        var reason = required(comment);
        work.giveBack(now.instant());
        close(work, RemarkAct.RETURNED, reason);
        returned.fire(SubmissionReturned.of(work));
    }

    /** Asks the members something; the work stays in the queue. */
    public void askMore(long id, String comment) {
        submissions.remark(open(id), RemarkAct.ASKED, required(comment));
    }

    /** What acceptance with these levels would change; levels that are missing or impossible are passed over. */
    public List<Preview> preview(long id, List<Judgement> judgements) {
        var work = open(id);
        var levels = levels(work, judgements, new ArrayList<>());
        return previews.of(entries(work, levels, null));
    }

    private Submission open(long id) {
        var work = submissionAccess.forDecision(id);
        if (work.getMembers().contains(caller.getPersonId())) {
            throw new NotAllowed("nobody judges their own work");
        }
        if (work.getState() != SubmissionState.SUBMITTED) {
            throw new Refused(null, "evidence.review.decided");
        }
        return work;
    }

    private void close(Submission work, RemarkAct act, String reason) {
        submissions.remark(work, act, reason);
        waiting.done(Submissions.SOURCE, work.getId());
    }

    /** The levels of all members and competencies; what is missing or out of range is a fault with its field. */
    private Map<Judgement, Integer> levels(Submission work, List<Judgement> judgements, List<Refused> faults) {
        var given = new HashMap<Pair, Integer>();
        judgements.forEach(one -> given.put(new Pair(one.personId(), one.competencyId()), one.level()));
        // in the order in which they were judged, so that what is missing is named in the order of the page
        var members = new LinkedHashSet<Long>();
        judgements.forEach(one -> members.add(one.personId()));
        members.retainAll(work.getMembers());
        members.addAll(work.getMembers());
        var levels = new LinkedHashMap<Judgement, Integer>();
        for (var shown : work.getCompetencies()) {
            var competency = competencies.get(shown.getCompetencyId());
            var most = Math.min(shown.getMaxLevel(), competency.getScaleMax());
            for (var member : members) {
                var level = given.get(new Pair(member, competency.getId()));
                var judgement = new Judgement(member, competency.getId(), level);
                if (level == null) {
                    faults.add(missing(judgement, work.getMembers().size() > 1));
                } else if (level < 0 || level > most) {
                    faults.add(new Refused(
                            judgement.field(),
                            "evidence.entry.level",
                            String.valueOf(level),
                            most,
                            competency.name(Lang.TH),
                            competency.name(Lang.EN)));
                } else {
                    levels.put(judgement, level);
                }
            }
        }
        return levels;
    }

    /** Of a team the message names whose level it is. */
    private Refused missing(Judgement judgement, boolean team) {
        var competency = competencies.get(judgement.competencyId());
        var name = people.get(judgement.personId()).getName();
        return new Refused(
                judgement.field(),
                team ? "evidence.review.levelMissing.of" : "evidence.review.levelMissing",
                competency.name(Lang.TH),
                competency.name(Lang.EN),
                name.full(Lang.TH),
                name.full(Lang.EN));
    }

    private List<EvidenceEntry> entries(Submission work, Map<Judgement, Integer> levels, EvidenceWords words) {
        var standings = new HashMap<Long, Standing>();
        var worked = workedOn(work);
        return levels.keySet().stream()
                .map(judgement -> EvidenceEntry.judged(
                        judgement.personId(),
                        judgement.competencyId(),
                        judgement.level(),
                        work.getKind().kind(),
                        standings.computeIfAbsent(judgement.personId(), this::standing),
                        caller.getPersonId(),
                        worked,
                        Submissions.SOURCE,
                        work.getId(),
                        words))
                .toList();
    }

    private LocalDate workedOn(Submission work) {
        return work.getWorkedOn() == null ? ThaiDates.day(work.getSubmittedAt()) : work.getWorkedOn();
    }

    private Standing standing(long member) {
        return access.supervises(people.get(member)) ? Standing.SUPERVISOR : Standing.MENTOR;
    }

    private EvidenceWords words(Submission work, String reason, String link) {
        return new EvidenceWords(
                new Both(work.title(Lang.TH), work.title(Lang.EN)),
                new Both(caller.signedIn().nameTh(), caller.signedIn().nameEn()),
                reason,
                "/evidence/submission?id=" + work.getId(),
                link);
    }

    private static String reason(String comment, List<Refused> faults) {
        try {
            return required(comment);
        } catch (Refused refused) {
            faults.add(refused);
            return "";
        }
    }

    private static String required(String comment) {
        var reason = Submissions.text("comment", comment, LONGEST_REASON);
        if (reason.isEmpty()) {
            throw new Refused("comment", "evidence.review.comment");
        }
        return reason;
    }
}
