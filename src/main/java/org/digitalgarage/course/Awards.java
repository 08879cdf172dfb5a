package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.EvidenceEntry;
import org.digitalgarage.evidence.EvidenceLedger;
import org.digitalgarage.evidence.EvidenceWords;
import org.digitalgarage.evidence.LedgerRow;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;

/** What completing an item shows becomes evidence: once for each enrolment and award. */
@ApplicationScoped
@Transactional
public class Awards {

    static final String SOURCE = "course-quiz";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Ratings ratings;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    /**
     * What an award changed.
     *
     * @param level the level that was recorded
     * @param required the level the person's position asks for today; null where it asks for none
     * @param attemptId the attempt it came from; null for an assignment
     */
    public record Change(
            CourseAward award,
            Competency competency,
            int level,
            Integer required,
            State before,
            int beforeLevel,
            State after,
            int afterLevel,
            Long attemptId,
            Instant at) {

        /** Whether the shown level or how it is known is another one. */
        public boolean moved() {
            return before != after || beforeLevel != afterLevel;
        }
    }

    /** A quiz is passed: what it shows is recorded unless it was before, so that a later attempt takes nothing away. */
    void passed(Attempt attempt) {
        var enrolment = attempt.getEnrolment();
        var known = awarded(enrolment).stream().map(Awarded::getAward).collect(Collectors.toSet());
        for (var award : enrolment.getVersion().getAwards()) {
            if (attempt.getItem().equals(award.getItem()) && !known.contains(award)) {
                competencies
                        .byRef(award.getCompetencyRef())
                        .ifPresent(competency -> record(attempt, award, competency));
            }
        }
    }

    private void record(Attempt attempt, CourseAward award, Competency competency) {
        var enrolment = attempt.getEnrolment();
        var person = enrolment.getPersonId();
        var today = now.today();
        var level = Math.min(award.getLevelNo(), competency.getScaleMax());
        var before = ratings.one(person, competency.getId(), today);
        var awarded = new Awarded(enrolment, award, level, attempt.getId(), before, now.instant());
        em.persist(awarded);
        em.flush();
        ledger.add(EvidenceEntry.graded(
                person,
                competency.getId(),
                level,
                ThaiDates.day(attempt.getFinishedAt()),
                SOURCE,
                awarded.getId(),
                EvidenceWords.of(words(attempt), "/course/result?attempt=" + attempt.getId())));
        em.flush();
        awarded.after(ratings.one(person, competency.getId(), today));
    }

    /** Work was accepted: its rows stand in the ledger already, at the levels that were judged. */
    void accepted(Enrolment enrolment, CourseItem item, long submissionId) {
        var known = awarded(enrolment);
        var rows = em.createNamedQuery("LedgerRow.ofSource", LedgerRow.class)
                .setParameter("type", "submission")
                .setParameter("source", submissionId)
                .getResultList();
        for (var award : enrolment.getVersion().getAwards()) {
            var competency = competencies.byRef(award.getCompetencyRef()).orElse(null);
            var row = rows.stream()
                    .filter(one -> competency != null
                            && one.getCompetencyId() == competency.getId()
                            && one.getPersonId() == enrolment.getPersonId())
                    .findFirst();
            var fresh = known.stream().noneMatch(one -> one.getAward().equals(award));
            if (item.equals(award.getItem())
                    && fresh
                    && row.isPresent()
                    && row.get().getLevel() != null) {
                var before = before(enrolment, competency);
                var awarded = new Awarded(enrolment, award, row.get().getLevel(), null, before, now.instant());
                awarded.after(ratings.one(enrolment.getPersonId(), competency.getId(), now.today()));
                em.persist(awarded);
            }
        }
    }

    /** The rating before today, for today's holds the accepted work already. */
    private Rated before(Enrolment enrolment, Competency competency) {
        return ratings.one(
                enrolment.getPersonId(), competency.getId(), now.today().minusDays(1));
    }

    /** What an item shows and what of it was recorded; what was not is left out. */
    List<Change> changes(Enrolment enrolment, CourseItem item) {
        return changes(enrolment).stream()
                .filter(change -> item.equals(change.award().getItem()))
                .toList();
    }

    /** All that was recorded in an enrolment, in the order of recording. */
    List<Change> changes(Enrolment enrolment) {
        var all = awarded(enrolment);
        if (all.isEmpty()) {
            return List.of();
        }
        var rated = ratings.of(List.of(enrolment.getPersonId()), now.today()).get(enrolment.getPersonId()).stream()
                .collect(Collectors.toMap(Rated::competencyId, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var one : all) {
            var present = rated.get(one.getCompetencyId());
            changes.add(new Change(
                    one.getAward(),
                    competencies.get(one.getCompetencyId()),
                    one.getLevelNo(),
                    present == null ? null : present.required(),
                    one.getBeforeState(),
                    one.getBeforeLevel(),
                    one.getAfterState(),
                    one.getAfterLevel(),
                    one.getAttemptId(),
                    one.getRecordedAt()));
        }
        return changes;
    }

    private List<Awarded> awarded(Enrolment enrolment) {
        return em.createNamedQuery("Awarded.ofEnrolment", Awarded.class)
                .setParameter("enrolment", enrolment.getId())
                .getResultList();
    }

    private static Both words(Attempt attempt) {
        return new Both(words(attempt, Lang.TH), words(attempt, Lang.EN));
    }

    private static String words(Attempt attempt, Lang lang) {
        var words = attempt.getItem().title(lang) + " · "
                + attempt.getEnrolment().getVersion().title(lang);
        return words.length() > 300 ? words.substring(0, 299) + "…" : words;
    }
}
