package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** A name a person had before. */
@Entity
@Table(name = "people_former_name")
@NamedQuery(
        name = "FormerName.of",
        query = "select f from FormerName f where f.personId = :person order by f.untilOn desc, f.id desc")
public class FormerName extends Identified {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "full_th")
    private String fullTh;

    @Column(name = "full_en")
    private String fullEn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** For JPA. */
    protected FormerName() {}

    FormerName(Person person, LocalDate untilOn) {
        this.personId = person.getId();
        this.fullTh = person.getName().full(Lang.TH);
        this.fullEn = person.getName().full(Lang.EN);
        this.untilOn = untilOn;
    }

    /** The name in a language. */
    public String full(Lang lang) {
        return lang.pick(fullTh, fullEn);
    }

    /** The last day on which it was the name. */
    public LocalDate getUntilOn() {
        return untilOn;
    }
}
