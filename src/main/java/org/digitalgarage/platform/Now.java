package org.digitalgarage.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The present moment and the present day in Bangkok. */
public class Now {

    private final Clock clock;

    /** For the container's proxy. */
    protected Now() {
        this(Clock.system(Clocks.BANGKOK));
    }

    /** Tells the time of this clock. */
    public Now(Clock clock) {
        this.clock = clock;
    }

    /** The present instant, in whole microseconds: the precision both databases keep. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in Bangkok. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BANGKOK);
    }
}
