package org.digitalgarage.repair;

/**
 * Up to which level a project can give evidence of a competency: never above the scale, never above what the rating
 * policy lets a project show (design.md 2.2, rule 3).
 *
 * @param competencyId the competency
 * @param level the highest level
 */
public record Ceiling(long competencyId, int level) {}
