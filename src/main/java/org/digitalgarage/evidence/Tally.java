package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** From a day on, so many more or fewer people of a unit and position type have an outcome. Only added, never changed. */
@Entity
@IdClass(Tally.Key.class)
@Table(name = "evidence_tally")
@NamedQuery(
        name = "Tally.sumOfUnit",
        query = "select t.typeKey, t.competencyId, t.onDay, t.outcome, sum(t.people) from Tally t"
                + " where t.unitId = :unit group by t.typeKey, t.competencyId, t.onDay, t.outcome")
public class Tally {

    /** The columns of {@link #values}. */
    static final List<String> COLUMNS =
            List.of("batch_id", "line_no", "unit_id", "type_key", "competency_id", "day_no", "outcome", "people");

    @Id
    @Column(name = "batch_id")
    private long batchId;

    @Id
    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "type_key")
    private String typeKey;

    @Column(name = "competency_id")
    private long competencyId;

    @Convert(converter = DayNumber.class)
    @Column(name = "day_no")
    private LocalDate onDay;

    private String outcome;
    private int people;

    /** For JPA. */
    protected Tally() {}

    /** What is to be stored, in the order of {@link #COLUMNS}. */
    static Object[] values(TallyBatch batch, int lineNo, Step.Key key, int people) {
        return new Object[] {
            batch.getId(),
            lineNo,
            key.unitId(),
            key.typeKey(),
            key.competencyId(),
            DayNumber.of(key.day()),
            key.outcome().name(),
            people
        };
    }

    /** The write and the place in it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long batchId;
        private int lineNo;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && batchId == key.batchId && lineNo == key.lineNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(batchId, lineNo);
        }
    }
}
