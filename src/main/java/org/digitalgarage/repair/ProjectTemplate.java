package org.digitalgarage.repair;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;

/** A project worth repeating, in one edition of its file. A new edition stands beside the old one. */
@Entity
@Cacheable
@Table(name = "repair_template")
@NamedQuery(
        name = "ProjectTemplate.current",
        query = "select t from ProjectTemplate t where t.current = true order by t.code")
@NamedQuery(
        name = "ProjectTemplate.editions",
        query = "select t from ProjectTemplate t where t.code = :code order by t.edition desc")
public class ProjectTemplate extends Identified {

    private String code;
    private int edition;
    private String slug;

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

    @Lob
    @Column(name = "brief_th")
    private String briefTh;

    @Lob
    @Column(name = "brief_en")
    private String briefEn;

    @Column(name = "challenge_code")
    private String challengeCode;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "current_edition")
    private boolean current;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "repair_template_milestone", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "order_no")
    private List<Step> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "repair_template_competency", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "order_no")
    private List<Shown> competencies = new ArrayList<>();

    /** For JPA. */
    protected ProjectTemplate() {}

    /** The next edition of what a file says. */
    public ProjectTemplate(TemplateFile file, int edition, Instant now) {
        this.code = file.code();
        this.edition = edition;
        this.slug = file.slug();
        this.titleTh = file.title().th();
        this.titleEn = file.title().en();
        this.goalTh = file.goal().th();
        this.goalEn = file.goal().en();
        this.problemTh = file.problem().th();
        this.problemEn = file.problem().en();
        this.handInTh = file.handIn().th();
        this.handInEn = file.handIn().en();
        this.briefTh = file.brief().th();
        this.briefEn = file.brief().en();
        this.challengeCode = file.challenge();
        this.contentHash = file.hash();
        this.current = true;
        this.loadedAt = now;
        milestones.addAll(file.milestones());
        competencies.addAll(file.competencies());
    }

    /** A later edition has come, or the file is gone. */
    public void retire() {
        current = false;
    }

    /** The edition is offered again. */
    public void revive() {
        current = true;
    }

    /** The code, the same in all editions. */
    public String getCode() {
        return code;
    }

    /** Counted from 1; the version the file gives, or one more than the last where a file changed without saying so. */
    public int getEdition() {
        return edition;
    }

    /** The folder below {@code courses/repair}. */
    public String getSlug() {
        return slug;
    }

    /** What will change, in one line. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** What will be different for citizens, and by how much. */
    public Both getGoal() {
        return new Both(goalTh, goalEn);
    }

    /** The problem it serves. */
    public Both getProblem() {
        return new Both(problemTh, problemEn);
    }

    /** What is handed in. */
    public Both getHandIn() {
        return new Both(handInTh, handInEn);
    }

    /** The full text for the team, as HTML that may be shown as it is. */
    public Both getBrief() {
        return new Both(briefTh, briefEn);
    }

    /** The challenge it belongs to, or null. */
    public String getChallengeCode() {
        return challengeCode;
    }

    /** SHA-256 of the file. */
    public String getContentHash() {
        return contentHash;
    }

    /** Its milestones in order. */
    public List<Step> getMilestones() {
        return List.copyOf(milestones);
    }

    /** What it can give evidence of. */
    public List<Shown> getCompetencies() {
        return List.copyOf(competencies);
    }
}
