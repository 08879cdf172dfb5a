package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.digitalgarage.platform.Identified;

/** Somebody's offer to take a seat: applied, or withdrawn by the person. The choice belongs to the challenge's owner. */
@Entity
@Table(name = "repair_application")
@NamedQuery(
        name = "Application.bySeat",
        query = "select a from Application a where a.seatId = :seat and a.personId = :person")
@NamedQuery(
        name = "Application.standingOf",
        query = "select a.seatId from Application a, Seat s where s.id = a.seatId and a.personId = :person"
                + " and a.state = 'applied' and s.challengeId = :challenge")
@NamedQuery(
        name = "Application.mine",
        query =
                "select new org.digitalgarage.repair.AppliedRow(c.code, c.titleTh, c.titleEn, s.id, s.titleTh, s.titleEn,"
                        + " p, a.message, a.appliedAt) from Application a, Seat s, Challenge c, Person p where s.id = a.seatId"
                        + " and c.id = s.challengeId and p.id = a.personId and a.state = 'applied' and a.personId = :person"
                        + " order by a.appliedAt desc")
@NamedQuery(
        name = "Application.ofChallenge",
        query =
                "select new org.digitalgarage.repair.AppliedRow(c.code, c.titleTh, c.titleEn, s.id, s.titleTh, s.titleEn,"
                        + " p, a.message, a.appliedAt) from Application a, Seat s, Challenge c, Person p where s.id = a.seatId"
                        + " and c.id = s.challengeId and p.id = a.personId and a.state = 'applied' and c.id = :challenge"
                        + " order by a.appliedAt desc")
public class Application extends Identified {

    private static final String APPLIED = "applied";
    private static final String WITHDRAWN = "withdrawn";

    @Column(name = "seat_id")
    private long seatId;

    @Column(name = "person_id")
    private long personId;

    private String state;
    private String message;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    /** For JPA. */
    protected Application() {}

    /** An offer that has yet to be sent. */
    public Application(long seatId, long personId) {
        this.seatId = seatId;
        this.personId = personId;
    }

    /** Offers, or offers again after it was withdrawn; to offer twice changes nothing. */
    public void apply(String newMessage, Instant now) {
        if (!isStanding()) {
            state = APPLIED;
            message = newMessage;
            appliedAt = now;
            withdrawnAt = null;
        }
    }

    /** Takes the offer back. */
    public void withdraw(Instant now) {
        if (isStanding()) {
            state = WITHDRAWN;
            withdrawnAt = now;
        }
    }

    /** Whether it stands. */
    public boolean isStanding() {
        return APPLIED.equals(state);
    }

    /** The seat. */
    public long getSeatId() {
        return seatId;
    }

    /** Who offers. */
    public long getPersonId() {
        return personId;
    }

    /** What the person wrote to the owner. */
    public String getMessage() {
        return message;
    }

    /** When it was sent. */
    public Instant getAppliedAt() {
        return appliedAt;
    }
}
