package org.digitalgarage.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.digitalgarage.course.quiz.Score;
import org.digitalgarage.platform.Identified;

/**
 * One attempt at a quiz. Whoever writes to it or ends it first takes its row with {@code Attempt.touch} or
 * {@code Attempt.submit}: of two browsers, or of a double click, one comes first and the other is told.
 */
@Entity
@Table(name = "course_attempt")
@NamedQuery(
        name = "Attempt.mine",
        query = "select a from Attempt a join fetch a.enrolment e where a.id = :id and e.personId = :person")
@NamedQuery(name = "Attempt.among", query = "select a from Attempt a where a.id in :ids")
@NamedQuery(
        name = "Attempt.ofItem",
        query = "select a from Attempt a where a.enrolment = :enrolment and a.item = :item order by a.number")
@NamedQuery(
        name = "Attempt.ofEnrolment",
        query = "select a from Attempt a where a.enrolment = :enrolment order by a.number")
@NamedQuery(
        name = "Attempt.overdue",
        query = "select a.id from Attempt a where a.state = 'started' and a.deadline < :latest order by a.deadline")
@NamedQuery(
        name = "Attempt.touch",
        query = "update Attempt a set a.touchedAt = :now where a.id = :id and a.state = 'started'")
@NamedQuery(
        name = "Attempt.submit",
        query =
                "update Attempt a set a.state = 'submitted', a.touchedAt = :now where a.id = :id and a.state = 'started'")
public class Attempt extends Identified {

    /** What a slow line may take: an answer that was sent in time still counts when it arrives this much later. */
    static final Duration GRACE = Duration.ofSeconds(15);

    /** When all attempts are used, a new round opens so long after the last one began: time to read once more. */
    static final Duration NEXT_ROUND = Duration.ofDays(7);

    @ManyToOne(optional = false)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item_id")
    private CourseItem item;

    @Column(name = "number_no")
    private int number;

    private String state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "deadline_at")
    private Instant deadline;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "timed_out")
    private boolean timedOut;

    private BigDecimal points;

    @Column(name = "points_most")
    private Integer pointsMost;

    private boolean passed;

    /** For JPA. */
    protected Attempt() {}

    Attempt(Enrolment enrolment, CourseItem item, int number, Integer minutes, Instant now) {
        this.enrolment = enrolment;
        this.item = item;
        this.number = number;
        this.state = AttemptState.STARTED.code();
        this.startedAt = now;
        this.touchedAt = now;
        this.deadline = minutes == null ? null : now.plus(Duration.ofMinutes(minutes));
    }

    /** Handed in without a second window; everywhere else the named query takes the row. */
    void submit() {
        if (!getState().mayBecome(AttemptState.SUBMITTED)) {
            throw new IllegalStateException(state + " cannot be handed in");
        }
        state = AttemptState.SUBMITTED.code();
    }

    /** Judges what was handed in. */
    void grade(Score score, int pass, Instant now) {
        if (!getState().mayBecome(AttemptState.GRADED)) {
            throw new IllegalStateException(state + " cannot be graded");
        }
        state = AttemptState.GRADED.code();
        timedOut = deadline != null && now.isAfter(deadline);
        finishedAt = timedOut ? deadline : now;
        points = score.points();
        pointsMost = score.most();
        passed = score.reaches(pass);
    }

    /**
     * How many attempts may still be started; null for no limit. When all are used a new round opens a week after the
     * last one, for a course must not be closed to somebody for ever.
     *
     * @param all all attempts so far, oldest first
     * @param most how many a round has; null for no limit
     */
    static Integer left(List<Attempt> all, Integer most, Instant now) {
        if (most == null) {
            return null;
        }
        var used = all.size() % most;
        var waits = used == 0
                && !all.isEmpty()
                && now.isBefore(all.get(all.size() - 1).startedAt.plus(NEXT_ROUND));
        return waits ? 0 : most - used;
    }

    /** The graded attempt with the most points, the earliest of those that are equal; null if none is graded. */
    static Attempt best(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.getState() == AttemptState.GRADED)
                .max(Comparator.comparing(Attempt::getPoints)
                        .thenComparing(Comparator.comparing(Attempt::getNumber).reversed()))
                .orElse(null);
    }

    /** Whether the time is over, so that nothing more is accepted. */
    boolean over(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /** The enrolment. */
    public Enrolment getEnrolment() {
        return enrolment;
    }

    /** The quiz. */
    public CourseItem getItem() {
        return item;
    }

    /** Which attempt it is, from 1. */
    public int getNumber() {
        return number;
    }

    /** Which attempt it is in its round, from 1, where a round has so many. */
    public int ofRound(int most) {
        return (number - 1) % most + 1;
    }

    /** Where it stands. */
    public AttemptState getState() {
        return AttemptState.of(state);
    }

    /** Whether it is under way. */
    public boolean isStarted() {
        return getState() == AttemptState.STARTED;
    }

    /** When it began. */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** When its time is over; null where there is no limit. */
    public Instant getDeadline() {
        return deadline;
    }

    /** When it was handed in, or its time was over; null while it is under way. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** Whether its end came by the time limit. */
    public boolean isTimedOut() {
        return timedOut;
    }

    /** The points earned, to two places; null until it is graded. */
    public BigDecimal getPoints() {
        return points;
    }

    /** The points there are; null until it is graded. */
    public Integer getPointsMost() {
        return pointsMost;
    }

    /** Whether it passed. */
    public boolean isPassed() {
        return passed;
    }
}
