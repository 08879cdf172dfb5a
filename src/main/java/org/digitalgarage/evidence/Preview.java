package org.digitalgarage.evidence;

/** What a judgement would change: a person's rating before and after it. Nothing is written. */
public record Preview(long personId, long competencyId, Rated before, Rated after) {}
