package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/**
 * Somebody who works for the state. The id is random and says nothing; the 13-digit citizen id is never kept here
 * (dossier 5.3).
 */
@Entity
@Table(name = "people_person")
public class Person {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private Long id;

    @Column(name = "personnel_no")
    private String personnelNo;

    @Embedded
    private Name name;

    @Column(name = "sort_th")
    private String sortTh;

    @Column(name = "sort_en")
    private String sortEn;

    private String search;
    private String email;
    private String employment;

    @Column(name = "legal_unit_id")
    private long legalUnitId;

    @Column(name = "assigned_unit_id")
    private long assignedUnitId;

    @Column(name = "line_code")
    private String lineCode;

    @Column(name = "level_key")
    private String levelKey;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    @Column(name = "talent_flags")
    private String talentFlags;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private boolean sample;

    @Version
    private int version;

    /** For JPA. */
    protected Person() {}

    /** A person in a position of a unit, from a day on. */
    public Person(String personnelNo, Name name, long unitId, String lineCode, String levelKey, LocalDate joinedOn) {
        // 53 bits: exact in JSON numbers and in scripts, too many to guess
        this.id = RANDOM.nextLong(1L, 1L << 53);
        this.personnelNo = personnelNo;
        this.employment = "civil-servant";
        this.talentFlags = "";
        this.joinedOn = joinedOn;
        rename(name);
        move(unitId, unitId, lineCode, levelKey);
    }

    /** Takes a new name; the use case keeps the former one. */
    public void rename(Name newName) {
        name = newName;
        sortTh = newName.sortKey(Lang.TH);
        sortEn = newName.sortKey(Lang.EN);
        search = newName.search() + " | " + ThaiText.normalise(personnelNo);
    }

    /** Moves to a unit and position; the legal unit is the one on paper, the assigned one where the work is. */
    public void move(long newLegalUnitId, long newAssignedUnitId, String newLineCode, String newLevelKey) {
        legalUnitId = newLegalUnitId;
        assignedUnitId = newAssignedUnitId;
        lineCode = newLineCode;
        levelKey = newLevelKey;
    }

    /** Sets what a personnel file may leave out. */
    public void detail(String newEmail, String newEmployment, String newTalentFlags, Long newSupervisorId) {
        email = newEmail;
        employment = newEmployment;
        talentFlags = newTalentFlags;
        supervisorId = newSupervisorId;
    }

    /** Marks an invented person. */
    public void markSample() {
        sample = true;
    }

    /** The random number under which everything about the person is kept. */
    public Long getId() {
        return id;
    }

    /** The number in the personnel system. */
    public String getPersonnelNo() {
        return personnelNo;
    }

    /** The name. */
    public Name getName() {
        return name;
    }

    /** The unit in which the person works. */
    public long getAssignedUnitId() {
        return assignedUnitId;
    }

    /** The unit on paper. */
    public long getLegalUnitId() {
        return legalUnitId;
    }

    /** The line of work. */
    public String getLineCode() {
        return lineCode;
    }

    /** The neutral level key, such as {@code KNO2}. */
    public String getLevelKey() {
        return levelKey;
    }

    /** The supervisor in the reporting line, or null. */
    public Long getSupervisorId() {
        return supervisorId;
    }

    /** The form of employment. */
    public String getEmployment() {
        return employment;
    }

    /** E-mail address, or null. */
    public String getEmail() {
        return email;
    }

    /** Talent flags, separated by commas; empty where there are none. */
    public String getTalentFlags() {
        return talentFlags;
    }

    /** The day of joining. */
    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    /** The last day in the service, or null. */
    public LocalDate getLeftOn() {
        return leftOn;
    }

    /** Whether the person is invented. */
    public boolean isSample() {
        return sample;
    }
}
