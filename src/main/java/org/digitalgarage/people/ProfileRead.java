package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/**
 * That somebody read about a person on a day, or about everybody of a unit, on which page and why; the name stays when the
 * reader's record goes.
 */
@Entity
@Table(name = "people_profile_read")
@NamedQuery(
        name = "ProfileRead.again",
        query = "update ProfileRead r set r.times = r.times + 1, r.lastReadAt = :at where r.personId = :person"
                + " and r.readerId = :reader and r.why = :why and r.page = :page and r.readOn = :day")
@NamedQuery(
        name = "ProfileRead.againOfUnit",
        query = "update ProfileRead r set r.times = r.times + 1, r.lastReadAt = :at where r.unitId = :unit"
                + " and r.readerId = :reader and r.why = :why and r.page = :page and r.readOn = :day")
@NamedQuery(
        name = "ProfileRead.of",
        query = "select r from ProfileRead r where " + ProfileRead.ABOUT + " order by r.lastReadAt desc, r.id desc")
@NamedQuery(name = "ProfileRead.count", query = "select count(r) from ProfileRead r where " + ProfileRead.ABOUT)
@NamedQuery(
        name = "ProfileRead.countSince",
        query = "select sum(r.times) from ProfileRead r where r.readOn >= :day and " + ProfileRead.ABOUT)
public class ProfileRead extends Identified {

    static final String ABOUT = "(r.personId = :person or exists (select p from Placement p, UnitAbove a"
            + " where p.personId = :person and p.fromOn <= r.readOn and p.untilOn >= r.readOn"
            + " and a.unitId = p.unitId and a.aboveId = r.unitId))";

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "reader_id")
    private long readerId;

    @Column(name = "reader_name_th")
    private String readerNameTh;

    @Column(name = "reader_name_en")
    private String readerNameEn;

    private String why;
    private String page;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "last_read_at")
    private Instant lastReadAt;

    private int times;

    /** For JPA. */
    protected ProfileRead() {}

    ProfileRead(long personId, Auth reader, ReadReason why, String page, LocalDate readOn, Instant at) {
        this(personId, reader.personId(), new Both(reader.nameTh(), reader.nameEn()), why, page, readOn, at);
    }

    ProfileRead(long personId, long readerId, Both reader, ReadReason why, String page, LocalDate readOn, Instant at) {
        this.personId = personId;
        this.readerId = readerId;
        this.readerNameTh = reader.th();
        this.readerNameEn = reader.en();
        this.why = why.code();
        this.page = page;
        this.readOn = readOn;
        this.lastReadAt = at;
        this.times = 1;
    }

    /** Of everybody who had a place in the unit or below it on that day. */
    static ProfileRead ofUnit(long unitId, Auth reader, ReadReason why, String page, LocalDate readOn, Instant at) {
        var read = new ProfileRead(0, reader, why, page, readOn, at);
        read.personId = null;
        read.unitId = unitId;
        return read;
    }

    /** The reader's name at that time. */
    public String reader(Lang lang) {
        return lang.pick(readerNameTh, readerNameEn);
    }

    /** In which relation to the person the reader read. */
    public ReadReason getWhy() {
        return ReadReason.valueOf(why.toUpperCase(Locale.ROOT));
    }

    /** What was read: the name of the page, such as {@code evidence.competencies}. */
    public String getPage() {
        return page;
    }

    /** The day in Bangkok. */
    public LocalDate getReadOn() {
        return readOn;
    }

    /** The last time on that day. */
    public Instant getLastReadAt() {
        return lastReadAt;
    }

    /** How often on that day. */
    public int getTimes() {
        return times;
    }
}
