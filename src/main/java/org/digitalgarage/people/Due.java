package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** Something a person has to do by a day, in whichever track; the feature that sets the date writes it and closes it. */
@Entity
@Table(name = "people_due")
@NamedQuery(
        name = "Due.open",
        query = "select d from Due d where d.personId = :person and d.doneAt is null order by d.dueOn, d.id")
@NamedQuery(name = "Due.ofSource", query = "select d from Due d where d.sourceType = :type and d.sourceId = :source")
@NamedQuery(
        name = "Due.ofSourceAndPeople",
        query = "select d from Due d where d.sourceType = :type and d.sourceId = :source and d.personId in :people")
public class Due extends Identified {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String track;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "context_th")
    private String contextTh;

    @Column(name = "context_en")
    private String contextEn;

    private String address;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "reason_th")
    private String reasonTh;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For JPA. */
    protected Due() {}

    Due(long personId, String sourceType, long sourceId) {
        this.personId = personId;
        this.sourceType = sourceType;
        this.sourceId = sourceId;
    }

    /** Says anew what is to be done by when, and opens it again if it was done. */
    void describe(LocalDate newDueOn, String newTrack, Both title, Both context, String newAddress, Both reason) {
        dueOn = newDueOn;
        track = newTrack;
        titleTh = title.th();
        titleEn = title.en();
        contextTh = context.th();
        contextEn = context.en();
        address = newAddress;
        reasonTh = reason == null ? null : reason.th();
        reasonEn = reason == null ? null : reason.en();
        doneAt = null;
    }

    void done(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }

    /** The person who has to do it. */
    public long getPersonId() {
        return personId;
    }

    /** The last day on which it is in time. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** {@code repair}, {@code strengthen} or {@code build}. */
    public String getTrack() {
        return track;
    }

    /** What is to be done. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** What it belongs to: the course, the project. */
    public String context(Lang lang) {
        return lang.pick(contextTh, contextEn);
    }

    /** Why it matters to the person, or null. */
    public String reason(Lang lang) {
        return lang.pick(reasonTh, reasonEn);
    }

    /** Where it is done. */
    public String getAddress() {
        return address;
    }

    /** The kind of thing that set the date. */
    public String getSourceType() {
        return sourceType;
    }

    /** The thing that set the date. */
    public long getSourceId() {
        return sourceId;
    }
}
