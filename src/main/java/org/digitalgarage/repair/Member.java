package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who works on a project. */
@Entity
@IdClass(Member.Key.class)
@Table(name = "repair_member")
public class Member {

    @Id
    @Column(name = "project_id")
    private long projectId;

    @Id
    @Column(name = "person_id")
    private long personId;

    /** For JPA. */
    protected Member() {}

    /** A person on a project. */
    public Member(long projectId, long personId) {
        this.projectId = projectId;
        this.personId = personId;
    }

    /** The project. */
    public long getProjectId() {
        return projectId;
    }

    /** The person. */
    public long getPersonId() {
        return personId;
    }

    /** Both. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long projectId;
        private long personId;

        /** For JPA. */
        public Key() {}

        /** A person on a project. */
        public Key(long projectId, long personId) {
            this.projectId = projectId;
            this.personId = personId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && projectId == key.projectId && personId == key.personId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, personId);
        }
    }
}
