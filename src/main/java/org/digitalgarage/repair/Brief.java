package org.digitalgarage.repair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.ThaiText;

/**
 * What a mentor asks and why: written once, however many projects one assignment makes of it. It does not change after
 * that, so that what was agreed stays readable.
 */
@Entity
@Table(name = "repair_brief")
@NamedQuery(
        name = "Brief.withCompetencies",
        query = "select b from Brief b left join fetch b.competencies where b.id = :id")
public class Brief extends Identified {

    @Column(name = "mentor_id")
    private long mentorId;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "challenge_id")
    private Long challengeId;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "goal_th")
    private String goalTh;

    @Column(name = "goal_en")
    private String goalEn;

    @Column(name = "problem_th")
    private String problemTh;

    @Column(name = "problem_en")
    private String problemEn;

    @Column(name = "hand_in_th")
    private String handInTh;

    @Column(name = "hand_in_en")
    private String handInEn;

    private int share;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    private String search;

    @ElementCollection
    @CollectionTable(name = "repair_brief_competency", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "order_no")
    private List<Shown> competencies = new ArrayList<>();

    /** For JPA. */
    protected Brief() {}

    /** Asked by a mentor. */
    public Brief(long mentorId, Both title, Both goal, Both problem, Both handIn, Instant now) {
        this.mentorId = mentorId;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.goalTh = goal.th();
        this.goalEn = goal.en();
        this.problemTh = problem.th();
        this.problemEn = problem.en();
        this.handInTh = handIn.th();
        this.handInEn = handIn.en();
        this.assignedAt = now;
        this.search = ThaiText.normalise(titleTh) + " | " + ThaiText.normalise(titleEn);
    }

    /** Where it comes from: a template and a challenge, both may be null. */
    public void comeFrom(Long newTemplateId, Long newChallengeId) {
        templateId = newTemplateId;
        challengeId = newChallengeId;
    }

    /**
     * When, and how much of the working time.
     *
     * @param newShare per cent; 0 where none is set aside
     */
    public void plan(LocalDate from, LocalDate to, int newShare) {
        startOn = from;
        endOn = to;
        share = newShare;
    }

    /** What the work can show. */
    public void show(List<Shown> shown) {
        competencies.clear();
        competencies.addAll(shown);
    }

    /** Who asks, helps and judges. */
    public long getMentorId() {
        return mentorId;
    }

    /** The template, or null. */
    public Long getTemplateId() {
        return templateId;
    }

    /** The challenge it serves, or null. */
    public Long getChallengeId() {
        return challengeId;
    }

    /** What will change, in one line. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** What is asked. */
    public Both getGoal() {
        return new Both(goalTh, goalEn);
    }

    /** Why it is asked. */
    public Both getProblem() {
        return new Both(problemTh, problemEn);
    }

    /** What is handed in. */
    public Both getHandIn() {
        return new Both(handInTh, handInEn);
    }

    /** Per cent of the working time; 0 where none is set aside. */
    public int getShare() {
        return share;
    }

    /** The first day. */
    public LocalDate getStartOn() {
        return startOn;
    }

    /** The last day. */
    public LocalDate getEndOn() {
        return endOn;
    }

    /** When it was assigned. */
    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** What the work can show. */
    public List<Shown> getCompetencies() {
        return List.copyOf(competencies);
    }
}
