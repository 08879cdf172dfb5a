package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a challenge came into a state. */
@Embeddable
public class Stage {

    private ChallengeState state;

    @Column(name = "on_day")
    private LocalDate onDay;

    /** For JPA. */
    protected Stage() {}

    /** In this state from that day on. */
    public Stage(ChallengeState state, LocalDate onDay) {
        this.state = state;
        this.onDay = onDay;
    }

    /** The state. */
    public ChallengeState getState() {
        return state;
    }

    /** Its first day. */
    public LocalDate getOnDay() {
        return onDay;
    }
}
