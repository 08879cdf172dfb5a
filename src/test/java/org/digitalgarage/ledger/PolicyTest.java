package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Kind.PANEL;
import static org.digitalgarage.ledger.Kind.PROJECT;
import static org.digitalgarage.ledger.Kind.QUIZ;
import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.Policies.need;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final SortedMap<Integer, List<List<Requirement>>> NEEDS =
            new TreeMap<>(Map.of(1, List.of(List.of(need(1, 1, PROJECT)))));

    @Test
    void theShippedPoliciesAreThoseOfTheDesign() {
        assertEquals(36, Policies.STANDARD.freshMonths());
        assertEquals(24, Policies.DIGITAL.freshMonths());
        assertEquals(Policies.STANDARD.needs(), Policies.DIGITAL.needs());
        assertEquals(
                Map.of(
                        QUIZ,
                        2,
                        Kind.ASSIGNMENT,
                        3,
                        Kind.OBSERVATION,
                        5,
                        PROJECT,
                        5,
                        PANEL,
                        5,
                        Kind.CREDENTIAL,
                        5,
                        Kind.PRIOR,
                        4),
                STANDARD.ceilings());
        assertEquals(Set.of(1, 2, 3, 4, 5), STANDARD.needs().keySet());
        assertEquals(
                List.of(List.of(need(2, 2, PROJECT), need(1, 1, PANEL))),
                STANDARD.needs().get(5));
    }

    @Test
    void nameAndVersionAreNeeded() {
        assertRefused("a policy needs a name", () -> policy(null, 1, 36, NEEDS));
        assertRefused("a policy needs a name", () -> policy(" ", 1, 36, NEEDS));
        assertRefused("policy p has version 0, at least 1 is needed", () -> policy("p", 0, 36, NEEDS));
    }

    @Test
    void evidenceHasToBeFreshForAtLeastAMonth() {
        assertRefused("policy p has 0 fresh months, at least 1 is needed", () -> policy("p", 1, 0, NEEDS));
        assertEquals(1, policy("p", 1, 1, NEEDS).freshMonths());
    }

    @Test
    void everyKindOfEvidenceNeedsACeilingOfTheScale() {
        assertRefused("policy p has no ceiling for panel", () -> withCeiling(PANEL, null));
        assertRefused("policy p has ceiling 6 for panel, allowed are 0 to 5", () -> withCeiling(PANEL, 6));
        assertRefused("policy p has ceiling -1 for quiz, allowed are 0 to 5", () -> withCeiling(QUIZ, -1));
        assertRefused("policy p needs ceilings", () -> new Policy("p", 1, null, 36, NEEDS));
        assertEquals(0, withCeiling(QUIZ, 0).ceilings().get(QUIZ));
        assertEquals(5, withCeiling(Kind.SELF, 5).ceilings().get(Kind.SELF), "allowed, and never asked for");
    }

    @Test
    void atLeastOneLevelIsNeeded() {
        assertRefused("policy p needs at least one level", () -> policy("p", 1, 36, null));
        assertRefused("policy p needs at least one level", () -> policy("p", 1, 36, new TreeMap<>()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aLevelOutsideTheScaleIsRefused(int level) {
        var needs = new TreeMap<>(Map.of(level, List.of(List.of(need(1, 1, PROJECT)))));
        assertRefused(
                "policy p has needs for level " + level + ", allowed are 1 to 5", () -> policy("p", 1, 36, needs));
    }

    @Test
    void anAlternativeThatAsksNothingIsRefusedBecauseItWouldAlwaysBeMet() {
        assertRefused(
                "policy p has an alternative without a requirement for level 1",
                () -> policy("p", 1, 36, new TreeMap<>(Map.of(1, List.of(List.of())))));
        assertRefused(
                "policy p has no alternative for level 1",
                () -> policy("p", 1, 36, new TreeMap<>(Map.of(1, List.of()))));
    }

    @Test
    void oneRowNeverServesTwoRequirements() {
        var twice = List.of(need(1, 1, PROJECT, PANEL), need(1, 1, PANEL));
        assertRefused(
                "policy p asks twice for panel in one alternative for level 3",
                () -> policy("p", 1, 36, new TreeMap<>(Map.of(3, List.of(twice)))));
        var apart = List.of(List.of(need(1, 1, PANEL)), List.of(need(2, 1, PANEL)));
        assertEquals(
                2,
                policy("p", 1, 36, new TreeMap<>(Map.of(3, apart)))
                        .needs()
                        .get(3)
                        .size());
    }

    @Test
    void aRequirementAsksForSomethingThatCanCount() {
        assertRefused("a requirement needs kinds", () -> new Requirement(null, 1, 1));
        assertRefused("a requirement needs kinds", () -> new Requirement(Set.of(), 1, 1));
        assertRefused("a requirement asks for 0 rows, at least 1 is needed", () -> need(0, 1, PROJECT));
        assertRefused("a requirement asks for -2 assessors, at least 1 is needed", () -> need(1, -2, PROJECT));
        assertRefused(
                "a requirement cannot ask for kind self: a claim never raises a level",
                () -> need(1, 1, PROJECT, Kind.SELF));
    }

    @Test
    void nothingHandedInCanChangeAPolicyLater() {
        var alternative = new ArrayList<>(List.of(need(1, 1, PROJECT)));
        var alternatives = new ArrayList<List<Requirement>>(List.of(alternative));
        var needs = new TreeMap<Integer, List<List<Requirement>>>(Map.of(1, alternatives));
        var ceilings = new EnumMap<>(STANDARD.ceilings());
        var kinds = EnumSet.of(PROJECT);
        var requirement = new Requirement(kinds, 1, 1);
        var policy = new Policy("p", 1, ceilings, 36, needs);
        alternative.clear();
        alternatives.clear();
        needs.clear();
        ceilings.clear();
        kinds.clear();
        assertEquals(Set.of(PROJECT), requirement.kinds());
        assertEquals(new Policy("p", 1, STANDARD.ceilings(), 36, NEEDS), policy);
    }

    @Test
    void nothingHandedOutCanChangeAPolicyEither() {
        var first = STANDARD.needs().get(1);
        for (Executable change : List.<Executable>of(
                () -> STANDARD.ceilings().put(QUIZ, 5),
                () -> STANDARD.needs().remove(1),
                () -> first.add(List.of()),
                () -> first.get(0).remove(0),
                () -> first.get(0).get(0).kinds().remove(QUIZ))) {
            assertThrows(UnsupportedOperationException.class, change);
        }
    }

    @Test
    void aShorterScaleLeavesTheRestAsItIs() {
        Policy three = STANDARD.withScale(3);
        assertEquals(Set.of(1, 2, 3), three.needs().keySet());
        assertEquals(STANDARD.needs().get(3), three.needs().get(3));
        assertEquals(STANDARD.ceilings(), three.ceilings());
        assertEquals(STANDARD, STANDARD.withScale(5));
        assertEquals(STANDARD, STANDARD.withScale(9));
        assertRefused("policy standard needs at least one level", () -> STANDARD.withScale(0));
    }

    private static Policy policy(
            String name, int version, int freshMonths, SortedMap<Integer, List<List<Requirement>>> needs) {
        return new Policy(name, version, STANDARD.ceilings(), freshMonths, needs);
    }

    private static Policy withCeiling(Kind kind, Integer ceiling) {
        var ceilings = new EnumMap<>(STANDARD.ceilings());
        ceilings.put(kind, ceiling);
        return new Policy("p", 1, ceilings, 36, NEEDS);
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
