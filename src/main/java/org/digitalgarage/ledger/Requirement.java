package org.digitalgarage.ledger;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One demand of a policy: at least {@code rows} rows of some of the {@code kinds}, from at least {@code assessors}
 * different assessors (rule 6 of the rating).
 *
 * @param kinds the kinds that serve, in the order of {@link Kind}; never empty, never {@code SELF}
 * @param rows how many rows, at least 1
 * @param assessors how many different assessors, at least 1; all machine rows together are one
 */
public record Requirement(Set<Kind> kinds, int rows, int assessors) {

    /** @throws IllegalArgumentException if a number is below 1, or kinds are missing or include {@code SELF} */
    public Requirement {
        Check.that(kinds != null && !kinds.isEmpty(), "a requirement needs kinds");
        Check.that(!kinds.contains(Kind.SELF), "a requirement cannot ask for kind self: a claim never raises a level");
        Check.that(rows >= 1, "a requirement asks for %d rows, at least 1 is needed", rows);
        Check.that(assessors >= 1, "a requirement asks for %d assessors, at least 1 is needed", assessors);
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
}
