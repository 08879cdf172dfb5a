package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many attempts are left, over the rounds. */
class AttemptTest {

    private static final Instant LAST = Instant.parse("2026-11-20T09:00:00Z");

    /** So many attempts, the last one begun at a known moment, the others an hour apart before it. */
    private static List<Attempt> begun(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> new Attempt(null, null, at + 1, null, LAST.minus(Duration.ofHours(many - 1L - at))))
                .toList();
    }

    private static Integer left(int begun, Integer most, Duration later) {
        return Attempt.left(begun(begun), most, LAST.plus(later));
    }

    @Test
    void withoutALimitThereIsNoNumber() {
        assertNull(left(0, null, Duration.ZERO));
        assertNull(left(9, null, Duration.ZERO));
    }

    @Test
    void eachAttemptTakesOneOfItsRound() {
        assertEquals(3, left(0, 3, Duration.ZERO));
        assertEquals(2, left(1, 3, Duration.ZERO));
        assertEquals(1, left(2, 3, Duration.ZERO));
        assertEquals(0, left(3, 3, Duration.ZERO));
    }

    @Test
    void aNewRoundOpensAWeekAfterTheLastAttempt() {
        assertEquals(0, left(3, 3, Duration.ofDays(7).minusSeconds(1)));
        assertEquals(3, left(3, 3, Duration.ofDays(7)));
        assertEquals(2, left(4, 3, Duration.ZERO), "the fourth is the first of its round");
        assertEquals(0, left(6, 3, Duration.ofDays(1)));
        assertEquals(
                List.of(1, 2, 3, 1),
                begun(4).stream().map(one -> one.ofRound(3)).toList());
    }
}
