package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** From a day on, so many more or fewer people of a unit and position type have an outcome. Only added, never changed. */
@Entity
@Table(name = "evidence_tally")
@NamedQuery(
        name = "Tally.sumOfUnit",
        query = "select t.typeKey, t.competencyId, t.onDay, t.outcome, sum(t.people) from Tally t"
                + " where t.unitId = :unit group by t.typeKey, t.competencyId, t.onDay, t.outcome")
public class Tally extends Identified {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "type_key")
    private String typeKey;

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String outcome;
    private int people;

    /** For JPA. */
    protected Tally() {}

    Tally(Step.Key key, int people) {
        this.unitId = key.unitId();
        this.typeKey = key.typeKey();
        this.competencyId = key.competencyId();
        this.onDay = key.day();
        this.outcome = key.outcome().name();
        this.people = people;
    }
}
