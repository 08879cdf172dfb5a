package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who is assigned a project that is still to be made; the row goes when it is. */
@Entity
@IdClass(Assignee.Key.class)
@Table(name = "repair_assignee")
@NamedQuery(name = "Assignee.next", query = "select a from Assignee a where a.briefId = :brief order by a.personId")
@NamedQuery(name = "Assignee.count", query = "select count(a) from Assignee a where a.briefId = :brief")
@NamedQuery(name = "Assignee.briefs", query = "select distinct a.briefId from Assignee a order by a.briefId")
@NamedQuery(name = "Assignee.made", query = "delete from Assignee a where a.briefId = :brief and a.personId in :people")
public class Assignee {

    @Id
    @Column(name = "brief_id")
    private long briefId;

    @Id
    @Column(name = "person_id")
    private long personId;

    /** For JPA. */
    protected Assignee() {}

    /** The person. */
    public long getPersonId() {
        return personId;
    }

    /** Both. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long briefId;
        private long personId;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && briefId == key.briefId && personId == key.personId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(briefId, personId);
        }
    }
}
