package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.Identified;

/** What a program wrote under a key, so that the same request made again gets the same answer and writes nothing. */
@Entity
@Table(name = "evidence_import")
@NamedQuery(
        name = "EvidenceImport.byKey",
        query = "select i from EvidenceImport i where i.tokenId = :token and i.requestKey = :key")
public class EvidenceImport extends Identified {

    @Column(name = "token_id")
    private long tokenId;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "row_ids")
    private String rowIds = "";

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA. */
    protected EvidenceImport() {}

    EvidenceImport(long tokenId, String requestKey, String bodyHash, Instant writtenAt) {
        this.tokenId = tokenId;
        this.requestKey = requestKey;
        this.bodyHash = bodyHash;
        this.writtenAt = writtenAt;
    }

    void wrote(List<Long> rows) {
        rowIds = rows.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean ofBody(String hash) {
        return bodyHash.equals(hash);
    }

    /** The numbers of the rows, in the order of the request. */
    public List<Long> rows() {
        return Stream.of(rowIds.split(",")).map(Long::valueOf).toList();
    }
}
