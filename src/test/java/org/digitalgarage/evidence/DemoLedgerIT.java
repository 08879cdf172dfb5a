package org.digitalgarage.evidence;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.digitalgarage.ledger.Break;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The evidence of the demonstration: what it says, that its chains hold, and that everything can be computed anew. */
@ExtendWith(ArquillianExtension.class)
class DemoLedgerIT {

    @Inject
    private InsideWorld world;

    @Inject
    private Ratings ratings;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private RatingRebuild ratingRebuild;

    @Inject
    private TallyRebuild tallyRebuild;

    @Inject
    private Facts facts;

    @Resource
    private UserTransaction transaction;

    @Test
    void theLearnerMeetsEightIsShortOfOneAndThreeNeedFreshEvidence() {
        world.as("learner");
        var day = facts.firstStart();
        var outcomes = new HashMap<String, Integer>();
        ratings.mine(day).stream()
                .filter(rated -> rated.required() != null)
                .forEach(rated -> outcomes.merge(word(rated.outcome()), 1, Integer::sum));
        assertEquals(Map.of("met", 8, "below", 1, "faded", 1, "claimed", 1, "unknown", 1), outcomes);
    }

    @Test
    void aDayBeforeAnythingWasShownKnowsNothing() {
        world.as("learner");
        var before = facts.firstStart().minusYears(5);
        assertTrue(ratings.mine(before).stream().allMatch(rated -> rated.outcome() == Outcome.UNKNOWN));
    }

    @Test
    void everyChainIsSound() {
        world.as("auditor");
        var report = audit.checkAll();
        assertTrue(report.rows() > 5000, report.rows() + " rows");
        assertTrue(report.people() > 500, report.people() + " people");
        assertEquals(0, report.breaks().size());
    }

    @Test
    void onlyAnAuditorChecks() {
        world.as("learner");
        assertThrows(NotAllowed.class, () -> audit.checkAll());
        assertThrows(NotAllowed.class, () -> audit.check(world.id("learner")));
    }

    @Test
    void aRowChangedInTheDatabaseIsFound() throws Exception {
        var faults = faultsAfter("update evidence_row set level_no = 5 where person_id = ? and sequence_no = 2");
        assertEquals(Set.of(Break.Fault.CHANGED), faults);
    }

    @Test
    void aRowChangedIntoNonsenseIsFound() throws Exception {
        var faults = faultsAfter("update evidence_row set kind = 'nonsense' where person_id = ? and sequence_no = 2");
        assertEquals(Set.of(Break.Fault.CHANGED), faults);
    }

    @Test
    void aRowTakenOutIsFound() throws Exception {
        var faults = faultsAfter("delete from evidence_row where person_id = ? and sequence_no = 2");
        assertTrue(faults.contains(Break.Fault.MISSING), faults.toString());
    }

    @Test
    void aRowCutOffAtTheEndIsFound() throws Exception {
        var faults = faultsAfter("delete from evidence_row where person_id = ? and sequence_no ="
                + " (select row_count from evidence_chain c where c.person_id = evidence_row.person_id)");
        assertEquals(Set.of(Break.Fault.WRONG_END), faults);
    }

    @Test
    void aChainTakenAwayWithItsRowsLeftIsFoundByTheWholeCheck() throws Exception {
        var person = world.as("auditor");
        var learner = world.id("supervisor");
        undone(em -> {
            em.createNativeQuery("delete from evidence_chain where person_id = ?")
                    .setParameter(1, learner)
                    .executeUpdate();
            var report = audit.checkAll();
            assertFalse(report.sound());
            assertEquals(
                    Set.of(learner),
                    report.breaks().stream().map(EvidenceAudit.Broken::personId).collect(toSet()));
        });
        assertTrue(person > 0);
    }

    @Test
    void ratingsComputedAnewEqualThoseThatWereKept() {
        world.as("admin");
        var kept = all("select person_id, competency_id, from_on, until_on, state, verified_level, faded_level,"
                + " claimed_level, certainty, last_worked_on from evidence_rating");
        ratingRebuild.rebuild();
        var computed = all("select person_id, competency_id, from_on, until_on, state, verified_level, faded_level,"
                + " claimed_level, certainty, last_worked_on from evidence_rating");
        assertTrue(kept.size() > 5000);
        assertEquals(difference(kept, computed), difference(computed, kept));
    }

    @Test
    void countsComputedAnewEqualThoseThatWereKept() {
        world.as("admin");
        var sums = "select unit_id, type_key, competency_id, on_day, outcome, sum(people) from evidence_tally"
                + " group by unit_id, type_key, competency_id, on_day, outcome having sum(people) <> 0";
        var kept = all(sums);
        tallyRebuild.rebuild();
        var computed = all(sums);
        assertTrue(kept.size() > 1000);
        assertEquals(difference(kept, computed), difference(computed, kept));
    }

    @Test
    void onlyAnAdministratorComputesAnew() {
        world.as("hr");
        assertThrows(NotAllowed.class, () -> ratingRebuild.rebuild());
        assertThrows(NotAllowed.class, () -> tallyRebuild.rebuild());
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var left = new HashSet<>(one);
        left.removeAll(other);
        return left;
    }

    private Set<String> all(String sql) {
        var rows = new HashSet<String>();
        world.run(em -> {
            List<?> found = em.createNativeQuery(sql).getResultList();
            found.forEach(row -> rows.add(Arrays.toString((Object[]) row)));
        });
        return rows;
    }

    private Set<Break.Fault> faultsAfter(String sql) throws Exception {
        var faults = new HashSet<Break.Fault>();
        world.as("auditor");
        var person = world.id("supervisor");
        undone(em -> {
            assertEquals(
                    1, em.createNativeQuery(sql).setParameter(1, person).executeUpdate(), "one row was to be touched");
            audit.check(person)
                    .breaks()
                    .forEach(broken -> faults.add(broken.at().fault()));
        });
        assertTrue(audit.check(person).sound());
        return faults;
    }

    /** Carries out a step of which nothing stays. */
    private void undone(Consumer<EntityManager> step) throws Exception {
        transaction.begin();
        try {
            world.run(step);
        } finally {
            transaction.rollback();
        }
    }

    private static String word(Outcome outcome) {
        return outcome.met() ? "met" : outcome.below() ? "below" : outcome.code();
    }
}
