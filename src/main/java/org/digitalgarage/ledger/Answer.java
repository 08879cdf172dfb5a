package org.digitalgarage.ledger;

import java.time.LocalDate;

/**
 * What the ledger says of one person, one competency and one day, without the explanation that {@link Rating} gives.
 *
 * @param state how the level is known (rule 8)
 * @param verifiedLevel the highest level that fresh evidence holds, else 0 (rule 7)
 * @param fadedLevel the highest level that all evidence holds, fresh or not, else 0
 * @param claimedLevel the highest level the person claims, else 0
 * @param certainty how sure the verified level is; null when it is 0 (rule 9)
 * @param lastWorkedOn the latest day of work among the live evidence; null where there are only claims
 */
public record Answer(
        State state,
        int verifiedLevel,
        int fadedLevel,
        int claimedLevel,
        Certainty certainty,
        LocalDate lastWorkedOn) {}
