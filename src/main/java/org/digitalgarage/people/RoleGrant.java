package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** A role held by a person within the subtree of a unit, from a day on. */
@Entity
@Table(name = "people_role")
@NamedQuery(
        name = "RoleGrant.held",
        query = "select g from RoleGrant g where g.personId = :person and g.fromOn <= :today"
                + " and (g.untilOn is null or g.untilOn >= :today) order by g.id")
public class RoleGrant extends Identified {

    @Column(name = "person_id")
    private long personId;

    @Convert(converter = RoleConverter.class)
    private Role role;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** For JPA. */
    protected RoleGrant() {}

    /** Grants a role from a day on, without an end. */
    public RoleGrant(long personId, Role role, long unitId, LocalDate fromOn) {
        this.personId = personId;
        this.role = role;
        this.unitId = unitId;
        this.fromOn = fromOn;
    }

    /** The role. */
    public Role getRole() {
        return role;
    }

    /** The top of the subtree in which it holds. */
    public long getUnitId() {
        return unitId;
    }
}
