package org.digitalgarage.people;

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

/** Where a person stood for a span of days: unit, line of work and level. Placements of a person follow without gap. */
@Entity
@IdClass(Placement.Key.class)
@Table(name = "people_placement")
@NamedQuery(name = "Placement.of", query = "select p from Placement p where p.personId = :person order by p.fromOn")
@NamedQuery(
        name = "Placement.ofPeople",
        query = "select p from Placement p where p.personId in :people order by p.personId, p.fromOn")
@NamedQuery(
        name = "Placement.between",
        query = "select p from Placement p where p.personId between :first and :last"
                + " order by p.personId, p.fromOn")
public class Placement {

    /** The last day of what has no end. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS =
            List.of("person_id", "from_on", "until_on", "legal_unit_id", "unit_id", "line_code", "level_key");

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "legal_unit_id")
    private long legalUnitId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "line_code")
    private String lineCode;

    @Column(name = "level_key")
    private String levelKey;

    /** For JPA. */
    protected Placement() {}

    /** The place a person has now, from a day on and without an end. */
    public Placement(Person person, LocalDate fromOn) {
        this.personId = person.getId();
        this.fromOn = fromOn;
        this.untilOn = FOREVER;
        replace(person);
    }

    /** Takes over the person's present place for the same days. */
    final void replace(Person person) {
        legalUnitId = person.getLegalUnitId();
        unitId = person.getAssignedUnitId();
        lineCode = person.getLineCode();
        levelKey = person.getLevelKey();
    }

    /** Ends with this day. */
    void end(LocalDate lastDay) {
        untilOn = lastDay;
    }

    /** The person. */
    public long getPersonId() {
        return personId;
    }

    /** The first day. */
    public LocalDate getFromOn() {
        return fromOn;
    }

    /** The last day, {@link #FOREVER} for none. */
    public LocalDate getUntilOn() {
        return untilOn;
    }

    /** The unit in which the person worked. */
    public long getUnitId() {
        return unitId;
    }

    /** The line of work. */
    public String getLineCode() {
        return lineCode;
    }

    /** The neutral level key. */
    public String getLevelKey() {
        return levelKey;
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {personId, fromOn, untilOn, legalUnitId, unitId, lineCode, levelKey};
    }

    /** Person and first day. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long personId;
        private LocalDate fromOn;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && personId == key.personId && Objects.equals(fromOn, key.fromOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, fromOn);
        }
    }
}
