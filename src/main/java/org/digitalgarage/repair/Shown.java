package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A competency that a project can give evidence of, up to a level. */
@Embeddable
public class Shown {

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "level_no")
    private int level;

    /** For JPA. */
    protected Shown() {}

    /** Up to this level of the competency's scale. */
    public Shown(long competencyId, int level) {
        this.competencyId = competencyId;
        this.level = level;
    }

    /** The competency. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** The highest level the work can show. */
    public int getLevel() {
        return level;
    }
}
