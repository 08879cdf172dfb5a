package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Identified;

/** What a mentor is about to assign: the form as it was typed, faulty fields too. Only its mentor sees it. */
@Entity
@Table(name = "repair_draft")
@NamedQuery(
        name = "Draft.open",
        query = "select d from Draft d where d.mentorId = :mentor and d.briefId is null order by d.savedAt desc")
@NamedQuery(
        name = "Draft.count",
        query = "select count(d) from Draft d where d.mentorId = :mentor and d.briefId is null")
public class Draft extends Identified {

    @Column(name = "mentor_id")
    private long mentorId;

    private String title;

    @Lob
    private String fields;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "typed_no")
    private int typedNo;

    @Column(name = "brief_id")
    private Long briefId;

    /** For JPA. */
    protected Draft() {}

    /** A draft of a mentor. */
    public Draft(long mentorId, Sheet sheet, Instant now) {
        this.mentorId = mentorId;
        this.startedAt = now;
        save(sheet, now);
    }

    /** Keeps the form as it is now; its number goes up if anything else is typed in it than before. */
    public final void save(Sheet sheet, Instant now) {
        if (fields != null && !sheet.typedOver(sheet()).says(sheet())) {
            typedNo++;
        }
        fields = sheet.encode();
        title = sheet.shortTitle();
        savedAt = now;
    }

    /** It was assigned: the same form will not be assigned twice. */
    public void became(long newBriefId) {
        briefId = newBriefId;
    }

    /** Who writes it. */
    public long getMentorId() {
        return mentorId;
    }

    /** The title typed so far; may be empty. */
    public String getTitle() {
        return title;
    }

    /** The form. */
    public Sheet sheet() {
        return Sheet.decode(fields);
    }

    /** When it was begun. */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it was last saved. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** The number under which the form was last typed. */
    public int getTypedNo() {
        return typedNo;
    }

    /** What became of it, or null while it is a draft. */
    public Long getBriefId() {
        return briefId;
    }
}
