package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Link;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Identified;

/** A row of the ledger. It is added and never changed, and it holds no personal text. */
@Entity
@Table(name = "evidence_row")
@NamedQuery(
        name = "LedgerRow.ofPair",
        query = "select r from LedgerRow r where r.personId = :person and r.competencyId = :competency"
                + " order by r.sequenceNo")
@NamedQuery(
        name = "LedgerRow.withSources",
        query = "select r, s from LedgerRow r left join EvidenceSource s on s.personId = r.personId"
                + " and s.sourceType = r.sourceType and s.sourceId = r.sourceId"
                + " where r.personId = :person and r.competencyId = :competency order by r.sequenceNo")
@NamedQuery(
        name = "LedgerRow.withdrawing",
        query = "select r from LedgerRow r where r.personId = :person and r.withdraws = :row")
@NamedQuery(
        name = "LedgerRow.ofSource",
        query = "select r from LedgerRow r where r.sourceType = :type and r.sourceId = :source"
                + " order by r.personId, r.sequenceNo")
@NamedQuery(
        name = "LedgerRow.ofPeople",
        query = "select r from LedgerRow r where r.personId in :people order by r.personId, r.sequenceNo")
@NamedQuery(
        name = "LedgerRow.between",
        query = "select r from LedgerRow r where r.personId between :first and :last"
                + " order by r.personId, r.sequenceNo")
public class LedgerRow extends Identified {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS =
            List.of(("id person_id sequence_no competency_id level_no kind standing assessor worked_on"
                            + " recorded_at valid_until source_type source_id withdraws previous_hash hash")
                    .split(" "));

    @Column(name = "person_id")
    private long personId;

    @Column(name = "sequence_no")
    private int sequenceNo;

    @Column(name = "competency_id")
    private long competencyId;

    @Column(name = "level_no")
    private Integer level;

    private String kind;
    private String standing;
    private String assessor;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    private Long withdraws;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** For JPA. */
    protected LedgerRow() {}

    LedgerRow(EvidenceEntry entry, Instant now) {
        this(null, entry, now);
    }

    /** A row whose number was taken before; it is written past JPA. */
    LedgerRow(Long number, EvidenceEntry entry, Instant now) {
        super(number);
        this.personId = entry.personId();
        this.competencyId = entry.competencyId();
        this.level = entry.level();
        this.kind = entry.kind().code();
        this.standing = entry.standing().code();
        this.assessor = entry.assessor();
        this.workedOn = entry.workedOn();
        this.recordedAt = (entry.recordedAt() == null ? now : entry.recordedAt()).truncatedTo(ChronoUnit.MILLIS);
        this.validUntil = entry.validUntil();
        this.sourceType = entry.sourceType();
        this.sourceId = entry.sourceId();
        this.withdraws = entry.withdraws();
    }

    /** Takes its place at the end of the person's chain; the row has its number already. */
    void chain(LedgerChain end) {
        if (sourceId == EvidenceEntry.ITSELF) {
            sourceId = getId();
        }
        sequenceNo = end.getRowCount() + 1;
        previousHash = end.getLastHash();
        hash = Link.after(
                        previousHash,
                        toEntry(),
                        String.valueOf(personId),
                        String.valueOf(competencyId),
                        sourceType,
                        String.valueOf(sourceId))
                .hash();
        end.append(hash);
    }

    /** The row as the ledger's rules read it. */
    public Entry toEntry() {
        return new Entry(
                String.valueOf(getId()),
                level,
                getKind(),
                getStanding(),
                assessor,
                workedOn,
                recordedAt,
                validUntil,
                withdraws == null ? null : String.valueOf(withdraws));
    }

    /** The row as a link of the chain, for checks. */
    Link toLink() {
        return new Link(
                toEntry(),
                String.valueOf(personId),
                String.valueOf(competencyId),
                sourceType,
                String.valueOf(sourceId),
                previousHash,
                hash);
    }

    /** The person. */
    public long getPersonId() {
        return personId;
    }

    /** The competency, framework version included. */
    public long getCompetencyId() {
        return competencyId;
    }

    /** The level shown; null in a row that only withdraws. */
    public Integer getLevel() {
        return level;
    }

    /** What it is. */
    public Kind getKind() {
        return Kind.of(kind);
    }

    /** In which position it was judged. */
    public Standing getStanding() {
        return Standing.of(standing);
    }

    /** The id of who judged, or null. */
    public String getAssessor() {
        return assessor;
    }

    /** The day of the work. */
    public LocalDate getWorkedOn() {
        return workedOn;
    }

    /** When it entered the ledger. */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** The last day on which it is valid, or null. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** The kind of thing it came from. */
    public String getSourceType() {
        return sourceType;
    }

    /** The thing it came from. */
    public long getSourceId() {
        return sourceId;
    }

    /** The row it takes back, or null. */
    public Long getWithdraws() {
        return withdraws;
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            getId(),
            personId,
            sequenceNo,
            competencyId,
            level,
            kind,
            standing,
            assessor,
            workedOn,
            recordedAt,
            validUntil,
            sourceType,
            sourceId,
            withdraws,
            previousHash,
            hash
        };
    }
}
