package org.digitalgarage.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.digitalgarage.platform.Lang;

/**
 * A level of a position under our own neutral key, such as {@code KNO2}: the codes of the two schemes in use collide, so
 * neither is kept as a key (dossier 0.1 no. 2).
 */
@Entity
@Cacheable
@Table(name = "people_position_level")
public class PositionLevel {

    /** The schemes in which a file can name levels: our own neutral keys, or the codes of the two in use. */
    public static final List<String> SCHEMES = List.of("garage", "ocsc", "dpis");

    @Id
    @Column(name = "level_key")
    private String key;

    @Column(name = "type_key")
    private String typeKey;

    @Column(name = "type_th")
    private String typeTh;

    @Column(name = "type_en")
    private String typeEn;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    private String ocsc;
    private String dpis;

    @Column(name = "rank_no")
    private int rank;

    /** For JPA. */
    protected PositionLevel() {}

    /** A level with its type, names, the two schemes' codes (may be null) and its rank within the type. */
    public PositionLevel(String key, String[] type, String[] name, String ocsc, String dpis, int rank) {
        this.key = key;
        this.typeKey = type[0];
        this.typeTh = type[1];
        this.typeEn = type[2];
        this.nameTh = name[0];
        this.nameEn = name[1];
        this.ocsc = ocsc;
        this.dpis = dpis;
        this.rank = rank;
    }

    /** The neutral key. */
    public String getKey() {
        return key;
    }

    /** The key of the position type: {@code GEN}, {@code KNO}, {@code DIR}, {@code EXE} or {@code GE}. */
    public String getTypeKey() {
        return typeKey;
    }

    /** The position type. */
    public String type(Lang lang) {
        return lang.pick(typeTh, typeEn);
    }

    /** The Thai name of the level. */
    public String getNameTh() {
        return nameTh;
    }

    /** The English name of the level. */
    public String getNameEn() {
        return nameEn;
    }

    /** The name of the level. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }

    /** A position as officials write it: {@code นักวิเคราะห์นโยบายและแผนชำนาญการ}, {@code Plan and Policy Analyst, Professional}. */
    public String position(Line line, Lang lang) {
        if (lang == Lang.EN) {
            return line.name(lang) + ", " + nameEn;
        }
        return switch (typeKey) {
            case "DIR", "EXE" -> line.name(lang) + " ระดับ" + nameTh;
            case "GE" -> line.name(lang) + " " + nameTh;
            default -> line.name(lang) + nameTh;
        };
    }

    /** Takes over what a changed file says. */
    void replace(PositionLevel other) {
        typeKey = other.typeKey;
        typeTh = other.typeTh;
        typeEn = other.typeEn;
        nameTh = other.nameTh;
        nameEn = other.nameEn;
        ocsc = other.ocsc;
        dpis = other.dpis;
        rank = other.rank;
    }

    /** The code in one of the {@link #SCHEMES}; may be null. */
    public String code(String scheme) {
        return switch (scheme) {
            case "ocsc" -> ocsc;
            case "dpis" -> dpis;
            default -> key;
        };
    }

    /** The place within the type, from 1. */
    public int getRank() {
        return rank;
    }
}
