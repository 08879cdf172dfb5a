package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/**
 * Somebody who works for the state. The id is random and says nothing; the 13-digit citizen id is never kept here
 * (dossier 5.3).
 */
@Entity
@Table(name = "people_person")
@NamedQuery(name = "Person.byPersonnelNo", query = "select p from Person p where p.personnelNo = :personnelNo")
public class Person {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS =
            List.of(("id personnel_no title_th given_th family_th title_en given_en family_en"
                            + " sort_th sort_en search email employment legal_unit_id assigned_unit_id line_code level_key"
                            + " post_th post_en assigned_until assignment_order supervisor_id talent_flags joined_on"
                            + " term_ends_on left_on sample version")
                    .split(" "));

    /** Ids lie below: 53 bits, exact in JSON numbers and in scripts, too many to guess. */
    public static final long MOST_ID = 1L << 53;

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

    @Column(name = "post_th")
    private String postTh;

    @Column(name = "post_en")
    private String postEn;

    @Column(name = "assigned_until")
    private LocalDate assignedUntil;

    @Column(name = "assignment_order")
    private String assignmentOrder;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    @Column(name = "talent_flags")
    private String talentFlags;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "term_ends_on")
    private LocalDate termEndsOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private boolean sample;

    @Version
    private int version;

    /** For JPA. */
    protected Person() {}

    /** A person in a position of a unit, from a day on. */
    public Person(String personnelNo, Name name, long unitId, String lineCode, String levelKey, LocalDate joinedOn) {
        this.id = RANDOM.nextLong(1L, MOST_ID);
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

    /** Names the post where line and level do not say it; both null for none. */
    public void post(String newPostTh, String newPostEn) {
        postTh = newPostTh;
        postEn = newPostEn;
    }

    Both post() {
        return new Both(postTh, postEn);
    }

    /** Sets until when, and by which order, the person works away from the legal unit; both null for no end. */
    public void assign(LocalDate until, String order) {
        assignedUntil = until;
        assignmentOrder = order;
    }

    /** Sets the last day of a fixed term; null for none. */
    public void employUntil(LocalDate lastDay) {
        termEndsOn = lastDay;
    }

    /** Sets the person above in the reporting line, or null. */
    public void report(Long newSupervisorId) {
        supervisorId = newSupervisorId;
    }

    /** Leaves the service; the record stays. */
    public void leave(LocalDate lastDay) {
        leftOn = lastDay;
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

    /** The title of the post where line and level do not say it, else empty. */
    public Optional<String> post(Lang lang) {
        return Optional.ofNullable(lang.pick(postTh, postEn));
    }

    /** The last day of the assignment away from the legal unit, or null. */
    public LocalDate getAssignedUntil() {
        return assignedUntil;
    }

    /** The order by which the person is assigned elsewhere, or null. */
    public String getAssignmentOrder() {
        return assignmentOrder;
    }

    /** The last day of a fixed term, or null. */
    public LocalDate getTermEndsOn() {
        return termEndsOn;
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

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            id,
            personnelNo,
            name.titleTh(),
            name.givenTh(),
            name.familyTh(),
            name.titleEn(),
            name.givenEn(),
            name.familyEn(),
            sortTh,
            sortEn,
            search,
            email,
            employment,
            legalUnitId,
            assignedUnitId,
            lineCode,
            levelKey,
            postTh,
            postEn,
            assignedUntil,
            assignmentOrder,
            supervisorId,
            talentFlags,
            joinedOn,
            termEndsOn,
            leftOn,
            sample,
            version
        };
    }
}
