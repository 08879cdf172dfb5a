package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.digitalgarage.ledger.Chain;

/** The end of one person's chain. Whoever adds a row locks it, so that writers wait only for writers to one person. */
@Entity
@Table(name = "evidence_chain")
@NamedQuery(name = "LedgerChain.ofPeople", query = "select c from LedgerChain c where c.personId in :people")
@NamedQuery(
        name = "LedgerChain.between",
        query = "select c from LedgerChain c where c.personId between :first and :last")
public class LedgerChain {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS = List.of("person_id", "row_count", "last_hash", "version");

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "last_hash")
    private String lastHash;

    @Version
    private int version;

    /** For JPA. */
    protected LedgerChain() {}

    LedgerChain(long personId) {
        this.personId = personId;
        this.lastHash = Chain.GENESIS;
    }

    void append(String hash) {
        rowCount++;
        lastHash = hash;
    }

    long getPersonId() {
        return personId;
    }

    int getRowCount() {
        return rowCount;
    }

    String getLastHash() {
        return lastHash;
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {personId, rowCount, lastHash, version};
    }
}
