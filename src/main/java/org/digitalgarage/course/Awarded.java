package org.digitalgarage.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Identified;

/** That an award became evidence, once for each enrolment, and how the rating stood before and after. */
@Entity
@Table(name = "course_awarded")
@NamedQuery(
        name = "Awarded.ofEnrolment",
        query = "select a from Awarded a where a.enrolmentId = :enrolment order by a.recordedAt, a.id")
public class Awarded extends Identified {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "award_id")
    private CourseAward award;

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "level_no")
    private int levelNo;

    @Column(name = "attempt_id")
    private Long attemptId;

    @Column(name = "before_state")
    private String beforeState;

    @Column(name = "before_level")
    private int beforeLevel;

    @Column(name = "after_state")
    private String afterState;

    @Column(name = "after_level")
    private int afterLevel;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected Awarded() {}

    Awarded(Enrolment enrolment, CourseAward award, int levelNo, Long attemptId, Rated before, Instant now) {
        this.enrolmentId = enrolment.getId();
        this.award = award;
        this.competencyId = before.competencyId();
        this.levelNo = levelNo;
        this.attemptId = attemptId;
        this.beforeState = before.state().name();
        this.beforeLevel = before.shown();
        after(before);
        this.recordedAt = now;
    }

    final void after(Rated rated) {
        afterState = rated.state().name();
        afterLevel = rated.shown();
    }

    /** The award. */
    public CourseAward getAward() {
        return award;
    }

    /** The competency, in the version of its framework that was in use. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** The level that was recorded. */
    public int getLevelNo() {
        return levelNo;
    }

    /** The attempt it came from; null for an assignment. */
    public Long getAttemptId() {
        return attemptId;
    }

    /** How the level was known before. */
    public State getBeforeState() {
        return State.valueOf(beforeState);
    }

    /** The level shown before. */
    public int getBeforeLevel() {
        return beforeLevel;
    }

    /** How the level was known after. */
    public State getAfterState() {
        return State.valueOf(afterState);
    }

    /** The level shown after. */
    public int getAfterLevel() {
        return afterLevel;
    }

    /** When it was recorded. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
