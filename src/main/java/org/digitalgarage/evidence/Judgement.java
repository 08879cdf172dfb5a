package org.digitalgarage.evidence;

/**
 * The level that an assessor saw one person show.
 *
 * @param level from 0 (not shown) to the highest the work may show; null where nothing was chosen
 */
public record Judgement(long personId, long competencyId, Integer level) {

    /** The name of its field in forms and refusals. */
    public String field() {
        return "level-" + personId + "-" + competencyId;
    }
}
