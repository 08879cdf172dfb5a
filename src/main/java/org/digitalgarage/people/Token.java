package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;

/** The token of a program that writes evidence or reads reports for one unit; only its hash is kept. */
@Entity
@Table(name = "people_token")
@NamedQuery(
        name = "Token.byHash",
        query = "select t from Token t where t.hash = :hash and t.revokedAt is null and t.expiresOn >= :today")
@NamedQuery(name = "Token.all", query = "select t from Token t order by t.createdAt desc")
public class Token extends Identified {

    private String name;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected Token() {}

    /** A token for a program that acts within the subtree of a unit until a day. */
    public Token(String name, String hash, long ownerId, long unitId, Instant createdAt, LocalDate expiresOn) {
        this.name = name;
        this.hash = hash;
        this.ownerId = ownerId;
        this.unitId = unitId;
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
    }

    /** From now on it is refused. */
    public void revoke(Instant now) {
        revokedAt = now;
    }

    /** What the program is called. */
    public String getName() {
        return name;
    }

    /** The administrator who made it and answers for it. */
    public long getOwnerId() {
        return ownerId;
    }

    /** The unit within whose subtree it may act. */
    public long getUnitId() {
        return unitId;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The last day on which it is accepted. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    /** When it was revoked, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}
