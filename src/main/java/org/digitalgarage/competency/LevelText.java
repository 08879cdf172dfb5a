package org.digitalgarage.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;

/** What somebody does who is at a level. */
@Embeddable
public class LevelText {

    @Column(name = "level_no")
    private int levelNo;

    @Column(name = "text_th")
    private String textTh;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    /** For JPA. */
    protected LevelText() {}

    LevelText(int levelNo, Both text, Both name) {
        this.levelNo = levelNo;
        this.textTh = text.th();
        this.textEn = text.en();
        this.nameTh = name == null ? null : name.th();
        this.nameEn = name == null ? null : name.en();
    }

    /** The level, from 1. */
    public int getLevelNo() {
        return levelNo;
    }

    /** The behaviour. */
    public String text(Lang lang) {
        return lang.pick(textTh, textEn);
    }

    /** The framework's own word for the level, or null where it has none. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }
}
