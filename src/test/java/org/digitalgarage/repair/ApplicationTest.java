package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void toOfferTwiceChangesNothing() {
        var application = new Application(1, 2);
        assertFalse(application.isStanding());
        application.apply("ก", FIRST);
        application.apply("ข", LATER);
        assertTrue(application.isStanding());
        assertEquals("ก", application.getMessage());
        assertEquals(FIRST, application.getAppliedAt());
    }

    @Test
    void anOfferTakenBackCanBeMadeAgain() {
        var application = new Application(1, 2);
        application.withdraw(FIRST);
        application.apply("ก", FIRST);
        application.withdraw(LATER);
        assertFalse(application.isStanding());
        application.apply("ข", LATER);
        assertTrue(application.isStanding());
        assertEquals("ข", application.getMessage());
    }
}
