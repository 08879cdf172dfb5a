package org.digitalgarage.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Now;

/** The clock of the tests that run inside the server: the system's, and ahead of it for as long as a test says. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class InsideNow extends Now {

    private static volatile Duration ahead = Duration.ZERO;

    /** Tells the system's time until a test goes ahead of it. */
    public InsideNow() {
        super(new Moved());
    }

    /** Does something at a later time; a few minutes, for the whole server keeps this clock. */
    public void after(Duration wait, Runnable act) {
        ahead = wait;
        try {
            act.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    private static final class Moved extends Clock {

        @Override
        public ZoneId getZone() {
            return Clocks.BANGKOK;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
