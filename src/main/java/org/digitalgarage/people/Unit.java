package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/** A unit of the state: ministry, department, bureau or group. */
@Entity
@Table(name = "people_unit")
public class Unit extends Identified {

    private String code;

    @Column(name = "parent_id")
    private Long parentId;

    private String kind;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "abbr_th")
    private String abbrTh;

    @Column(name = "abbr_en")
    private String abbrEn;

    private String aliases;
    private String province;
    private boolean partner;
    private boolean sample;

    @Column(name = "sort_th")
    private String sortTh;

    /** For JPA. */
    protected Unit() {}

    /** A unit of which only code, place and names are known; the loader sets the rest. */
    public Unit(String code, Long parentId, String kind, String nameTh, String nameEn) {
        this.code = code;
        describe(parentId, kind, nameTh, nameEn);
    }

    /** Changes place, kind and names; the code stays for ever. */
    public void describe(Long newParentId, String newKind, String newNameTh, String newNameEn) {
        parentId = newParentId;
        kind = newKind;
        nameTh = newNameTh;
        nameEn = newNameEn;
        sortTh = ThaiText.sortKey(newNameTh);
    }

    /** Sets what a file may leave out. */
    public void detail(String newAbbrTh, String newAbbrEn, String newAliases, String newProvince) {
        abbrTh = newAbbrTh;
        abbrEn = newAbbrEn;
        aliases = newAliases;
        province = newProvince;
    }

    /** Marks one of the agencies that steer the product, and invented units. */
    public void mark(boolean isPartner, boolean isSample) {
        partner = isPartner;
        sample = isSample;
    }

    /** The code that files use. */
    public String getCode() {
        return code;
    }

    /** The unit above, or null at the root. */
    public Long getParentId() {
        return parentId;
    }

    /** {@code ministry}, {@code department}, {@code bureau}, {@code group}, or {@code root}. */
    public String getKind() {
        return kind;
    }

    /** The full name. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }

    /** The abbreviation where there is one, else the name. */
    public String shortName(Lang lang) {
        var abbreviation = lang.pick(abbrTh, abbrEn);
        return abbreviation == null || abbreviation.isEmpty() ? name(lang) : abbreviation;
    }

    /** The province, in Thai, where the unit has one. */
    public String getProvince() {
        return province;
    }

    /** Other names under which it is found, separated by {@code |}; may be null. */
    public String getAliases() {
        return aliases;
    }

    /** Whether it is one of the six agencies that steer the product (SEED-04). */
    public boolean isPartner() {
        return partner;
    }

    /** Whether it is invented. */
    public boolean isSample() {
        return sample;
    }

    /** Sorts by Thai name. */
    public String getSortTh() {
        return sortTh;
    }
}
