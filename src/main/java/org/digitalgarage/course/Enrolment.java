package org.digitalgarage.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Refused;

/** A person takes a course, in the version that was published on that day. */
@Entity
@Table(name = "course_enrolment")
@NamedQuery(
        name = "Enrolment.ofPersonInCourse",
        query = "select e from Enrolment e where e.personId = :person and e.course.code = :code order by e.round desc")
@NamedQuery(
        name = "Enrolment.ofPersonInCourses",
        query = "select e from Enrolment e where e.personId = :person and e.course.id in :courses order by e.round")
@NamedQuery(
        name = "Enrolment.active",
        query = "select e from Enrolment e where e.personId = :person and e.state = 'active'"
                + " order by e.activeAt desc, e.id desc")
@NamedQuery(
        name = "Enrolment.mine",
        query = "select e from Enrolment e where e.personId = :person order by e.activeAt desc, e.id desc")
@NamedQuery(name = "Enrolment.countMine", query = "select count(e) from Enrolment e where e.personId = :person")
@NamedQuery(name = "Enrolment.countOfVersion", query = "select count(e) from Enrolment e where e.version = :version")
@NamedQuery(
        name = "Enrolment.completedCodes",
        query = "select e.course.code from Enrolment e"
                + " where e.personId = :person and e.state = 'completed' and e.course.code in :codes")
@NamedQuery(
        name = "Enrolment.touch",
        query = "update Enrolment e set e.activeAt = :now where e.id = :id and e.state = 'active'")
public class Enrolment extends Identified {

    @Column(name = "person_id")
    private long personId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private CourseVersion version;

    @Column(name = "round_no")
    private int round;

    private String state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ManyToOne
    @JoinColumn(name = "last_item_id")
    private CourseItem lastItem;

    /** For JPA. */
    protected Enrolment() {}

    Enrolment(long personId, CourseVersion version, int round, Instant now) {
        this.personId = personId;
        this.course = version.getCourse();
        this.version = version;
        this.round = round;
        this.state = EnrolmentState.ACTIVE.code();
        this.enrolledAt = now;
        this.activeAt = now;
    }

    /**
     * Moves to another state.
     *
     * @throws Refused if that is not possible from here; nothing changes then
     */
    void become(EnrolmentState next, Instant now) {
        if (!getState().mayBecome(next)) {
            throw new Refused(null, "course.enrolment.move");
        }
        state = next.code();
        closedAt = next == EnrolmentState.ACTIVE ? null : now;
        activeAt = now;
    }

    /** Remembers the item that was open last. */
    void opened(CourseItem item, Instant now) {
        lastItem = item;
        activeAt = now;
    }

    /** The learner. */
    public long getPersonId() {
        return personId;
    }

    /** The course. */
    public Course getCourse() {
        return course;
    }

    /** The version the learner started and stays on. */
    public CourseVersion getVersion() {
        return version;
    }

    /** How often the person has taken the course, this time included. */
    public int getRound() {
        return round;
    }

    /** Where it stands. */
    public EnrolmentState getState() {
        return EnrolmentState.of(state);
    }

    /** Whether the learner may work on it. */
    public boolean isActive() {
        return getState() == EnrolmentState.ACTIVE;
    }

    /** When it began. */
    public Instant getEnrolledAt() {
        return enrolledAt;
    }

    /** When the learner last worked on it. */
    public Instant getActiveAt() {
        return activeAt;
    }

    /** When it was completed, given up or ended; null while it is active. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** The item that was open last, or null. */
    public CourseItem getLastItem() {
        return lastItem;
    }
}
