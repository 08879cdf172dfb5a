package org.digitalgarage.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;

/** A stored {@link Span} of one person and one competency: a cache of the ledger's answer. */
@Entity
@IdClass(RatingPeriod.Key.class)
@Table(name = "evidence_rating")
@NamedQuery(
        name = "RatingPeriod.onDays",
        query =
                "select r from RatingPeriod r where r.personId in :people and r.fromOn <= :last and r.untilOn >= :first")
@NamedQuery(name = "RatingPeriod.ofPeople", query = "select r from RatingPeriod r where r.personId in :people")
@NamedQuery(
        name = "RatingPeriod.between",
        query = "select r from RatingPeriod r where r.personId between :first and :last")
public class RatingPeriod {

    /** The columns of {@link #values()}. */
    static final List<String> COLUMNS =
            List.of(("person_id competency_id from_on until_on state verified_level faded_level claimed_level"
                            + " certainty last_worked_on")
                    .split(" "));

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "competency_id")
    private long competencyId;

    @Id
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String state;

    @Column(name = "verified_level")
    private int verifiedLevel;

    @Column(name = "faded_level")
    private int fadedLevel;

    @Column(name = "claimed_level")
    private int claimedLevel;

    private String certainty;

    @Column(name = "last_worked_on")
    private LocalDate lastWorkedOn;

    /** For JPA. */
    protected RatingPeriod() {}

    RatingPeriod(Pair pair, Span span) {
        this.personId = pair.personId();
        this.competencyId = pair.competencyId();
        this.fromOn = span.from();
        set(span);
    }

    final void set(Span span) {
        untilOn = span.until();
        state = span.state().code();
        verifiedLevel = span.verified();
        fadedLevel = span.faded();
        claimedLevel = span.claimed();
        certainty = span.certainty() == null ? null : span.certainty().code();
        lastWorkedOn = span.lastWorkedOn();
    }

    Span toSpan() {
        return new Span(
                fromOn,
                untilOn,
                State.of(state),
                verifiedLevel,
                fadedLevel,
                claimedLevel,
                certainty == null ? null : Certainty.of(certainty),
                lastWorkedOn);
    }

    /** Whether one of the days from the first to the last belongs to it. */
    boolean touches(LocalDate first, LocalDate last) {
        return !last.isBefore(fromOn) && !first.isAfter(untilOn);
    }

    Pair pair() {
        return new Pair(personId, competencyId);
    }

    LocalDate getFromOn() {
        return fromOn;
    }

    /** What is stored, in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            personId, competencyId, fromOn, untilOn, state,
            verifiedLevel, fadedLevel, claimedLevel, certainty, lastWorkedOn
        };
    }

    /** Person, competency and first day. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long personId;
        private long competencyId;
        private LocalDate fromOn;

        /** For JPA. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && personId == key.personId
                    && competencyId == key.competencyId
                    && Objects.equals(fromOn, key.fromOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, competencyId, fromOn);
        }
    }
}
