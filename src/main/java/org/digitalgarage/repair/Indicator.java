package org.digitalgarage.repair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;

/** How the outcome of a challenge is measured on citizens: from a baseline to a target by a day. */
@Entity
@Table(name = "repair_indicator")
@NamedQuery(
        name = "Indicator.of",
        query = "select distinct i from Indicator i left join fetch i.measurements"
                + " where i.challengeId = :challenge order by i.order")
public class Indicator extends Identified {

    @Column(name = "challenge_id")
    private long challengeId;

    @Column(name = "order_no")
    private int order;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_th")
    private String unitTh;

    @Column(name = "unit_en")
    private String unitEn;

    private BigDecimal baseline;
    private BigDecimal target;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "repair_measurement", joinColumns = @JoinColumn(name = "indicator_id"))
    private List<Measurement> measurements = new ArrayList<>();

    /** For JPA. */
    protected Indicator() {}

    /** The indicator at this place of the challenge, in a unit such as hours. */
    public Indicator(long challengeId, int order, Both name, Both unit) {
        this.challengeId = challengeId;
        this.order = order;
        this.nameTh = name.th();
        this.nameEn = name.en();
        this.unitTh = unit.th();
        this.unitEn = unit.en();
    }

    /** From where to where, and by when. */
    public void aim(BigDecimal from, BigDecimal to, LocalDate by) {
        baseline = from;
        target = to;
        dueOn = by;
    }

    /** Writes down what was measured; the amount of a day replaces an earlier one of that day. */
    public void measure(LocalDate on, BigDecimal amount) {
        measurements.removeIf(present -> present.getOnDay().equals(on));
        measurements.add(new Measurement(on, amount));
    }

    /** What is measured. */
    public Both getName() {
        return new Both(nameTh, nameEn);
    }

    /** In which unit. */
    public Both getUnit() {
        return new Both(unitTh, unitEn);
    }

    /** The amount before anything was done. */
    public BigDecimal getBaseline() {
        return baseline;
    }

    /** The amount that was promised. */
    public BigDecimal getTarget() {
        return target;
    }

    /** The day of the target. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The measurement of the latest day. */
    public Optional<Measurement> latest() {
        return measurements.stream().max(Comparator.comparing(Measurement::getOnDay));
    }

    /** What was measured, oldest first. */
    public List<Measurement> getMeasurements() {
        return measurements.stream()
                .sorted(Comparator.comparing(Measurement::getOnDay))
                .toList();
    }
}
