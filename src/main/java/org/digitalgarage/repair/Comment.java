package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Identified;

/** What a member or the mentor says in the project room. */
@Entity
@Table(name = "repair_comment")
@NamedQuery(name = "Comment.of", query = "select c from Comment c where c.projectId = :project order by c.saidAt, c.id")
public class Comment extends Identified {

    /** The longest text, in characters. */
    static final int LONGEST = 4000;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "author_id")
    private long authorId;

    private String body;

    @Column(name = "said_at")
    private Instant saidAt;

    /** For JPA. */
    protected Comment() {}

    /** Said by a person at an instant. */
    public Comment(long projectId, long authorId, String body, Instant saidAt) {
        this.projectId = projectId;
        this.authorId = authorId;
        this.body = body;
        this.saidAt = saidAt;
    }

    /** Who says it. */
    public long getAuthorId() {
        return authorId;
    }

    /** What is said, as plain text. */
    public String getBody() {
        return body;
    }

    /** When. */
    public Instant getSaidAt() {
        return saidAt;
    }
}
