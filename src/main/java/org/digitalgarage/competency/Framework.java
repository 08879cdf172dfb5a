package org.digitalgarage.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** One version of a framework of competencies. It never changes: other content is a new version beside it. */
@Entity
@Table(name = "competency_framework")
@NamedQuery(
        name = "Framework.versions",
        query = "select f from Framework f where f.code = :code order by f.version desc")
public class Framework extends Identified {

    private String code;
    private int version;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private String owner;
    private String letter;

    @Column(name = "scale_max")
    private int scaleMax;

    @Column(name = "level0_th")
    private String level0Th;

    @Column(name = "level0_en")
    private String level0En;

    private boolean confirmed;
    private String supersedes;

    @Column(name = "current_version")
    private boolean current;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    /** For JPA. */
    protected Framework() {}

    Framework(FrameworkFile file, Instant loadedAt) {
        this.code = file.code();
        this.version = file.version();
        this.titleTh = file.title().th();
        this.titleEn = file.title().en();
        this.owner = file.owner();
        this.letter = file.letter();
        this.scaleMax = file.scaleMax();
        this.level0Th = file.level0().th();
        this.level0En = file.level0().en();
        this.confirmed = file.confirmed();
        this.supersedes = file.supersedes();
        this.contentHash = file.hash();
        this.loadedAt = loadedAt;
        this.current = true;
    }

    /** A newer version stands beside it from now on. */
    void retire() {
        current = false;
    }

    /** The code that files use, such as {@code OCSC-COMP-2553}. */
    public String getCode() {
        return code;
    }

    /** The version, from 1. */
    public int getVersion() {
        return version;
    }

    /** The title. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** Who owns it. */
    public String getOwner() {
        return owner;
    }

    /** The letter that put it in force, or null. */
    public String getLetter() {
        return letter;
    }

    /** The highest level of its scale. */
    public int getScaleMax() {
        return scaleMax;
    }

    /** What level 0 means. */
    public Both level0() {
        return new Both(level0Th, level0En);
    }

    /** Whether the texts are those of the owner; else they are a sample and shown as such. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** The code of the framework it follows, or null. */
    public String getSupersedes() {
        return supersedes;
    }

    /** Whether it is the version in use. */
    public boolean isCurrent() {
        return current;
    }

    String getContentHash() {
        return contentHash;
    }
}
