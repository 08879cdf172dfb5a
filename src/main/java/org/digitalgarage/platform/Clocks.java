package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock. Days are days in Asia/Bangkok, which has no summer time. */
@ApplicationScoped
public class Clocks {

    /** The zone of every day in the product. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @Inject
    @ConfigProperty(name = "garage.clock")
    private Optional<String> start;

    /** The system's clock, or one that starts at {@code garage.clock} (ISO instant) and goes on from there. */
    @Produces
    @ApplicationScoped
    public Now clock() {
        var system = Clock.system(BANGKOK);
        return new Now(start.map(text -> Clock.offset(system, Duration.between(Instant.now(), Instant.parse(text))))
                .orElse(system));
    }
}
