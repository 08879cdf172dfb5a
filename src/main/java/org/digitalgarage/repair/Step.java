package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.digitalgarage.platform.Both;

/** A milestone of a template: what is handed in, so many days after the start. */
@Embeddable
public class Step {

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private int days;

    /** For JPA. */
    protected Step() {}

    /** A milestone so many days after the start. */
    public Step(Both title, int days) {
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.days = days;
    }

    /** What is reached. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** Days after the start. */
    public int getDays() {
        return days;
    }
}
