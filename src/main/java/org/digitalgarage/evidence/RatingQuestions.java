package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * Asking a mentor or the supervisor to look at a rating again, or to observe one's work. The answer changes no rating:
 * whoever agrees records an observation, or withdraws what was judged wrongly.
 */
@ApplicationScoped
@Transactional
public class RatingQuestions {

    private static final String SOURCE = "question";
    private static final int LONGEST_QUESTION = 2000;
    private static final int LONGEST_ANSWER = 4000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PriorWork priorWork;

    @Inject
    private Competencies competencies;

    @Inject
    private WaitingRows waiting;

    @Inject
    private Mentorships mentorships;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * Asks about the caller's own rating. While a question of the same kind about it is open it is not asked again.
     *
     * @throws Refused with the field {@code question} or {@code assessor}
     */
    public long ask(QuestionKind kind, long competencyId, Long assessorId, String text) {
        var competency = competencies.get(competencyId);
        var question = Submissions.text("question", text, LONGEST_QUESTION);
        if (question.isEmpty()) {
            throw new Refused("question", "evidence.question.empty." + kind.code());
        }
        if (priorWork.assessors().stream().noneMatch(one -> one.person().getId().equals(assessorId))) {
            throw new Refused("assessor", "evidence.prior.assessor");
        }
        var open = mine(competencyId).stream()
                .filter(one -> one.isOpen() && one.getKind() == kind)
                .findFirst();
        if (open.isPresent()) {
            return open.get().getId();
        }
        var asked = new RatingQuestion(kind, caller.getPersonId(), competencyId, assessorId, question, now.instant());
        em.persist(asked);
        mentorships.contact(caller.getPersonId(), List.of(assessorId));
        waiting.begin(
                assessorId,
                "build",
                kind.waitsAs(),
                new Both(competency.name(Lang.TH), competency.name(Lang.EN)),
                List.of(caller.getPersonId()),
                SOURCE,
                asked.getId());
        return asked.getId();
    }

    /** The caller's own questions about a rating, latest first. */
    public List<RatingQuestion> mine(long competencyId) {
        return em.createNamedQuery("RatingQuestion.of", RatingQuestion.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("competency", competencyId)
                .getResultList();
    }

    /** @throws NotFound if there is no such question, or somebody else is asked */
    public RatingQuestion forAnswer(long id) {
        var question = em.find(RatingQuestion.class, id);
        if (question == null || question.getAssessorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        return question;
    }

    /**
     * Answers a question.
     *
     * @throws Refused with the field {@code comment}, or without a field if it was answered already
     */
    public void answer(long id, String text) {
        forAnswer(id);
        var question = em.find(RatingQuestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question.getAnsweredAt() != null) {
            throw new Refused(null, "evidence.review.decided");
        }
        var answer = Submissions.text("comment", text, LONGEST_ANSWER);
        if (answer.isEmpty()) {
            throw new Refused("comment", "evidence.question.answer.empty");
        }
        question.answer(answer, now.instant());
        mentorships.contact(caller.getPersonId(), List.of(question.getPersonId()));
        waiting.done(SOURCE, id);
    }
}
