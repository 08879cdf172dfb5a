package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** A mentor and a person, for as long as the assignment that joined them lasts: mentor rights follow it. */
@Entity
@Table(name = "people_mentorship")
@NamedQuery(
        name = "Mentorship.between",
        query = "select m from Mentorship m where m.mentorId = :mentor and m.personId = :person"
                + " and (m.untilOn is null or m.untilOn >= :today)")
@NamedQuery(
        name = "Mentorship.mentees",
        query = "select distinct m.personId from Mentorship m where m.mentorId = :mentor"
                + " and (m.untilOn is null or m.untilOn >= :today)")
@NamedQuery(
        name = "Mentorship.mentors",
        query = "select distinct m.mentorId from Mentorship m where m.personId = :person"
                + " and (m.untilOn is null or m.untilOn >= :today)")
@NamedQuery(
        name = "Mentorship.ofSource",
        query = "select m from Mentorship m where m.sourceType = :type and m.sourceId = :source")
@NamedQuery(
        name = "Mentorship.ofSourceAndPeople",
        query = "select m from Mentorship m where m.sourceType = :type and m.sourceId = :source"
                + " and m.personId in :people")
@NamedQuery(
        name = "Mentorship.contact",
        query = "update Mentorship m set m.lastContactOn = :day where m.lastContactOn < :day"
                + " and (m.mentorId = :one and m.personId in :others or m.personId = :one and m.mentorId in :others)")
public class Mentorship extends Identified {

    @Column(name = "mentor_id")
    private long mentorId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "last_contact_on")
    private LocalDate lastContactOn;

    /** For JPA. */
    protected Mentorship() {}

    /** Begins with an assignment. */
    public Mentorship(long mentorId, long personId, String sourceType, long sourceId, LocalDate fromOn) {
        this.mentorId = mentorId;
        this.personId = personId;
        this.sourceType = sourceType;
        this.sourceId = sourceId;
        this.fromOn = fromOn;
        this.lastContactOn = fromOn;
    }

    /** The two met, wrote to each other, or one showed the other some work on that day. */
    public void contact(LocalDate day) {
        lastContactOn = day.isAfter(lastContactOn) ? day : lastContactOn;
    }

    /** Ends with the assignment; null takes the end back. */
    public void end(LocalDate lastDay) {
        untilOn = lastDay;
    }

    /** The mentor. */
    public long getMentorId() {
        return mentorId;
    }

    /** The person mentored. */
    public long getPersonId() {
        return personId;
    }
}
