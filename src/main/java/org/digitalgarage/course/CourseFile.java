package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Identified;

/** A picture or file beside the texts of a version. The bytes lie in the data folder under their hash. */
@Entity
@Cacheable
@Table(name = "course_file")
@NamedQuery(name = "CourseFile.ofVersion", query = "select f from CourseFile f where f.versionId = :version")
@NamedQuery(
        name = "CourseFile.named",
        query = "select f from CourseFile f, CourseVersion v"
                + " where f.versionId = v.id and v.course.code = :code and v.number = :number and f.name = :name")
public class CourseFile extends Identified {

    @Column(name = "version_id")
    private long versionId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;

    /** For JPA. */
    protected CourseFile() {}

    CourseFile(long versionId, String name, String mediaType, long bytes, String sha256) {
        this.versionId = versionId;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** The name in the folder. */
    public String getName() {
        return name;
    }

    /** The media type, by the name's end and the content. */
    public String getMediaType() {
        return mediaType;
    }

    /** The size in bytes. */
    public long getBytes() {
        return bytes;
    }

    /** The hash of the content, and the name under which the bytes are kept. */
    public String getSha256() {
        return sha256;
    }
}
