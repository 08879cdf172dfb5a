package org.digitalgarage.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Lang;

/** A line of work (สายงาน): policy and plan analyst, lawyer, … */
@Entity
@Cacheable
@Table(name = "people_line")
public class Line {

    @Id
    private String code;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    /** For JPA. */
    protected Line() {}

    /** A line with its names. */
    public Line(String code, String nameTh, String nameEn) {
        this.code = code;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** Takes over changed names. */
    void rename(String newNameTh, String newNameEn) {
        nameTh = newNameTh;
        nameEn = newNameEn;
    }

    /** The code that files use. */
    public String getCode() {
        return code;
    }

    /** The Thai name. */
    public String getNameTh() {
        return nameTh;
    }

    /** The English name. */
    public String getNameEn() {
        return nameEn;
    }

    /** The name in a language. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }
}
