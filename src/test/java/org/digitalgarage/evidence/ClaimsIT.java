package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Reason;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Levels that people state themselves. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

    private static final String ME = "1038274";

    @Inject
    private InsideWorld world;

    @Inject
    private Claims claims;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void aStatementIsShownAsSuchAndRaisesNothing() {
        var person = world.as(ME);
        var competency = id("DGR-DS-1/DS-STAT");
        claims.claim(competency, 3);
        claims.claim(competency, 3);
        var why = explanations.why(person, competency, now.today());
        assertEquals(State.CLAIMED, why.rated().state());
        assertEquals(0, why.rated().verified());
        assertEquals(3, why.rating().claimedLevel());
        assertEquals(1, why.notCounted().size(), "the same again adds nothing");
        assertEquals(Reason.CLAIM, why.notCounted().get(0).reason());
    }

    @Test
    void anotherStatementTakesThePlaceOfTheFirstAndMayBeLower() {
        var person = world.as(ME);
        var competency = id("DGR-DS-1/DS-WRNG");
        claims.claim(competency, 3);
        claims.claim(competency, 1);
        assertEquals(
                1, explanations.why(person, competency, now.today()).rating().claimedLevel());
        claims.withdraw(competency);
        claims.withdraw(competency);
        var why = explanations.why(person, competency, now.today());
        assertEquals(State.UNKNOWN, why.rated().state(), "the older statement does not come to life again");
        claims.claim(competency, 3);
        assertEquals(
                3, explanations.why(person, competency, now.today()).rating().claimedLevel());
    }

    @Test
    void onlyLevelsOfTheScale() {
        world.as(ME);
        var competency = id("OCSC-DIG-2566/D6");
        for (var level : new Integer[] {null, 0, -1, 4, 99}) {
            assertEquals(
                    "level",
                    assertThrows(Refused.class, () -> claims.claim(competency, level), "level " + level)
                            .field());
        }
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }
}
