package org.digitalgarage.repair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;

/** A place in a challenge's team: what it uses, what it lets grow, how much of the working time it takes. */
@Entity
@Table(name = "repair_seat")
@NamedQuery(
        name = "Seat.of",
        query =
                "select distinct s from Seat s left join fetch s.needs where s.challengeId = :challenge order by s.order")
@NamedQuery(
        name = "Seat.open",
        query =
                "select distinct s from Seat s join s.needs n where s.state = :free and (s.closesOn is null or s.closesOn >= :today)"
                        + " and s.challengeId in (select c.id from Challenge c where c.state in :taking)"
                        + " and n.competencyId in :competencies"
                        + " and not exists (select a from Application a where a.seatId = s.id and a.personId = :me"
                        + " and a.state = 'applied')"
                        + " and not exists (select h from Seat h where h.challengeId = s.challengeId and h.holderId = :me)"
                        + " order by s.closesOn, s.id",
        hints = @QueryHint(name = "eclipselink.batch", value = "s.needs"))
public class Seat extends Identified {

    @Column(name = "challenge_id")
    private long challengeId;

    @Column(name = "order_no")
    private int order;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private int share;
    private int months;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private SeatState state = SeatState.OPEN;

    @Column(name = "holder_id")
    private Long holderId;

    @ElementCollection
    @CollectionTable(name = "repair_seat_need", joinColumns = @JoinColumn(name = "seat_id"))
    private List<SeatNeed> needs = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected Seat() {}

    /**
     * An open seat.
     *
     * @param share per cent of the working time
     * @param closesOn the last day to apply, or null
     */
    public Seat(long challengeId, int order, Both title, int share, int months, LocalDate closesOn) {
        this.challengeId = challengeId;
        this.order = order;
        this.titleTh = title.th();
        this.titleEn = title.en();
        this.share = share;
        this.months = months;
        this.closesOn = closesOn;
    }

    /** What it uses or lets grow. */
    public void need(SeatNeed need) {
        needs.add(need);
    }

    /** Somebody sits there, or is about to. */
    public void give(long personId, SeatState as) {
        holderId = personId;
        state = as;
    }

    /** Whether somebody may still offer to take it on that day. */
    public boolean isOpen(LocalDate on) {
        return state == SeatState.OPEN && (closesOn == null || !closesOn.isBefore(on));
    }

    /** The challenge. */
    public long getChallengeId() {
        return challengeId;
    }

    /** What the person does. */
    public Both getTitle() {
        return new Both(titleTh, titleEn);
    }

    /** Per cent of the working time. */
    public int getShare() {
        return share;
    }

    /** How long, in months. */
    public int getMonths() {
        return months;
    }

    /** The last day to apply, or null. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** Where it stands. */
    public SeatState getState() {
        return state;
    }

    /** Who sits there, or null. */
    public Long getHolderId() {
        return holderId;
    }

    /** What it uses and lets grow. */
    public List<SeatNeed> getNeeds() {
        return List.copyOf(needs);
    }
}
