package org.digitalgarage.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** Something that would close a gap: a course, a seat in a challenge, a project, a programme. */
@Entity
@Table(name = "competency_offer")
@NamedQuery(
        name = "Offer.ofSource",
        query = "select o from Offer o where o.sourceType = :type and o.sourceId = :source")
@NamedQuery(
        name = "Offer.closing",
        query = "select o from Offer o where o.competencyId in :competencies"
                + " and (o.untilOn is null or o.untilOn >= :today) order by o.levelNo, o.track, o.id")
public class Offer extends Identified {

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "level_no")
    private int levelNo;

    private String track;
    private String kind;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "detail_th")
    private String detailTh;

    @Column(name = "detail_en")
    private String detailEn;

    private String address;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** For JPA. */
    protected Offer() {}

    /**
     * An offer.
     *
     * @param levelNo the level that can be shown by it
     * @param track {@code repair}, {@code strengthen} or {@code build}
     * @param kind {@code course}, {@code seat}, {@code project} or {@code programme}
     * @param detail what goes beside the title: hours, open seats; may be empty
     * @param untilOn the last day on which it can be taken; null for no end
     */
    public Offer(
            long competencyId,
            int levelNo,
            String track,
            String kind,
            Both title,
            Both detail,
            String address,
            LocalDate untilOn) {
        this.competencyId = competencyId;
        this.levelNo = levelNo;
        this.track = track;
        this.kind = kind;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.detailTh = detail.th();
        this.detailEn = detail.en();
        this.address = address;
        this.untilOn = untilOn;
    }

    void comeFrom(String type, long source) {
        sourceType = type;
        sourceId = source;
    }

    /** The competency. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** The level that can be shown by it. */
    public int getLevelNo() {
        return levelNo;
    }

    /** {@code repair}, {@code strengthen} or {@code build}. */
    public String getTrack() {
        return track;
    }

    /** {@code course}, {@code seat}, {@code project} or {@code programme}. */
    public String getKind() {
        return kind;
    }

    /** The title. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** What goes beside the title. */
    public String detail(Lang lang) {
        return lang.pick(detailTh, detailEn);
    }

    /** Where it stands. */
    public String getAddress() {
        return address;
    }

    /** The kind of thing that offers. */
    public String getSourceType() {
        return sourceType;
    }

    /** The thing that offers. */
    public long getSourceId() {
        return sourceId;
    }

    /** The last day on which it can be taken, or null. */
    public LocalDate getUntilOn() {
        return untilOn;
    }
}
