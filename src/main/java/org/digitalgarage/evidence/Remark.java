package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Identified;

/** Something said or decided about handed-in work. */
@Entity
@Table(name = "evidence_remark")
@NamedQuery(name = "Remark.forget", query = "delete from Remark r where r.submissionId = :submission")
@NamedQuery(
        name = "Remark.of",
        query = "select r from Remark r where r.submissionId = :submission order by r.saidAt, r.id")
public class Remark extends Identified {

    /** The longest text. */
    public static final int LONGEST = 8000;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "author_id")
    private long authorId;

    private String act;
    private String body;

    @Column(name = "said_at")
    private Instant saidAt;

    /** For JPA. */
    protected Remark() {}

    Remark(long submissionId, long authorId, RemarkAct act, String body, Instant saidAt) {
        this.submissionId = submissionId;
        this.authorId = authorId;
        this.act = act.code();
        this.body = body;
        this.saidAt = saidAt;
    }

    /** Who said it. */
    public long getAuthorId() {
        return authorId;
    }

    /** What it was said with. */
    public RemarkAct getAct() {
        return RemarkAct.of(act);
    }

    /** The text. */
    public String getBody() {
        return body;
    }

    /** When it was said. */
    public Instant getSaidAt() {
        return saidAt;
    }
}
