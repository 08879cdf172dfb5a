package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What an indicator came to on a day. */
@Embeddable
public class Measurement {

    @Column(name = "on_day")
    private LocalDate onDay;

    private BigDecimal amount;

    /** For JPA. */
    protected Measurement() {}

    /** The amount, in the indicator's unit. */
    public Measurement(LocalDate onDay, BigDecimal amount) {
        this.onDay = onDay;
        this.amount = amount;
    }

    /** The day it was measured. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** In the indicator's unit. */
    public BigDecimal getAmount() {
        return amount;
    }
}
