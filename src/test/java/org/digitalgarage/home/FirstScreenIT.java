package org.digitalgarage.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import org.digitalgarage.evidence.Claims;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where each role begins, and the learner's own screen. */
@ExtendWith(ArquillianExtension.class)
class FirstScreenIT {

    private static final Map<String, String> BEGIN = Map.ofEntries(
            Map.entry("learner", "/"),
            Map.entry("mentor", "/evidence/queue"),
            Map.entry("hr", "/report/heatmap"),
            Map.entry("executive", "/report/heatmap"),
            Map.entry("supervisor", "/evidence/mentored"),
            Map.entry("auditor", "/evidence/audit"),
            Map.entry("admin", "/platform/content"),
            Map.entry("owner", "/"),
            Map.entry("steward", "/"),
            Map.entry("author", "/"),
            Map.entry("manager", "/"));

    @Inject
    private FirstScreen screen;

    @Inject
    private Claims claims;

    @Inject
    private Now now;

    @Inject
    private InsideWorld world;

    @Test
    void eachRoleBeginsWhereItsWorkIsKept() {
        BEGIN.forEach((name, address) -> {
            world.as(name);
            assertEquals(address, screen.begins(), name);
        });
    }

    @Test
    void aRoleIsNamedWithItsPageAndALearnerHasNone() {
        world.as("owner");
        assertTrue(screen.roles().contains(Role.OWNER));
        world.as("learner");
        assertTrue(screen.roles().isEmpty());
        for (var role : Role.values()) {
            assertTrue(screen.address(role).startsWith("/"), role.code());
        }
    }

    @Test
    void theLearnersListsAreShortAndTheirCountsAreOfEverything() {
        world.as("learner");
        var learner = screen.learner(false);
        assertTrue(learner.due().size() <= 5 && learner.due().size() <= learner.dueCount());
        assertTrue(learner.growth().size() <= 5 && learner.growth().size() <= learner.gapCount());
        assertTrue(learner.gapCount() <= learner.competencyCount());
        assertEquals(learner.due().get(0).getDueOn(), learner.next().getDueOn());
        var days = learner.due().stream().map(due -> due.getDueOn()).toList();
        assertEquals(days.stream().sorted().toList(), days, "what is due first stands first");
        assertFalse(learner.growth().isEmpty());
        learner.growth().forEach(gap -> assertTrue(gap.rated().open(), "only open gaps"));
    }

    @Test
    void aClaimBesideEvidenceIsNoChange() {
        world.as("learner");
        var known = screen.learner(false).growth().stream()
                .filter(gap ->
                        gap.rated().state() == State.VERIFIED || gap.rated().state() == State.FADED)
                .filter(gap -> !now.today().equals(gap.rated().since()))
                .findFirst()
                .orElseThrow();
        var competency = known.competency();
        claims.claim(competency.getId(), competency.getScaleMax());
        var claimed = screen.learner(false).growth().stream()
                .filter(gap -> gap.competency().getId().equals(competency.getId()))
                .findFirst()
                .orElseThrow();
        claims.withdraw(competency.getId());
        assertEquals(competency.getScaleMax(), claimed.rated().claimed());
        assertEquals(known.rated().since(), claimed.rated().since(), "state, level and certainty are as before");
    }

    @Test
    void aStrangerHasNoScreen() {
        world.stranger();
        assertThrows(NotAllowed.class, () -> screen.begins());
    }
}
