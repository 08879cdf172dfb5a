package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * Slows down guessing: after five failures for a name, or thirty from an address, within a quarter of an hour, further
 * attempts are refused until the quarter is over.
 */
@ApplicationScoped
public class SignInLimit {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 30;
    private static final int MOST_KEPT = 10_000;

    @Inject
    private Now now;

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();

    void check(String name, String from) {
        refuse("name " + name, PER_NAME);
        refuse("from " + from, PER_ADDRESS);
    }

    void failed(String name, String from) {
        if (failures.size() > MOST_KEPT) {
            failures.values().removeIf(kept -> kept.over(now.instant()));
        }
        count("name " + name);
        count("from " + from);
    }

    void succeeded(String name) {
        failures.remove("name " + name);
    }

    private void count(String key) {
        failures.compute(
                key,
                (k, kept) -> kept == null || kept.over(now.instant())
                        ? new Failures(1, now.instant())
                        : new Failures(kept.count + 1, kept.since));
    }

    private void refuse(String key, int most) {
        var kept = failures.get(key);
        if (kept != null && kept.count >= most && !kept.over(now.instant())) {
            var left = Duration.between(now.instant(), kept.since.plus(SPAN)).toMinutes() + 1;
            throw new Refused("name", "people.signIn.tooMany", left);
        }
    }

    private record Failures(int count, Instant since) {

        boolean over(Instant at) {
            return at.isAfter(since.plus(SPAN));
        }
    }
}
