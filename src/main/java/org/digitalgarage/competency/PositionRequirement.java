package org.digitalgarage.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** That a set asks a competency of a position: of one line of work at one level, everywhere or below one agency. */
@Entity
@Table(name = "competency_requirement")
@NamedQuery(name = "PositionRequirement.all", query = "select r from PositionRequirement r")
public class PositionRequirement extends Identified {

    @Column(name = "set_code")
    private String setCode;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "line_code")
    private String lineCode;

    @Column(name = "level_key")
    private String levelKey;

    @ManyToOne(optional = false)
    @JoinColumn(name = "competency_id")
    private Competency competency;

    @Column(name = "min_level")
    private int minLevel;

    @Column(name = "max_level")
    private Integer maxLevel;

    private boolean confirmed;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    /** For JPA. */
    protected PositionRequirement() {}

    PositionRequirement(RequirementFile.Demand demand, String lineCode, Competency competency) {
        this.setCode = demand.set().code();
        this.agencyCode = demand.set().agency();
        this.lineCode = lineCode;
        this.levelKey = demand.levelKey();
        this.competency = competency;
        this.minLevel = demand.minLevel();
        this.confirmed = demand.set().confirmed();
        this.effectiveFrom = demand.set().from();
        this.effectiveUntil = demand.set().until();
    }

    /** The code of the set. */
    public String getSetCode() {
        return setCode;
    }

    /** The agency in whose subtree it holds; null for everywhere. */
    public String getAgencyCode() {
        return agencyCode;
    }

    /** The line of work. */
    public String getLineCode() {
        return lineCode;
    }

    /** The neutral level key. */
    public String getLevelKey() {
        return levelKey;
    }

    /** The competency. */
    public Competency getCompetency() {
        return competency;
    }

    /** The level needed at least; 0 means that none is, in the place of what a farther set asks. */
    public int getMinLevel() {
        return minLevel;
    }

    /** Whether the owner confirmed the set; else it is a sample. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** The first day. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Whether it holds on a day. */
    boolean holds(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    LocalDate getEffectiveUntil() {
        return effectiveUntil;
    }
}
