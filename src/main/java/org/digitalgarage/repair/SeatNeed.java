package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A competency that a seat uses, or lets grow, at a level. */
@Embeddable
public class SeatNeed {

    /** Needed from the first day. */
    public static final String USES = "uses";

    /** Can be shown through the work. */
    public static final String GROWS = "grows";

    @Column(name = "competency_id")
    private long competencyId;

    private String purpose;

    @Column(name = "level_no")
    private int level;

    /** For JPA. */
    protected SeatNeed() {}

    /** A need with the purpose {@link #USES} or {@link #GROWS}. */
    public SeatNeed(long competencyId, String purpose, int level) {
        this.competencyId = competencyId;
        this.purpose = purpose;
        this.level = level;
    }

    /** The competency. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** Whether it is used, rather than grown. */
    public boolean isUsed() {
        return purpose.equals(USES);
    }

    /** The level that is used, or that the work can show. */
    public int getLevel() {
        return level;
    }
}
