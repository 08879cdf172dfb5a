package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.platform.Both;

/**
 * Why a person is at a level: computed from the rows, not from the cache.
 *
 * @param rated the answer beside what the position asks for
 * @param rating the ledger's own answer, with what is missing for the next level
 * @param counted the rows that support the level, latest work first
 * @param notCounted every other row with its reason, latest work first
 * @param sentence the explanation in words, addressed to the person
 * @param offers what would close the gap, or bring the next level where there is no gap; today's offers
 */
public record Why(
        Competency competency,
        LocalDate asOf,
        Rated rated,
        Rating rating,
        Policy policy,
        List<WhyRow> counted,
        List<WhyRow> notCounted,
        Both sentence,
        List<Offer> offers) {}
