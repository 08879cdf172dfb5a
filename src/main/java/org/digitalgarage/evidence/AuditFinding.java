package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.ledger.Break;
import org.digitalgarage.platform.Identified;

/** Something an auditor's check found. It names people by their number only. */
@Entity
@Table(name = "evidence_audit_finding")
@NamedQuery(name = "AuditFinding.of", query = "select f from AuditFinding f where f.runId = :run order by f.id")
@NamedQuery(name = "AuditFinding.count", query = "select count(f) from AuditFinding f where f.runId = :run")
public class AuditFinding extends Identified {

    /** A kept rating is not what the rows give. */
    static final String RATING = "rating";

    /** A kept count is not what the ratings give. */
    static final String TALLY = "tally";

    @Column(name = "run_id")
    private Long runId;

    private String fault;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "competency_id")
    private Long competencyId;

    @Column(name = "row_id")
    private Long rowId;

    private Integer place;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String kept;
    private String computed;

    /** For JPA. */
    protected AuditFinding() {}

    static AuditFinding chain(long person, Break at) {
        var finding = new AuditFinding();
        finding.fault = at.fault().code();
        finding.personId = person;
        finding.rowId = at.rowId() == null ? null : Long.valueOf(at.rowId());
        finding.place = at.position() + 1;
        return finding;
    }

    static AuditFinding rating(Pair pair, LocalDate day, String kept, String computed) {
        var finding = new AuditFinding();
        finding.fault = RATING;
        finding.personId = pair.personId();
        finding.competencyId = pair.competencyId();
        finding.say(day, kept, computed);
        return finding;
    }

    static AuditFinding tally(Step.Key key, String kept, String computed) {
        var finding = new AuditFinding();
        finding.fault = TALLY;
        finding.unitId = key.unitId();
        finding.competencyId = key.competencyId();
        finding.say(key.day(), kept, computed);
        return finding;
    }

    private void say(LocalDate day, String keptText, String computedText) {
        onDay = day;
        kept = keptText;
        computed = computedText;
    }

    AuditFinding in(Long run) {
        runId = run;
        return this;
    }

    /** {@code changed}, {@code missing}, {@code moved}, {@code wrong_end}, {@code rating} or {@code tally}. */
    public String getFault() {
        return fault;
    }

    /** The person's number; null for a count. */
    public Long getPersonId() {
        return personId;
    }

    /** The unit of a count, else null. */
    public Long getUnitId() {
        return unitId;
    }

    /** The competency; null for a chain, which runs through all of them. */
    public Long getCompetencyId() {
        return competencyId;
    }

    /** The row at the place of the fault, or null. */
    public Long getRowId() {
        return rowId;
    }

    /** The place in the person's chain, from 1; null for what is no chain. */
    public Integer getPlace() {
        return place;
    }

    /** The first day on which what is kept and what was computed differ; null for a chain. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** What is kept: {@code state level} of a rating, {@code outcome people} of a count; null for a chain. */
    public String getKept() {
        return kept;
    }

    /** What was computed, in the same form. */
    public String getComputed() {
        return computed;
    }
}
