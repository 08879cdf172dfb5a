package org.digitalgarage.repair;

/**
 * Which people of the mentor's units are asked for.
 *
 * @param q part of a name or personnel number, in any spelling; empty for all
 * @param unitId the top of a subtree; 0 for all of the mentor's units
 * @param line the code of a line of work; empty for all
 * @param level the key of a position level; empty for all
 */
public record LearnerFilter(String q, long unitId, String line, String level) {

    /** What stands in the form of an assignment. */
    public static LearnerFilter of(Sheet sheet) {
        return new LearnerFilter(
                sheet.text("q"),
                sheet.ids("unit").stream().findFirst().orElse(0L),
                sheet.text("line"),
                sheet.text("level"));
    }

    /** Puts these wishes into the form, for everybody they fit. */
    Sheet into(Sheet sheet) {
        return sheet.with("everybody", "true")
                .with("q", q)
                .with("unit", String.valueOf(unitId))
                .with("line", line)
                .with("level", level);
    }

    /** Whether anything is asked for. */
    public boolean any() {
        return !q.isEmpty() || unitId != 0 || !line.isEmpty() || !level.isEmpty();
    }
}
