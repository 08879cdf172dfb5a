package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Identified;

/** What one write added to the counts and is not in the sums yet. It comes with its lines and goes when they are summed. */
@Entity
@Table(name = "evidence_tally_batch")
@NamedQuery(name = "TallyBatch.oldest", query = "select b from TallyBatch b order by b.id")
@NamedQuery(name = "TallyBatch.lines", query = "select coalesce(sum(b.lineCount), 0) from TallyBatch b")
@NamedQuery(name = "TallyBatch.take", query = "update TallyBatch b set b.taken = true where b.id <= :last")
@NamedQuery(
        name = "TallyBatch.takenLines",
        query = "select coalesce(sum(b.lineCount), 0) from TallyBatch b where b.taken = true")
@NamedQuery(name = "TallyBatch.end", query = "delete from TallyBatch b where b.taken = true")
public class TallyBatch extends Identified {

    @Column(name = "line_count")
    private int lineCount;

    private boolean taken;

    /** For JPA. */
    protected TallyBatch() {}

    TallyBatch(int lineCount) {
        this.lineCount = lineCount;
    }

    int getLineCount() {
        return lineCount;
    }
}
