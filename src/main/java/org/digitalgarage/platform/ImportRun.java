package org.digitalgarage.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/** One file that is loaded. It runs in the background, and any server can say how far it has come. */
@Entity
@Table(name = "platform_import")
@NamedQuery(
        name = "ImportRun.latest",
        query =
                "select r from ImportRun r where r.kind = :kind and r.scope = :scope order by r.startedAt desc, r.id desc")
@NamedQuery(name = "ImportRun.open", query = "select r from ImportRun r where r.endedAt is null order by r.id")
public class ImportRun extends Identified {

    /** What is being done with the file. */
    public enum Phase {
        /** All rows are looked at; nothing is written. */
        CHECK,
        /** The rows are loaded, portion by portion. */
        LOAD;

        /** The lower-case word in message keys and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a load stands. */
    public enum State {
        /** It works. */
        RUNNING,
        /** All rows are loaded. */
        DONE,
        /** The rows without a fault are loaded, the others were left out. */
        PARTLY,
        /** Nothing was loaded: the file has faults. */
        REFUSED,
        /** It stopped before its end; what it loaded stays, and it can go on. */
        STOPPED;

        /** The lower-case word in message keys and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Integer OPEN = 1;

    private String kind;
    private String name;

    @Column(name = "good_rows")
    private boolean goodRows;

    private String scope;
    private String phase = Phase.CHECK.code();

    @Column(name = "pass_no")
    private int pass;

    @Column(name = "loaded_row")
    private long loadedRow;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "by_th")
    private String byTh;

    @Column(name = "by_en")
    private String byEn;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String outcome;

    /** One for the load that has not ended: the table has no place for a second one. */
    @Column(name = "open_slot")
    private Integer openSlot = OPEN;

    @Column(name = "byte_total")
    private long byteTotal;

    @Column(name = "byte_done")
    private long byteDone;

    @Column(name = "row_total")
    private long rowTotal;

    private long faulty;
    private long added;
    private long changed;
    private long unchanged;

    @Version
    private int version;

    /** For JPA. */
    protected ImportRun() {}

    ImportRun(String kind, String name, boolean goodRows, Importer.Starter starter, Instant now) {
        this.kind = kind;
        this.name = name;
        this.goodRows = goodRows;
        this.scope = starter.scope();
        this.startedBy = starter.person();
        this.byTh = starter.name().th();
        this.byEn = starter.name().en();
        this.startedAt = now;
        this.beatAt = now;
    }

    void arrived(long bytes) {
        byteTotal = bytes;
    }

    /** Looks at the file from its beginning, also when it goes on after a stop; what is loaded stays loaded. */
    void check(Instant now) {
        phase = Phase.CHECK.code();
        byteDone = 0;
        rowTotal = 0;
        faulty = 0;
        endedAt = null;
        outcome = null;
        openSlot = OPEN;
        beatAt = now;
    }

    void foundFaulty(int rows) {
        faulty += rows;
    }

    void checked(int rows, long faults, long bytes, Instant now) {
        rowTotal += rows;
        faulty += faults;
        byteDone = bytes;
        beatAt = now;
    }

    void enter(int number, Instant now) {
        phase = Phase.LOAD.code();
        if (pass != number) {
            pass = number;
            loadedRow = 0;
        }
        byteDone = 0;
        beatAt = now;
    }

    void loaded(Importer.Loaded rows, long lastRow, long bytes, Instant now) {
        added += rows.added();
        changed += rows.changed();
        unchanged += rows.unchanged();
        loadedRow = lastRow;
        byteDone = bytes;
        beatAt = now;
    }

    void end(State state, Instant now) {
        outcome = state.code();
        endedAt = now;
        openSlot = null;
    }

    /** How it stands. */
    public State getState() {
        return outcome == null ? State.RUNNING : State.valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    /** What is being done, or was at the end. */
    public Phase getPhase() {
        return Phase.valueOf(phase.toUpperCase(Locale.ROOT));
    }

    /** What its rows are: the kind of its {@link Importer}. */
    public String getKind() {
        return kind;
    }

    /** The name of the file. */
    public String getName() {
        return name;
    }

    /** Whether rows without a fault are loaded although others have one. */
    public boolean isGoodRows() {
        return goodRows;
    }

    /** Who began it. */
    public Both getStartedBy() {
        return new Both(byTh, byEn);
    }

    /** When it began. */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it ended; null while it runs. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** How much of the file the present phase has gone through, in per cent. */
    public int getPercent() {
        return byteTotal == 0 ? 0 : (int) Math.min(100, byteDone * 100 / byteTotal);
    }

    /** How many rows the file has, as far as it was looked at. */
    public long getRowTotal() {
        return rowTotal;
    }

    /** How many of them have a fault. */
    public long getFaulty() {
        return faulty;
    }

    /** How many rows brought something new. */
    public long getAdded() {
        return added;
    }

    /** How many rows changed what was there. */
    public long getChanged() {
        return changed;
    }

    /** How many rows said what was known. */
    public long getUnchanged() {
        return unchanged;
    }

    String getScope() {
        return scope;
    }

    int getPass() {
        return pass;
    }

    long getLoadedRow() {
        return loadedRow;
    }
}
