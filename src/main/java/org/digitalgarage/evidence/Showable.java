package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A competency that handed-in work may show, and up to which level. */
@Embeddable
public class Showable {

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "max_level")
    private int maxLevel;

    @Column(name = "proposed_level")
    private Integer proposed;

    @Column(name = "order_no")
    private int orderNo;

    /** For JPA. */
    protected Showable() {}

    /**
     * A competency of the work.
     *
     * @param maxLevel the highest level that may be judged, at least 1
     * @param proposed the level that the person thinks the work shows, or null
     */
    public Showable(long competencyId, int maxLevel, Integer proposed) {
        this.competencyId = competencyId;
        this.maxLevel = maxLevel;
        this.proposed = proposed;
    }

    Showable at(int place) {
        orderNo = place;
        return this;
    }

    /** The competency. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** The highest level that may be judged. */
    public int getMaxLevel() {
        return maxLevel;
    }

    /** The level the person proposes, or null. */
    public Integer getProposed() {
        return proposed;
    }
}
