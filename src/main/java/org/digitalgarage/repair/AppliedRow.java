package org.digitalgarage.repair;

import java.time.Instant;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;

/**
 * A standing offer to take a seat.
 *
 * @param person who offers
 * @param message what the person wrote to the owner; may be empty
 */
public record AppliedRow(
        String code, Both challenge, long seatId, Both seat, Person person, String message, Instant appliedAt) {

    /** As the database gives it. */
    public AppliedRow(
            String code,
            String challengeTh,
            String challengeEn,
            Long seatId,
            String seatTh,
            String seatEn,
            Person person,
            String message,
            Instant appliedAt) {
        this(code, new Both(challengeTh, challengeEn), seatId, new Both(seatTh, seatEn), person, message, appliedAt);
    }
}
