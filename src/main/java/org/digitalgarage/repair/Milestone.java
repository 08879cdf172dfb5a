package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;

/** A gate on the way of a project: what is there on which day. */
@Entity
@Table(name = "repair_milestone")
@NamedQuery(
        name = "Milestone.withMarks",
        query = "select m, k from Milestone m left join Mark k on k.milestoneId = m.id and k.projectId = :project"
                + " where m.briefId = :brief order by m.order")
public class Milestone extends Identified {

    @Column(name = "brief_id")
    private long briefId;

    @Column(name = "order_no")
    private int order;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** For JPA. */
    protected Milestone() {}

    /** The milestone at this place, counted from 1. */
    public Milestone(long briefId, int order, Both title, LocalDate dueOn) {
        this.briefId = briefId;
        this.order = order;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.dueOn = dueOn;
    }

    /** The brief it belongs to. */
    public long getBriefId() {
        return briefId;
    }

    /** Its place, from 1. */
    public int getOrder() {
        return order;
    }

    /** What is there by then. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** The day. */
    public LocalDate getDueOn() {
        return dueOn;
    }
}
