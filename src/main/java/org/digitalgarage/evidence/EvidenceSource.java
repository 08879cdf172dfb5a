package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.platform.Both;

/** The stored {@link EvidenceWords} of a source for one person. */
@Entity
@IdClass(EvidenceSource.Key.class)
@Table(name = "evidence_source")
@NamedQuery(name = "EvidenceSource.ofPeople", query = "select s from EvidenceSource s where s.personId in :people")
@NamedQuery(
        name = "EvidenceSource.between",
        query = "select s from EvidenceSource s where s.personId between :first and :last")
public class EvidenceSource {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS =
            List.of(("source_type source_id person_id title_th title_en assessor_th assessor_en"
                            + " reason address deliverable")
                    .split(" "));

    @Id
    @Column(name = "source_type")
    private String sourceType;

    @Id
    @Column(name = "source_id")
    private long sourceId;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "assessor_th")
    private String assessorTh;

    @Column(name = "assessor_en")
    private String assessorEn;

    private String reason;
    private String address;
    private String deliverable;

    /** For JPA. */
    protected EvidenceSource() {}

    EvidenceSource(LedgerRow row, EvidenceWords words) {
        this.sourceType = row.getSourceType();
        this.sourceId = row.getSourceId();
        this.personId = row.getPersonId();
        this.titleTh = words.title().th();
        this.titleEn = words.title().en();
        this.assessorTh = words.assessor() == null ? null : words.assessor().th();
        this.assessorEn = words.assessor() == null ? null : words.assessor().en();
        this.reason = words.reason();
        this.address = words.address();
        this.deliverable = words.deliverable();
    }

    /** The words; the assessor's name is null where it was not given. */
    EvidenceWords words() {
        return new EvidenceWords(
                new Both(titleTh, titleEn),
                assessorTh == null ? null : new Both(assessorTh, assessorEn),
                reason,
                address,
                deliverable);
    }

    Key key() {
        return new Key(sourceType, sourceId, personId);
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            sourceType, sourceId, personId, titleTh, titleEn,
            assessorTh, assessorEn, reason, address, deliverable
        };
    }

    /** Source and person. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String sourceType;
        private long sourceId;
        private long personId;

        /** For JPA. */
        public Key() {}

        Key(String sourceType, long sourceId, long personId) {
            this.sourceType = sourceType;
            this.sourceId = sourceId;
            this.personId = personId;
        }

        long personId() {
            return personId;
        }

        static Key of(LedgerRow row) {
            return new Key(row.getSourceType(), row.getSourceId(), row.getPersonId());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId == key.personId
                    && sourceId == key.sourceId
                    && Objects.equals(sourceType, key.sourceType);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sourceType, sourceId, personId);
        }
    }
}
