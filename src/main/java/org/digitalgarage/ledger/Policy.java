package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules by which a competency is rated, as data. A policy never changes; other rules are a new version.
 *
 * @param name the policy's name, never blank
 * @param version 1 or more
 * @param ceilings the highest level a row of a kind can show, 0 to 5, for every kind but {@code SELF} (rule 3)
 * @param freshMonths for how many months after the work evidence counts, at least 1 (rule 4)
 * @param needs from a level, 1 to 5, to its alternatives; one of them has to be met, each is a list of requirements with
 *     disjoint kinds which all have to be met (rule 6)
 */
public record Policy(
        String name,
        int version,
        Map<Kind, Integer> ceilings,
        int freshMonths,
        SortedMap<Integer, List<List<Requirement>>> needs) {

    /** @throws IllegalArgumentException if a part is missing or out of range; the message names policy and part */
    public Policy {
        Check.that(name != null && !name.isBlank(), "a policy needs a name");
        Check.that(version >= 1, "policy %s has version %d, at least 1 is needed", name, version);
        Check.that(freshMonths >= 1, "policy %s has %d fresh months, at least 1 is needed", name, freshMonths);
        Check.that(ceilings != null, "policy %s needs ceilings", name);
        Check.that(needs != null && !needs.isEmpty(), "policy %s needs at least one level", name);
        ceilings = copyCeilings(name, ceilings);
        needs = copyNeeds(name, needs);
    }

    private static Map<Kind, Integer> copyCeilings(String name, Map<Kind, Integer> ceilings) {
        var copy = new EnumMap<Kind, Integer>(Kind.class);
        copy.putAll(ceilings);
        for (Kind kind : Kind.EVIDENCE) {
            Check.that(copy.get(kind) != null, "policy %s has no ceiling for %s", name, kind.code());
        }
        copy.forEach((kind, ceiling) -> Check.that(
                ceiling != null && ceiling >= 0 && ceiling <= Entry.TOP_LEVEL,
                "policy %s has ceiling %d for %s, allowed are 0 to %d",
                name,
                ceiling,
                kind.code(),
                Entry.TOP_LEVEL));
        return Collections.unmodifiableMap(copy);
    }

    private static SortedMap<Integer, List<List<Requirement>>> copyNeeds(
            String name, SortedMap<Integer, List<List<Requirement>>> needs) {
        var copy = new TreeMap<Integer, List<List<Requirement>>>();
        needs.forEach((level, alternatives) -> {
            Check.that(
                    level >= 1 && level <= Entry.TOP_LEVEL,
                    "policy %s has needs for level %d, allowed are 1 to %d",
                    name,
                    level,
                    Entry.TOP_LEVEL);
            Check.that(
                    alternatives != null && !alternatives.isEmpty(),
                    "policy %s has no alternative for level %d",
                    name,
                    level);
            alternatives.forEach(alternative -> checkAlternative(name, level, alternative));
            copy.put(level, alternatives.stream().map(List::copyOf).toList());
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void checkAlternative(String name, int level, List<Requirement> alternative) {
        Check.that(
                alternative != null && !alternative.isEmpty(),
                "policy %s has an alternative without a requirement for level %d",
                name,
                level);
        var seen = EnumSet.noneOf(Kind.class);
        for (Requirement requirement : alternative) {
            for (Kind kind : requirement.kinds()) {
                Check.that(
                        seen.add(kind),
                        "policy %s asks twice for %s in one alternative for level %d",
                        name,
                        kind.code(),
                        level);
            }
        }
    }

    /**
     * The same policy for a framework whose scale is shorter: only the levels up to {@code maxLevel} can be reached.
     *
     * @throws IllegalArgumentException if no level is left
     */
    public Policy withScale(int maxLevel) {
        return new Policy(name, version, ceilings, freshMonths, needs.headMap(maxLevel + 1));
    }

    /** The level that a row with a level shows, never above the ceiling of its kind (rule 3). */
    int shown(Entry row) {
        return Math.min(row.level(), ceilings.get(row.kind()));
    }

    /** The last day on which the row is fresh (rule 4). */
    LocalDate freshUntil(Entry row) {
        return row.workedOn().plusMonths(freshMonths);
    }

    /** The next level above this one that the policy knows, or null at the top. */
    Integer levelAbove(int level) {
        var above = needs.tailMap(level + 1);
        return above.isEmpty() ? null : above.firstKey();
    }
}
