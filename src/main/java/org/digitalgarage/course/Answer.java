package org.digitalgarage.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.digitalgarage.course.quiz.Order;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.platform.Identified;

/**
 * A question drawn for an attempt, and what was answered. It stands from the beginning, so that an answer changes one
 * row; the revision tells an answer from one that another window gave meanwhile.
 */
@Entity
@Table(name = "course_answer")
@NamedQuery(name = "Answer.ofAttempt", query = "select a from Answer a where a.attemptId = :attempt order by a.orderNo")
@NamedQuery(
        name = "Answer.save",
        query = "update Answer a set a.given = :given, a.savedAt = :now, a.revision = a.revision + 1"
                + " where a.id = :id and a.revision = :seen")
@NamedQuery(name = "Answer.flag", query = "update Answer a set a.flagged = :flagged where a.id = :id")
public class Answer extends Identified {

    @Column(name = "attempt_id")
    private long attemptId;

    @Column(name = "order_no")
    private int orderNo;

    private String question;
    private String shown;
    private String given;
    private boolean flagged;
    private int revision;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** For JPA. */
    protected Answer() {}

    Answer(long attemptId, int orderNo, Quiz.Drawn drawn) {
        this.attemptId = attemptId;
        this.orderNo = orderNo;
        this.question = drawn.question();
        this.shown = drawn.order().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.given = "";
    }

    /** Answers without a window that could be behind; for the demonstration. */
    void giveAtOnce(String answer, Instant at) {
        given = answer;
        savedAt = at;
        revision = 1;
    }

    /** The attempt. */
    public long getAttemptId() {
        return attemptId;
    }

    /** The place in the attempt, from 1. */
    public int getOrderNo() {
        return orderNo;
    }

    /** The name of the question in the quiz. */
    public String getQuestion() {
        return question;
    }

    /** The order in which things are shown; that of the file where nothing is mixed. */
    public Order getShown() {
        return shown.isEmpty()
                ? Order.OF_THE_FILE
                : new Order(
                        Arrays.stream(shown.split(",")).map(Integer::valueOf).toList());
    }

    /** What was answered, in the form the question keeps; empty where nothing was. */
    public String getGiven() {
        return given;
    }

    /** Whether the learner wants to look at it again. */
    public boolean isFlagged() {
        return flagged;
    }

    /** How often it was saved. */
    public int getRevision() {
        return revision;
    }

    /** When it was saved, or null. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
