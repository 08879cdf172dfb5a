package org.digitalgarage.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that somebody handed in. Its type was found in its content; its bytes lie under their own hash. */
@Entity
@Table(name = "platform_file")
public class StoredFile extends Identified {

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "stored_at")
    private Instant storedAt;

    /** For JPA. */
    protected StoredFile() {}

    StoredFile(String name, String mediaType, long bytes, String sha256, long ownerId, Instant storedAt) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.ownerId = ownerId;
        this.storedAt = storedAt;
    }

    /** The name it was handed in under, without a folder. */
    public String getName() {
        return name;
    }

    /** The media type of the content. */
    public String getMediaType() {
        return mediaType;
    }

    /** How large it is. */
    public long getBytes() {
        return bytes;
    }

    /** Who handed it in. */
    public long getOwnerId() {
        return ownerId;
    }

    /** When it was handed in. */
    public Instant getStoredAt() {
        return storedAt;
    }

    /** Whether it is the same content under the same name. */
    public boolean sameAs(StoredFile other) {
        return sha256.equals(other.sha256) && name.equals(other.name);
    }

    String getSha256() {
        return sha256;
    }
}
