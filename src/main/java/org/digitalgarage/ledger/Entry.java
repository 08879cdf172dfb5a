package org.digitalgarage.ledger;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One row of the evidence ledger: what somebody showed for one competency, and who says so. Rows are never changed; a
 * correction is a new row that withdraws the old one.
 *
 * @param id the row's id, never blank
 * @param level the level that was shown, 0 (judged and not shown) to 5; null in a row that only withdraws
 * @param kind what the evidence is
 * @param standing in which position it was judged; {@code SELF} makes the row a claim (rule 2)
 * @param assessor id of who judged; may be null in a claim, a machine's row and a row that only withdraws
 * @param workedOn day of the work, which is what ages, not the day of grading
 * @param recordedAt when the row entered the ledger, kept to the millisecond: databases keep different fractions, and a
 *     hash has to survive all of them
 * @param validUntil last day on which the evidence is valid; null for no end
 * @param withdraws id of the row that this one takes back; null for none
 */
public record Entry(
        String id,
        Integer level,
        Kind kind,
        Standing standing,
        String assessor,
        LocalDate workedOn,
        Instant recordedAt,
        LocalDate validUntil,
        String withdraws) {

    /** The highest level that any scale may have. */
    public static final int TOP_LEVEL = 5;

    /** The zone in which an instant becomes a day (rule 1). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    /** The order in which rows are told: by day of work, then of recording, then by id. */
    static final Comparator<Entry> BY_WORK =
            comparing(Entry::workedOn).thenComparing(Entry::recordedAt).thenComparing(Entry::id);

    /** @throws IllegalArgumentException if a part is missing or contradicts another; the message names row and part */
    public Entry {
        Check.that(id != null && !id.isBlank(), "a row needs an id");
        Check.that(kind != null, "row %s needs a kind", id);
        Check.that(standing != null, "row %s needs a standing", id);
        Check.that(workedOn != null, "row %s needs the day of the work", id);
        Check.that(recordedAt != null, "row %s needs the time of its recording", id);
        Check.that(withdraws == null || !withdraws.isBlank(), "row %s withdraws a row without an id", id);
        Check.that(!id.equals(withdraws), "row %s cannot withdraw itself", id);
        if (level == null) {
            Check.that(withdraws != null, "row %s has no level, so it has to withdraw another row", id);
        } else {
            checkJudgement(id, level, kind, standing, assessor);
        }
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void checkJudgement(String id, int level, Kind kind, Standing standing, String assessor) {
        Check.that(level >= 0 && level <= TOP_LEVEL, "row %s has level %d, allowed are 0 to %d", id, level, TOP_LEVEL);
        Check.that(
                kind != Kind.SELF || standing == Standing.SELF,
                "row %s is of kind self, so its standing has to be self, not %s",
                id,
                standing.code());
        Check.that(
                standing == Standing.SELF || standing == Standing.MACHINE || (assessor != null && !assessor.isBlank()),
                "row %s of standing %s has to name its assessor",
                id,
                standing.code());
    }

    /** The day in Bangkok on which the row was recorded. */
    public LocalDate recordedOn() {
        return recordedAt.atZone(ZONE).toLocalDate();
    }

    /** Whether the row is only the person's own word (rule 2). */
    public boolean claim() {
        return standing == Standing.SELF;
    }

    /** Who judged, for counting assessors: all machine rows together are one (rule 6). */
    String voice() {
        return standing == Standing.MACHINE ? "" : assessor;
    }
}
