package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Kind.OBSERVATION;
import static org.digitalgarage.ledger.Kind.PANEL;
import static org.digitalgarage.ledger.Kind.PROJECT;
import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.Policies.need;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.observation;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.quiz;
import static org.digitalgarage.ledger.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalgarage.ledger.Missing.Part;
import org.junit.jupiter.api.Test;

/** What is missing for the next level (rule 10): complete, and not more than it takes. */
class MissingTest {
    private static final String DAY = "2026-05-01";

    @Test
    void nothingKnownMissesAnyOneRowForLevelOne() {
        Rating rating = rate();
        assertEquals(1, rating.nextLevel());
        assertEquals(1, rating.missing().size());
        Part part = rating.missing().get(0).parts().get(0);
        assertEquals(Kind.EVIDENCE, part.requirement().kinds());
        assertEquals(1, part.rowsToAdd());
        assertEquals(0, part.rows());
    }

    @Test
    void aProjectRatedFourSaysWhatIsThereAndWhatIsMissingForEachWay() {
        Rating rating = rate(project("a", 4, "m1", DAY));
        var second = new Part(need(2, 1, PROJECT), 1, 1);
        var first = new Part(need(1, 1, PROJECT), 1, 1);
        var other = new Part(need(1, 1, OBSERVATION, PANEL), 0, 0);
        assertEquals(4, rating.nextLevel());
        assertEquals(List.of(new Missing(List.of(second), 0), new Missing(List.of(first, other), 0)), rating.missing());
        assertEquals(1, second.rowsMissing());
        assertEquals(0, second.assessorsMissing());
        assertEquals(0, first.rowsToAdd());
        assertEquals(1, other.rowsToAdd());
    }

    @Test
    void onlyRowsThatShowTheNextLevelAreThere() {
        assertEquals(
                0,
                rate(project("a", 3, "m1", DAY)).missing().get(0).parts().get(0).rows());
        assertEquals(0, quizzesThere(quiz("a", 1, DAY)));
        assertEquals(1, quizzesThere(quiz("a", 2, DAY)));
        assertEquals(1, quizzesThere(quiz("a", 5, DAY)));
    }

    private static int quizzesThere(Entry quiz) {
        return rate(quiz).missing().get(1).parts().get(0).rows();
    }

    @Test
    void aMissingAssessorBringsARowEvenWhereThereAreRowsEnough() {
        Rating rating = rate(observation("a", 3, "m1", DAY), observation("b", 3, "m1", DAY));
        Part part = rating.missing().get(1).parts().get(0);
        assertEquals(0, part.rowsMissing());
        assertEquals(1, part.assessorsMissing());
        assertEquals(1, part.rowsToAdd());
        assertFalse(rating.missing().get(1).partsMet());
    }

    @Test
    void aDoubtAsksForMoreVoicesWhereTheRowsAreThere() {
        Rating rating = rate(project("a", 3, "m1", DAY), project("b", 1, "m2", DAY));
        assertEquals(3, rating.nextLevel());
        Missing way = rating.missing().get(0);
        assertTrue(way.partsMet());
        assertEquals(1, way.voices(), "one for, one against: one more outnumbers");
    }

    @Test
    void manyDoubtsAskForManyVoices() {
        Rating rating = rate(
                quiz("a", 2, DAY), quiz("b", 2, DAY), observation("c", 0, "m1", DAY), observation("d", 0, "m2", DAY));
        assertEquals(2, rating.nextLevel());
        assertEquals(3, rating.missing().get(0).voices(), "machines are no voices");
    }

    @Test
    void theTopMissesNothing() {
        Rating top = rate(
                project("a", 5, "m1", DAY), project("b", 5, "m2", DAY), row("c", 5, PANEL, Standing.PANEL, "j1", DAY));
        assertNull(top.nextLevel());
        assertEquals(List.of(), top.missing());
        Rating shorter = Ledger.rate(List.of(project("a", 3, "m1", DAY)), STANDARD.withScale(3), TODAY);
        assertNull(shorter.nextLevel());
    }

    @Test
    void theNextLevelIsTheNextOneThePolicyKnows() {
        Policy policy = Policies.asking(4, List.of(List.of(need(1, 1, PROJECT))));
        assertEquals(4, Ledger.rate(List.of(), policy, TODAY).nextLevel());
    }

    @Test
    void addingWhatIsMissingReachesTheNextLevelAndOneRowLessDoesNot() {
        ForAll.seeds(2_000, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating rating = Ledger.rate(rows, policy, TODAY);
            if (rating.nextLevel() == null) {
                return;
            }
            int level = rating.nextLevel();
            int way = random.below(rating.missing().size());
            var alternative = policy.needs().get(level).get(way);
            additions(rating.missing().get(way), level, policy).ifPresent(additions -> {
                assertTrue(holds(level, alternative, policy, rows, additions), "all that is missing");
                for (int i = 0; i < additions.size(); i++) {
                    var fewer = new ArrayList<>(additions);
                    fewer.remove(i);
                    assertFalse(holds(level, alternative, policy, rows, fewer), "one row less");
                }
            });
        });
    }

    private static boolean holds(
            int level, List<Requirement> alternative, Policy policy, List<Entry> rows, List<Entry> additions) {
        var only = Policies.asking(level, List.of(alternative));
        var alone = new Policy("alone", 1, policy.ceilings(), policy.freshMonths(), only.needs());
        var all = new ArrayList<>(rows);
        all.addAll(additions);
        return Ledger.rate(all, alone, TODAY).verifiedLevel() == level;
    }

    /** Rows for every missing part and voice, each from someone new; empty where a ceiling makes it impossible. */
    private static Optional<List<Entry>> additions(Missing missing, int level, Policy policy) {
        var rows = new ArrayList<Entry>();
        var asked = new ArrayList<Kind>();
        for (Part part : missing.parts()) {
            asked.addAll(part.requirement().kinds());
            var kind = reaching(part.requirement().kinds(), level, policy);
            if (kind.isEmpty() && part.rowsToAdd() > 0) {
                return Optional.empty();
            }
            for (int i = 0; i < part.rowsToAdd(); i++) {
                rows.add(added(rows.size(), kind.get()));
            }
        }
        var others =
                Kind.EVIDENCE.stream().filter(kind -> !asked.contains(kind)).toList();
        var voice = reaching(Set.copyOf(others), level, policy);
        while (rows.size() < missing.voices()) {
            if (voice.isEmpty()) {
                return Optional.empty();
            }
            rows.add(added(rows.size(), voice.get()));
        }
        return Optional.of(rows);
    }

    private static Optional<Kind> reaching(Set<Kind> kinds, int level, Policy policy) {
        return kinds.stream()
                .filter(kind -> policy.ceilings().get(kind) >= level)
                .sorted()
                .findFirst();
    }

    private static Entry added(int number, Kind kind) {
        return row("new" + number, 5, kind, Standing.MENTOR, "new" + number, "2026-11-10");
    }

    private static Rating rate(Entry... rows) {
        return Ledger.rate(List.of(rows), STANDARD, TODAY);
    }
}
