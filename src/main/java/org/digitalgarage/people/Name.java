package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/** A person's name in Thai and English: title and given name without a space, then the family name (dossier 5.1). */
@Embeddable
public class Name {

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "given_th")
    private String givenTh;

    @Column(name = "family_th")
    private String familyTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "given_en")
    private String givenEn;

    @Column(name = "family_en")
    private String familyEn;

    /** For JPA. */
    protected Name() {}

    /** All six parts; none may be null. */
    public Name(String titleTh, String givenTh, String familyTh, String titleEn, String givenEn, String familyEn) {
        this.titleTh = titleTh;
        this.givenTh = givenTh;
        this.familyTh = familyTh;
        this.titleEn = titleEn;
        this.givenEn = givenEn;
        this.familyEn = familyEn;
    }

    /** {@code นางสาวพิมพ์ชนก ศรีวิชัย}, {@code Ms Pimchanok Sriwichai}. */
    public String full(Lang lang) {
        return lang == Lang.TH || givenEn.isEmpty()
                ? titleTh + givenTh + " " + familyTh
                : (titleEn + " " + givenEn + " " + familyEn).strip();
    }

    /** People sort by given name, in Thai by the dictionary. */
    String sortKey(Lang lang) {
        return lang == Lang.TH
                ? ThaiText.sortKey(givenTh + " " + familyTh)
                : ThaiText.normalise(givenEn + " " + familyEn);
    }

    /** The Thai name also without its space: Thai is written without, and many type it so. */
    String search() {
        var thai = ThaiText.normalise(full(Lang.TH));
        return thai + " | " + thai.replace(" ", "") + " | " + ThaiText.normalise(full(Lang.EN));
    }

    String titleTh() {
        return titleTh;
    }

    String givenTh() {
        return givenTh;
    }

    String familyTh() {
        return familyTh;
    }

    String titleEn() {
        return titleEn;
    }

    String givenEn() {
        return givenEn;
    }

    String familyEn() {
        return familyEn;
    }
}
