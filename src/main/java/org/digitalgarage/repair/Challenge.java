package org.digitalgarage.repair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.ThaiText;

/** A problem that an agency cannot move alone: its owner, its outcome for citizens, and the way it has come. */
@Entity
@Table(name = "repair_challenge")
@NamedQuery(
        name = "Challenge.byCode",
        query = "select c from Challenge c left join fetch c.stages where c.code = :code")
public class Challenge extends Identified {

    private String code;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private String category = "other";
    private int urgency = 3;

    @Column(name = "owner_unit_id")
    private long ownerUnitId;

    @Column(name = "owner_th")
    private String ownerTh;

    @Column(name = "owner_en")
    private String ownerEn;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "mentor_id")
    private Long mentorId;

    @Column(name = "partners_th")
    private String partnersTh = "";

    @Column(name = "partners_en")
    private String partnersEn = "";

    @Column(name = "province_th")
    private String provinceTh;

    @Column(name = "province_en")
    private String provinceEn;

    @Column(name = "districts_th")
    private String districtsTh = "";

    @Column(name = "districts_en")
    private String districtsEn = "";

    private String stuck = "";

    @Column(name = "problem_th")
    private String problemTh = "";

    @Column(name = "problem_en")
    private String problemEn = "";

    @Column(name = "tried_th")
    private String triedTh = "";

    @Column(name = "tried_en")
    private String triedEn = "";

    @Column(name = "effort_days")
    private int effortDays;

    private ChallengeState state = ChallengeState.DRAFT;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "result_on")
    private LocalDate resultOn;

    private String search;

    @Column(name = "sort_th")
    private String sortTh;

    private boolean sample;

    @ElementCollection
    @CollectionTable(name = "repair_stage", joinColumns = @JoinColumn(name = "challenge_id"))
    @OrderColumn(name = "order_no")
    private List<Stage> stages = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected Challenge() {}

    /** A draft of an owner in a unit, begun on a day. */
    public Challenge(String code, Both title, long ownerUnitId, Both ownerName, long ownerId, LocalDate on) {
        this.code = code;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.ownerUnitId = ownerUnitId;
        this.ownerTh = ownerName.th();
        this.ownerEn = ownerName.en();
        this.ownerId = ownerId;
        this.stateSince = on;
        this.sortTh = ThaiText.sortKey(title.th());
        index();
    }

    /**
     * Says what the problem is.
     *
     * @param newUrgency 1 urgent, 2 soon, 3 as planned
     * @param newStuck codes of what it is stuck on, such as {@code data}
     */
    public void explain(
            String newCategory, int newUrgency, List<String> newStuck, Both problem, Both tried, int newEffortDays) {
        category = newCategory;
        urgency = newUrgency;
        stuck = String.join(",", newStuck);
        problemTh = problem.th();
        problemEn = problem.en();
        triedTh = tried.th();
        triedEn = tried.en();
        effortDays = newEffortDays;
        index();
    }

    /**
     * Says where it is and who takes part.
     *
     * @param province null for the whole country
     * @param districts names separated by commas
     */
    public void locate(Both province, Both districts, Both partners, Long newMentorId) {
        provinceTh = province == null ? null : province.th();
        provinceEn = province == null ? null : province.en();
        districtsTh = districts.th();
        districtsEn = districts.en();
        partnersTh = partners.th();
        partnersEn = partners.en();
        mentorId = newMentorId;
        index();
    }

    /** The day by which the outcome shall show. */
    public void promise(LocalDate newResultOn) {
        resultOn = newResultOn;
    }

    /** Moves on; refused if the present state does not lead there. */
    public void move(ChallengeState next, LocalDate on) {
        state = state.to(next);
        stateSince = on;
        stages.add(new Stage(next, on));
    }

    /** Marks an invented challenge. */
    public void markSample() {
        sample = true;
    }

    private void index() {
        search = String.join(
                " | ",
                Stream.of(
                                code,
                                Messages.text(Lang.TH, "repair.category." + category),
                                Messages.text(Lang.EN, "repair.category." + category),
                                titleTh,
                                titleEn,
                                ownerTh,
                                ownerEn,
                                provinceTh,
                                provinceEn,
                                districtsTh,
                                districtsEn,
                                problemTh,
                                problemEn)
                        .filter(text -> text != null && !text.isEmpty())
                        .map(ThaiText::normalise)
                        .toList());
    }

    /** The code by which people speak of it, such as {@code CH-2564-001}. */
    public String getCode() {
        return code;
    }

    /** What it is called. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** The category's code, such as {@code disaster}. */
    public String getCategory() {
        return category;
    }

    /** 1 urgent, 2 soon, 3 as planned. */
    public int getUrgency() {
        return urgency;
    }

    /** The unit that brought it. */
    public long getOwnerUnitId() {
        return ownerUnitId;
    }

    /** The owner's name as it is shown. */
    public Both getOwnerName() {
        return new Both(ownerTh, ownerEn);
    }

    /** The one who decides on the owner's side. */
    public long getOwnerId() {
        return ownerId;
    }

    /** The mentor, or null. */
    public Long getMentorId() {
        return mentorId;
    }

    /** Agencies that take part, in words. */
    public Both getPartners() {
        return new Both(partnersTh, partnersEn);
    }

    /** The province; null for the whole country. */
    public Both getProvince() {
        return provinceTh == null ? null : new Both(provinceTh, provinceEn);
    }

    /** The districts in words; empty where none is named. */
    public Both getDistricts() {
        return new Both(districtsTh, districtsEn);
    }

    /** Codes of what it is stuck on. */
    public List<String> getStuck() {
        return stuck.isEmpty() ? List.of() : List.of(stuck.split(","));
    }

    /** The problem as citizens feel it. */
    public Both getProblem() {
        return new Both(problemTh, problemEn);
    }

    /** What was tried before, and why it did not hold. */
    public Both getTried() {
        return new Both(triedTh, triedEn);
    }

    /** The work expected, in person-days. */
    public int getEffortDays() {
        return effortDays;
    }

    /** Where it stands. */
    public ChallengeState getState() {
        return state;
    }

    /** Since when it stands there. */
    public LocalDate getStateSince() {
        return stateSince;
    }

    /** The day by which the outcome shall show, or null. */
    public LocalDate getResultOn() {
        return resultOn;
    }

    /** The way it has come, oldest first. */
    public List<Stage> getStages() {
        return List.copyOf(stages);
    }
}
