package org.digitalgarage.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Identified;

/** That a competency of one generation speaks of the same as one of another. It explains; it never turns into a rating. */
@Entity
@Table(name = "competency_crosswalk")
public class Crosswalk extends Identified {

    @Column(name = "from_ref")
    private String fromRef;

    @Column(name = "to_ref")
    private String toRef;

    private String strength;

    /** For JPA. */
    protected Crosswalk() {}

    Crosswalk(FrameworkFile.Cross cross) {
        this.fromRef = cross.from();
        this.toRef = cross.to();
        this.strength = cross.strength();
    }

    /** The older competency, {@code FRAMEWORK/CODE}. */
    public String getFromRef() {
        return fromRef;
    }

    /** The newer competency, {@code FRAMEWORK/CODE}. */
    public String getToRef() {
        return toRef;
    }

    /** {@code strong}, {@code partial} or {@code weak}. */
    public String getStrength() {
        return strength;
    }
}
