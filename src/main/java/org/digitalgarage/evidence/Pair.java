package org.digitalgarage.evidence;

/** A person and a competency: what is rated. */
record Pair(long personId, long competencyId) {}
