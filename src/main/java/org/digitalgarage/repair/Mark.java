package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A milestone that a team says it has reached. */
@Entity
@IdClass(Mark.Key.class)
@Table(name = "repair_mark")
public class Mark {

    @Id
    @Column(name = "project_id")
    private long projectId;

    @Id
    @Column(name = "milestone_id")
    private long milestoneId;

    @Column(name = "by_id")
    private long byId;

    @Column(name = "on_day")
    private LocalDate onDay;

    /** For JPA. */
    protected Mark() {}

    /** Reached on a day, says a person. */
    public Mark(long projectId, long milestoneId, long byId, LocalDate onDay) {
        this.projectId = projectId;
        this.milestoneId = milestoneId;
        this.byId = byId;
        this.onDay = onDay;
    }

    /** The milestone. */
    public long getMilestoneId() {
        return milestoneId;
    }

    /** Who says so. */
    public long getById() {
        return byId;
    }

    /** Since when. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** Both. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long projectId;
        private long milestoneId;

        /** For JPA. */
        public Key() {}

        /** A milestone of a project. */
        public Key(long projectId, long milestoneId) {
            this.projectId = projectId;
            this.milestoneId = milestoneId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && projectId == key.projectId && milestoneId == key.milestoneId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, milestoneId);
        }
    }
}
