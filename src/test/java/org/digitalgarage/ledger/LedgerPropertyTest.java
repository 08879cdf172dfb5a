package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds whatever the rows, for a thousand random ledgers a property, under shipped and strange policies. */
class LedgerPropertyTest {
    private static final int SEEDS = 1_000;

    @Test
    void theAnswerIsTheOneOfALiteralReadingOfTheRules() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            var day = random.day();
            var literal = new LiteralReading(rows, policy, day);
            Rating rating = Ledger.rate(rows, policy, day);
            assertEquals(literal.state(), rating.state());
            assertEquals(literal.verifiedLevel(), rating.verifiedLevel());
            assertEquals(literal.fadedLevel(), rating.fadedLevel());
            assertEquals(literal.claimedLevel(), rating.claimedLevel());
            assertEquals(literal.certainty(), rating.certainty());
            assertEquals(literal.reasons(), new TreeMap<>(rating.notCounted()));
        });
    }

    @Test
    void theRandomLedgersReachEveryAnswer() {
        var seen = new HashSet<Object>();
        ForAll.seeds(SEEDS, random -> {
            Rating rating = Ledger.rate(random.rows(), Policies.STANDARD, TODAY);
            seen.add(rating.state());
            seen.add(rating.certainty());
            seen.add(rating.verifiedLevel());
            seen.addAll(rating.notCounted().values());
            seen.add(rating.fadedLevel() < rating.verifiedLevel() ? "old doubts weigh" : "no old doubts");
        });
        var wanted = new HashSet<Object>(List.of(0, 1, 2, 3, 4, 5, "old doubts weigh"));
        wanted.addAll(List.of(State.values()));
        wanted.addAll(List.of(Certainty.values()));
        wanted.addAll(List.of(Reason.values()));
        wanted.removeAll(seen);
        assertEquals(Set.of(), wanted, "answers that no random ledger has");
    }

    @Test
    void theOrderOfTheRowsNeverMatters() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating one = Ledger.rate(rows, policy, TODAY);
            Rating other = Ledger.rate(random.shuffled(rows), policy, TODAY);
            assertEquals(one, other);
            assertEquals(
                    List.copyOf(one.notCounted().keySet()),
                    List.copyOf(other.notCounted().keySet()));
        });
    }

    @Test
    void everyRowWithALevelIsNamedExactlyOnceInOrder() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            Rating rating = Ledger.rate(rows, random.policy(), TODAY);
            var told = rows.stream()
                    .filter(row -> row.level() != null)
                    .sorted(Entry.BY_WORK)
                    .map(Entry::id);
            var counted = rating.counted();
            var notCounted = List.copyOf(rating.notCounted().keySet());
            var ids = told.toList();
            assertEquals(ids.size(), counted.size() + notCounted.size());
            assertEquals(ids.stream().filter(counted::contains).toList(), counted);
            assertEquals(ids.stream().filter(id -> !counted.contains(id)).toList(), notCounted);
        });
    }

    @Test
    void aClaimNeverRaises() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating before = Ledger.rate(rows, policy, TODAY);
            Rating after = Ledger.rate(plus(rows, Rows.claim("claim", 5, "2026-11-23")), policy, TODAY);
            assertEquals(before.verifiedLevel(), after.verifiedLevel());
            assertEquals(before.fadedLevel(), after.fadedLevel());
            assertEquals(before.certainty(), after.certainty());
            assertEquals(before.counted(), after.counted());
            assertEquals(before.missing(), after.missing());
            assertEquals(before.state() == State.UNKNOWN ? State.CLAIMED : before.state(), after.state());
            assertEquals(5, after.claimedLevel());
        });
    }

    @Test
    void withdrawingWhatWasJustAddedRestoresTheAnswerEvenIfItWasACorrection() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating before = Ledger.rate(rows, policy, TODAY);
            Entry added = random.row(rows);
            var withdrawn = plus(plus(rows, added), Rows.withdrawal("w", added.id(), "2026-11-23"));
            assertSameButFor(added.id(), before, Ledger.rate(withdrawn, policy, TODAY));
        });
    }

    @Test
    void withdrawingAWithdrawalRestoresWhatItTookBack() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating before = Ledger.rate(rows, policy, TODAY);
            if (rows.isEmpty()) {
                return;
            }
            var withdrawn = plus(rows, Rows.withdrawal("w1", random.oneOf(rows).id(), "2026-11-22"));
            var restored = plus(withdrawn, Rows.withdrawal("w2", "w1", "2026-11-23"));
            assertEquals(before, Ledger.rate(restored, policy, TODAY));
        });
    }

    @Test
    void aFreshRowAtLeastAsHighNeverLowers() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating before = Ledger.rate(rows, policy, TODAY);
            Entry added = Rows.row("n", 5, random.evidenceKind(), Standing.MENTOR, "new", "2026-11-01");
            if (policy.shown(added) >= before.verifiedLevel()) {
                Rating after = Ledger.rate(plus(rows, added), policy, TODAY);
                assertTrue(after.verifiedLevel() >= before.verifiedLevel());
            }
        });
    }

    @Test
    void aRowThatShowsNothingNeverRaises() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            var standing = random.oneOf(List.of(Standing.MACHINE, Standing.PEER, Standing.MENTOR));
            Entry added = Rows.row("n", 0, random.evidenceKind(), standing, "new", "2026-11-01");
            int before = Ledger.rate(rows, policy, TODAY).verifiedLevel();
            int after = Ledger.rate(plus(rows, added), policy, TODAY).verifiedLevel();
            assertTrue(standing.human() ? after <= before : after == before);
        });
    }

    @Test
    void whatIsRecordedLaterNeverChangesTheAnswerForADay() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            LocalDate day = random.day();
            var known =
                    rows.stream().filter(row -> !row.recordedOn().isAfter(day)).toList();
            Rating then = Ledger.rate(known, policy, day);
            Rating now = Ledger.rate(rows, policy, day);
            assertTrue(then.sameAnswer(now));
            assertEquals(then.counted(), now.counted());
            assertEquals(then.missing(), now.missing());
        });
    }

    @Test
    void allMachinesAreOneAssessorWhateverTheyAreCalled() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            var policy = random.policy();
            var renamed = rows.stream()
                    .map(row -> row.standing() == Standing.MACHINE ? named(row, "machine " + random.below(9)) : row);
            assertEquals(Ledger.rate(rows, policy, TODAY), Ledger.rate(renamed.toList(), policy, TODAY));
        });
    }

    @Test
    void onlyAVerifiedLevelHasACertainty() {
        ForAll.seeds(SEEDS, random -> {
            Rating rating = Ledger.rate(random.rows(), random.policy(), TODAY);
            assertEquals(rating.verifiedLevel() == 0, rating.certainty() == null);
            assertEquals(rating.verifiedLevel() == 0, rating.counted().isEmpty());
            assertTrue(rating.verifiedLevel() == 0 || rating.state() == State.VERIFIED);
        });
    }

    @Test
    void aShorterScaleChangesNothingForThoseWhoStandOnIt() {
        ForAll.seeds(SEEDS, random -> {
            var rows = random.rows();
            int scale = 1 + random.below(5);
            int whole = Ledger.rate(rows, Policies.STANDARD, TODAY).verifiedLevel();
            Rating shorter = Ledger.rate(rows, Policies.STANDARD.withScale(scale), TODAY);
            assertTrue(shorter.verifiedLevel() <= scale);
            assertTrue(whole > scale || shorter.verifiedLevel() == whole);
            if (shorter.verifiedLevel() == scale) {
                assertNull(shorter.nextLevel());
            }
        });
    }

    private static void assertSameButFor(String id, Rating before, Rating after) {
        assertTrue(before.sameAnswer(after));
        assertEquals(before.counted(), after.counted());
        assertEquals(before.missing(), after.missing());
        assertEquals(before.nextLevel(), after.nextLevel());
        var others = new TreeMap<>(after.notCounted());
        others.remove(id);
        assertEquals(new TreeMap<>(before.notCounted()), others);
    }

    private static List<Entry> plus(List<Entry> rows, Entry row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private static Entry named(Entry row, String assessor) {
        return new Entry(
                row.id(),
                row.level(),
                row.kind(),
                row.standing(),
                assessor,
                row.workedOn(),
                row.recordedAt(),
                row.validUntil(),
                row.withdraws());
    }
}
