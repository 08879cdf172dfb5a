package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The level of a competency that a person's position asks for, over a span of days. */
@Entity
@IdClass(PersonRequirement.Key.class)
@Table(name = "evidence_requirement")
@NamedQuery(
        name = "PersonRequirement.ofPeople",
        query = "select q from PersonRequirement q where q.personId in :people")
@NamedQuery(
        name = "PersonRequirement.onDays",
        query = "select q from PersonRequirement q where q.personId in :people and q.fromOn <= :last"
                + " and q.untilOn >= :first")
@NamedQuery(
        name = "PersonRequirement.between",
        query = "select q from PersonRequirement q where q.personId between :first and :last")
public class PersonRequirement {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS = List.of("person_id", "competency_id", "from_on", "until_on", "min_level");

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "competency_id")
    private long competencyId;

    @Id
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "min_level")
    private int minLevel;

    /** For JPA. */
    protected PersonRequirement() {}

    PersonRequirement(long personId, long competencyId, LocalDate fromOn, LocalDate untilOn, int minLevel) {
        this.personId = personId;
        this.competencyId = competencyId;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.minLevel = minLevel;
    }

    long getPersonId() {
        return personId;
    }

    long getCompetencyId() {
        return competencyId;
    }

    LocalDate getFromOn() {
        return fromOn;
    }

    LocalDate getUntilOn() {
        return untilOn;
    }

    int getMinLevel() {
        return minLevel;
    }

    Pair pair() {
        return new Pair(personId, competencyId);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {personId, competencyId, fromOn, untilOn, minLevel};
    }

    /** Person, competency and first day. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long personId;
        private long competencyId;
        private LocalDate fromOn;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId == key.personId
                    && competencyId == key.competencyId
                    && Objects.equals(fromOn, key.fromOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, competencyId, fromOn);
        }
    }
}
