package org.digitalgarage.repair;

import java.time.LocalDate;
import org.digitalgarage.platform.Both;

/**
 * A challenge in a list.
 *
 * @param urgency 1 urgent, 2 soon, 3 as planned
 * @param province null for the whole country
 * @param resultOn the day by which the outcome shall show, or null
 * @param openSeats seats one can still apply for
 */
public record ChallengeRow(
        String code,
        Both title,
        Both owner,
        String category,
        int urgency,
        Both province,
        ChallengeState state,
        LocalDate resultOn,
        long openSeats) {

    /** As the database gives it. */
    public ChallengeRow(
            String code,
            String titleTh,
            String titleEn,
            String ownerTh,
            String ownerEn,
            String category,
            int urgency,
            String provinceTh,
            String provinceEn,
            ChallengeState state,
            LocalDate resultOn,
            Number openSeats) {
        this(
                code,
                new Both(titleTh, titleEn),
                new Both(ownerTh, ownerEn),
                category,
                urgency,
                provinceTh == null ? null : new Both(provinceTh, provinceEn),
                state,
                resultOn,
                openSeats.longValue());
    }
}
