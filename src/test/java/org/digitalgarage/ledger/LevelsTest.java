package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Kind.ASSIGNMENT;
import static org.digitalgarage.ledger.Kind.CREDENTIAL;
import static org.digitalgarage.ledger.Kind.PANEL;
import static org.digitalgarage.ledger.Kind.PRIOR;
import static org.digitalgarage.ledger.Kind.PROJECT;
import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.Policies.need;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.observation;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.quiz;
import static org.digitalgarage.ledger.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ceilings, needs, doubts, faded levels and certainty (rules 3 and 5 to 9). */
class LevelsTest {
    private static final String DAY = "2026-05-01";
    private static final String LONG_AGO = "2022-05-01";

    @ParameterizedTest(name = "one {0} rated 5 holds {1}")
    @CsvSource({
        "quiz, 1",
        "assignment, 2",
        "observation, 2",
        "project, 3",
        "panel, 3",
        "credential, 2",
        "prior, 2",
    })
    void whatOneRowOfAKindHolds(String kind, int level) {
        assertEquals(level, level(row("a", 5, Kind.of(kind), Standing.MENTOR, "m1", DAY)));
    }

    @Test
    void levelThreeWantsTwoAssessorsUnlessAProjectOrPanelSpeaks() {
        Entry credential = row("a", 4, CREDENTIAL, Standing.EXTERNAL, "x1", DAY);
        assertEquals(2, level(credential, row("b", 4, PRIOR, Standing.EXTERNAL, "x1", DAY)));
        assertEquals(3, level(credential, row("b", 4, PRIOR, Standing.EXTERNAL, "x2", DAY)));
        assertEquals(2, level(credential, row("b", 4, ASSIGNMENT, Standing.MENTOR, "m1", DAY)));
        assertEquals(3, level(credential, row("b", 3, PANEL, Standing.PANEL, "j1", DAY)));
    }

    @Test
    void levelFiveWantsBothProjectAssessorsAndThePanel() {
        Entry one = project("a", 5, "m1", DAY);
        Entry panel = row("c", 5, PANEL, Standing.PANEL, "j1", DAY);
        assertEquals(4, level(one, project("b", 5, "m1", DAY), panel));
        assertEquals(4, level(one, project("b", 5, "m2", DAY)));
        assertEquals(4, level(one, project("b", 4, "m2", DAY), panel));
        assertEquals(5, level(one, project("b", 5, "m2", DAY), panel));
    }

    @Test
    void theHighestHeldLevelCountsEvenIfAPolicyAsksMoreBelow() {
        Policy steepBelow = Policies.asking(1, List.of(List.of(need(3, 1, PROJECT))));
        Policy flatAbove = Policies.asking(4, List.of(List.of(need(1, 1, PROJECT))));
        Entry project = project("a", 4, "m1", DAY);
        assertEquals(0, Ledger.rate(List.of(project), steepBelow, TODAY).verifiedLevel());
        assertEquals(4, Ledger.rate(List.of(project), flatAbove, TODAY).verifiedLevel());
    }

    @Test
    void oneLevelLessIsNoDoubtAndTwoAre() {
        Entry four = project("a", 4, "m1", DAY);
        Entry panel = row("b", 4, PANEL, Standing.PANEL, "j1", DAY);
        assertEquals(4, level(four, panel, observation("c", 3, "m2", DAY)));
        assertEquals(4, level(four, panel, observation("c", 2, "m2", DAY)), "one doubter, two supporters");
        assertEquals(3, level(four, panel, observation("c", 2, "m2", DAY), observation("d", 2, "m3", DAY)));
        assertEquals(
                Certainty.HIGH,
                rate(four, panel, observation("c", 3, "m2", DAY)).certainty());
        assertEquals(
                Certainty.LOW, rate(four, panel, observation("c", 2, "m2", DAY)).certainty());
    }

    @Test
    void aJudgementCutDownByItsCeilingDoubtsToo() {
        Entry five = project("a", 5, "m1", DAY);
        Entry other = project("b", 5, "m2", DAY);
        Entry panel = row("c", 5, PANEL, Standing.PANEL, "j1", DAY);
        Rating rating = rate(five, other, panel, row("d", 5, ASSIGNMENT, Standing.MENTOR, "m3", DAY));
        assertEquals(Reason.DOUBTS, rating.notCounted().get("d"), "rule 5 asks for the shown level, here 3");
        assertEquals(5, rating.verifiedLevel());
    }

    @Test
    void everyHumanStandingCanDoubtAndNoOther() {
        Entry project = project("a", 3, "m1", DAY);
        for (Standing standing : Standing.values()) {
            Kind kind = standing == Standing.SELF ? Kind.SELF : Kind.OBSERVATION;
            int level = level(project, row("b", 0, kind, standing, "x", DAY));
            assertEquals(standing.human() ? 1 : 3, level, standing.code());
        }
    }

    @Test
    void supportersThatAreNoPeopleNeverOutvoteADoubt() {
        Entry peer = row("a", 3, PROJECT, Standing.PEER, "p2", DAY);
        Entry machine = row("b", 3, PROJECT, Standing.MACHINE, null, DAY);
        assertEquals(3, level(peer, machine));
        assertEquals(2, level(peer, machine, observation("c", 1, "m1", DAY)));
    }

    @Test
    void anOldDoubtNoLongerWeighsOnTheVerifiedLevelButDoesOnTheFadedOne() {
        Rating rating = rate(project("a", 3, "m1", DAY), observation("b", 0, "m2", LONG_AGO));
        assertEquals(3, rating.verifiedLevel());
        assertEquals(1, rating.fadedLevel(), "rule 7 leaves out rule 4 for supporters and doubters alike");
        assertEquals(Certainty.LOW, rating.certainty(), "one kind, one assessor");
        assertEquals(Reason.NOT_FRESH, rating.notCounted().get("b"));
    }

    @Test
    void oldEvidenceJoinsTheFreshInTheFadedLevel() {
        Rating rating = rate(project("a", 4, "m1", DAY), project("b", 4, "m2", LONG_AGO));
        assertEquals(3, rating.verifiedLevel());
        assertEquals(4, rating.fadedLevel());
    }

    @Test
    void oldNothingIsFadedAtLevelZero() {
        Rating rating = rate(observation("a", 0, "m1", LONG_AGO));
        assertEquals(State.FADED, rating.state());
        assertEquals(0, rating.fadedLevel());
    }

    @Test
    void certaintyGrowsWithKindsAndAssessors() {
        Entry observation = observation("a", 3, "m1", DAY);
        Entry sameMentor = project("b", 3, "m1", DAY);
        Entry otherMentor = project("b", 3, "m2", DAY);
        assertEquals(Certainty.LOW, rate(sameMentor).certainty());
        assertEquals(Certainty.MEDIUM, rate(observation, sameMentor).certainty(), "two kinds, one assessor");
        assertEquals(
                Certainty.MEDIUM, rate(project("a", 3, "m1", DAY), otherMentor).certainty(), "one kind, two");
        assertEquals(Certainty.HIGH, rate(observation, otherMentor).certainty());
        assertNull(rate().certainty());
    }

    @Test
    void certaintyAsksOnlyTheSupporters() {
        Rating rating = rate(project("a", 3, "m1", DAY), quiz("b", 2, DAY), observation("c", 2, "m2", DAY));
        assertEquals(Certainty.LOW, rating.certainty());
    }

    @Test
    void aMachineAndAPersonAreTwoAssessorsAndTwoMachinesOne() {
        Entry machine = row("a", 3, CREDENTIAL, Standing.MACHINE, "badge server", DAY);
        assertEquals(2, level(machine, row("b", 3, CREDENTIAL, Standing.MACHINE, "other server", DAY)));
        assertEquals(3, level(machine, row("b", 3, CREDENTIAL, Standing.EXTERNAL, "badge server", DAY)));
    }

    @Test
    void aClaimAboutEarlierWorkIsStillAClaim() {
        Rating rating = rate(row("a", 4, PRIOR, Standing.SELF, "p1", DAY));
        assertEquals(State.CLAIMED, rating.state());
        assertEquals(4, rating.claimedLevel(), "no ceiling for a claim");
    }

    @Test
    void aClaimNeverFadesButExpires() {
        Entry old = row("a", 4, Kind.SELF, Standing.SELF, "p1", LONG_AGO);
        assertEquals(State.CLAIMED, rate(old).state());
        assertEquals(State.UNKNOWN, rate(Rows.valid(old, "2023-01-01")).state());
    }

    @Test
    void countedRowsAreToldByDayOfWorkThenOfRecordingThenById() {
        Entry a = project("a", 3, "m1", "2026-05-02");
        Entry b = project("b", 3, "m1", "2026-05-01");
        Entry c = Rows.recorded(project("c", 3, "m1", "2026-05-01"), "2026-05-09");
        Entry d = Rows.recorded(project("d", 3, "m1", "2026-05-01"), "2026-05-09");
        assertEquals(List.of("b", "c", "d", "a"), rate(d, c, a, b).counted());
    }

    @Test
    void twoRowsWithOneIdAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> rate(quiz("a", 1, DAY), quiz("a", 2, DAY)));
        assertEquals("two rows have the id a", error.getMessage());
    }

    private static int level(Entry... rows) {
        return rate(rows).verifiedLevel();
    }

    private static Rating rate(Entry... rows) {
        return Ledger.rate(List.of(rows), STANDARD, TODAY);
    }
}
