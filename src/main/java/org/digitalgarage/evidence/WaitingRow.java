package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/** Something that waits for a person's judgement, in whichever track. */
@Entity
@Table(name = "evidence_waiting")
@NamedQuery(
        name = "WaitingRow.ofSource",
        query = "select w from WaitingRow w where w.sourceType = :type and w.sourceId = :source")
@NamedQuery(
        name = "WaitingRow.count",
        query = "select count(w) from WaitingRow w where w.assessorId = :assessor and w.doneAt is null")
public class WaitingRow extends Identified {

    private static final int SEARCHED = 4_000;

    @Column(name = "assessor_id")
    private long assessorId;

    private String track;
    private String kind;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "people_th")
    private String peopleTh;

    @Column(name = "people_en")
    private String peopleEn;

    private String search;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "since_at")
    private Instant sinceAt;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For JPA. */
    protected WaitingRow() {}

    WaitingRow(long assessorId, String sourceType, long sourceId) {
        this.assessorId = assessorId;
        this.sourceType = sourceType;
        this.sourceId = sourceId;
    }

    /**
     * It waits.
     *
     * @param people whose it is, as the queue says it, which may be “one and four others”
     * @param names all of them, to be found by
     */
    void begin(String newTrack, String newKind, Both title, Both people, Both names, Instant since) {
        track = newTrack;
        kind = newKind;
        titleTh = title.th();
        titleEn = title.en();
        peopleTh = people.th();
        peopleEn = people.en();
        search = search(title, names);
        sinceAt = since;
        doneAt = null;
    }

    private static String search(Both title, Both names) {
        var text = ThaiText.normalise(String.join(" ", title.th(), title.en(), names.th(), names.en()));
        return text.substring(0, Math.min(text.length(), SEARCHED));
    }

    void done(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }

    /** Who is to judge. */
    public long getAssessorId() {
        return assessorId;
    }

    /** {@code repair}, {@code strengthen} or {@code build}. */
    public String getTrack() {
        return track;
    }

    /** {@code assignment}, {@code project}, {@code prior} or {@code question}. */
    public String getKind() {
        return kind;
    }

    /** What it is. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** Whose it is. */
    public String people(Lang lang) {
        return lang.pick(peopleTh, peopleEn);
    }

    /** {@code submission} or {@code question}. */
    public String getSourceType() {
        return sourceType;
    }

    /** The submission or the question. */
    public long getSourceId() {
        return sourceId;
    }

    /** Since when it waits. */
    public Instant getSinceAt() {
        return sinceAt;
    }

    /** When it was decided; null while it waits. */
    public Instant getDoneAt() {
        return doneAt;
    }
}
