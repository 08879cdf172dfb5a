package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Identified;

/** That somebody wants a rating looked at again, or work observed, and what came of it. */
@Entity
@Table(name = "evidence_question")
@NamedQuery(
        name = "RatingQuestion.of",
        query = "select q from RatingQuestion q where q.personId = :person and q.competencyId = :competency"
                + " order by q.askedAt desc, q.id desc")
public class RatingQuestion extends Identified {

    private String kind;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "assessor_id")
    private long assessorId;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected RatingQuestion() {}

    RatingQuestion(
            QuestionKind kind, long personId, long competencyId, long assessorId, String question, Instant askedAt) {
        this.kind = kind.code();
        this.personId = personId;
        this.competencyId = competencyId;
        this.assessorId = assessorId;
        this.question = question;
        this.askedAt = askedAt;
    }

    void answer(String newAnswer, Instant at) {
        answer = newAnswer;
        answeredAt = at;
    }

    /** What is asked for. */
    public QuestionKind getKind() {
        return QuestionKind.find(kind).orElseThrow();
    }

    /** Whether nobody has answered yet. */
    public boolean isOpen() {
        return answeredAt == null;
    }

    /** Whose rating it is about; that person asked. */
    public long getPersonId() {
        return personId;
    }

    /** The competency. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** Who is asked. */
    public long getAssessorId() {
        return assessorId;
    }

    /** The question. */
    public String getQuestion() {
        return question;
    }

    /** When it was asked. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** The answer, or null. */
    public String getAnswer() {
        return answer;
    }

    /** When it was answered, or null. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
