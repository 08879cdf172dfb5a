package org.digitalgarage.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** How far a learner is in one item. */
@Entity
@Table(name = "course_progress")
@NamedQuery(name = "Progress.ofEnrolment", query = "select p from Progress p where p.enrolmentId = :enrolment")
@NamedQuery(name = "Progress.ofEnrolments", query = "select p from Progress p where p.enrolmentId in :enrolments")
@NamedQuery(
        name = "Progress.countDone",
        query = "select p.enrolmentId, count(p) from Progress p"
                + " where p.enrolmentId in :enrolments and p.doneAt is not null group by p.enrolmentId")
@NamedQuery(
        name = "Progress.one",
        query = "select p from Progress p where p.enrolmentId = :enrolment and p.itemId = :item")
public class Progress extends Identified {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    private String place;

    @Column(name = "percent_read")
    private int percentRead;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA. */
    protected Progress() {}

    Progress(long enrolmentId, long itemId, LocalDate dueOn) {
        this.enrolmentId = enrolmentId;
        this.itemId = itemId;
        this.dueOn = dueOn;
    }

    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /** Remembers where the reading stopped. */
    void stopAt(String newPlace, int percent, Instant now) {
        place = newPlace;
        percentRead = percent;
        readAt = now;
    }

    /** Gives more time where the day is nearer. */
    void dueNotBefore(LocalDate day) {
        if (dueOn == null || dueOn.isBefore(day)) {
            dueOn = day;
        }
    }

    /** Done; the first time counts. */
    boolean done(Instant now) {
        if (doneAt != null) {
            return false;
        }
        doneAt = now;
        open(now);
        return true;
    }

    /** The item. */
    public long getItemId() {
        return itemId;
    }

    /** The enrolment. */
    public long getEnrolmentId() {
        return enrolmentId;
    }

    /** The last day on which it is in time, or null. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** When it was opened first, or null. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /** When it was done, or null. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** Whether it is done. */
    public boolean isDone() {
        return doneAt != null;
    }

    /** The id of the heading at which the reading stopped, or null. */
    public String getPlace() {
        return place;
    }

    /** How much of the text lay above that place, in per cent. */
    public int getPercentRead() {
        return percentRead;
    }

    /** When it was read last, or null. */
    public Instant getReadAt() {
        return readAt;
    }
}
