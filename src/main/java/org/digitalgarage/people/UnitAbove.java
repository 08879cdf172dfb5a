package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A unit and one above it, itself included at depth 0: joins a subtree in one step. Written by {@link UnitFiles}. */
@Entity
@IdClass(UnitAbove.Key.class)
@Table(name = "people_unit_above")
public class UnitAbove {

    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    @Column(name = "above_id")
    private long aboveId;

    private int depth;

    /** For JPA. */
    protected UnitAbove() {}

    UnitAbove(long unitId, long aboveId, int depth) {
        this.unitId = unitId;
        this.aboveId = aboveId;
        this.depth = depth;
    }

    /** The lower unit. */
    public long getUnitId() {
        return unitId;
    }

    /** The unit above. */
    public long getAboveId() {
        return aboveId;
    }

    /** How many steps apart. */
    public int getDepth() {
        return depth;
    }

    /** Both units. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long unitId;
        private long aboveId;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && unitId == key.unitId && aboveId == key.aboveId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, aboveId);
        }
    }
}
