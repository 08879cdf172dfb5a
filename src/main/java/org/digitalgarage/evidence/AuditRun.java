package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.digitalgarage.platform.Identified;

/** One check by an auditor. It runs in the background, and any server can say how far it has come. */
@Entity
@Table(name = "evidence_audit_run")
@NamedQuery(name = "AuditRun.latest", query = "select r from AuditRun r order by r.startedAt desc, r.id desc")
@NamedQuery(name = "AuditRun.open", query = "select r from AuditRun r where r.endedAt is null order by r.id desc")
@NamedQuery(name = "AuditRun.count", query = "select count(r) from AuditRun r")
public class AuditRun extends Identified {

    /** A check that gave no sign for so long is dead: its server was stopped. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Column(name = "work_code")
    private String work;

    private String phase;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean failed;
    private int total;
    private int done;

    @Column(name = "row_total")
    private long rowTotal;

    private int findings;

    /** For JPA. */
    protected AuditRun() {}

    AuditRun(AuditWork work, long startedBy, Instant now) {
        this.work = work.code();
        this.phase = (work == AuditWork.CHAIN ? AuditPhase.CHAIN : AuditPhase.RATINGS).code();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.beatAt = now;
    }

    void enter(AuditPhase next, long parts, Instant now) {
        phase = next.code();
        total = Math.toIntExact(parts);
        done = 0;
        beatAt = now;
    }

    void advance(int parts, long rows, int found, Instant now) {
        done += parts;
        total = Math.max(total, done);
        rowTotal += rows;
        findings += found;
        beatAt = now;
    }

    void end(boolean withFailure, Instant now) {
        failed = withFailure;
        endedAt = now;
    }

    /** How a check stands. */
    public enum State {
        /** It works. */
        RUNNING,
        /** It came to its end and found nothing wrong. */
        SOUND,
        /** It came to its end and found something. */
        BROKEN,
        /** It stopped before its end: what it found is true, what it did not reach is not known. */
        STOPPED;

        /** The lower-case word in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands now. */
    public State state(Instant now) {
        if (endedAt == null) {
            return beatAt.plus(SILENCE).isBefore(now) ? State.STOPPED : State.RUNNING;
        }
        if (failed) {
            return State.STOPPED;
        }
        return findings == 0 ? State.SOUND : State.BROKEN;
    }

    /** What is checked. */
    public AuditWork getWork() {
        return AuditWork.of(work);
    }

    /** The part it is at: {@code chain}, {@code ratings} (both count people) or {@code tally} (counts units). */
    public String getPhase() {
        return phase;
    }

    /** Who began it. */
    public long getStartedBy() {
        return startedBy;
    }

    /** When it began. */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it ended; null while it runs, and where it was cut off. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** How many people or units the present phase has. */
    public int getTotal() {
        return total;
    }

    /** How many of them are done. */
    public int getDone() {
        return done;
    }

    /** How many rows of the ledger were read. */
    public long getRowTotal() {
        return rowTotal;
    }

    /** How many faults were found; the first thousand are kept one by one. */
    public int getFindings() {
        return findings;
    }
}
