package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Reason;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows entering the ledger; each test has a competency or a person of its own. */
@ExtendWith(ArquillianExtension.class)
class EvidenceLedgerIT {

    private static final AtomicLong SOURCE = new AtomicLong(900_000);

    @Inject
    private InsideWorld world;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Ratings ratings;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private People people;

    @Inject
    private Now now;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aRowMovesTheRatingAndExplainsItself() {
        var person = world.as("author");
        var competency = id("DGR-DS-1/DS-STAT");
        var yesterday = now.today().minusDays(1);
        ledger.add(graded(person, competency, 2, SOURCE.incrementAndGet()));
        var why = explanations.why(person, competency, now.today());
        assertEquals(1, why.rated().verified());
        assertEquals(1, why.counted().size());
        assertEquals("A test", why.counted().get(0).words().title().en());
        assertTrue(why.sentence().th().contains("1") && why.sentence().en().contains("1"));
        assertEquals(State.UNKNOWN, ratings.one(person, competency, yesterday).state(), "yesterday knew nothing of it");
    }

    @Test
    void whatCameFromTheSameSourceIsNotAddedAgain() {
        var person = world.as("author");
        var competency = id("DGR-DS-1/DS-WRNG");
        var source = SOURCE.incrementAndGet();
        var first = ledger.add(graded(person, competency, 2, source));
        var again = ledger.add(graded(person, competency, 2, source));
        assertEquals(first, again);
        assertEquals(
                1, explanations.why(person, competency, now.today()).counted().size());
    }

    @Test
    void aWithdrawnRowNoLongerCountsAndMayComeAgain() {
        var person = world.id("author");
        var mentor = world.as("steward");
        var competency = id("DGR-DS-1/DS-ML");
        var source = SOURCE.incrementAndGet();
        var row = ledger.add(judged(person, competency, 2, mentor, source));
        assertEquals(2, ratings.one(person, competency, now.today()).verified());
        var withdrawal = ledger.withdraw(row);
        assertEquals(withdrawal, ledger.withdraw(row), "a second time changes nothing");
        assertEquals(State.UNKNOWN, ratings.one(person, competency, now.today()).state());
        assertNotEquals(row, ledger.add(judged(person, competency, 3, mentor, source)));
        world.as("author");
        var why = explanations.why(person, competency, now.today());
        assertEquals(
                List.of(Reason.WITHDRAWN),
                why.notCounted().stream().map(WhyRow::reason).toList());
    }

    @Test
    void onlyWhoJudgedWithdraws() {
        var person = world.id("author");
        var competency = id("DGR-DS-1/DS-VIZ");
        var row = ledger.add(judged(person, competency, 2, world.id("steward"), SOURCE.incrementAndGet()));
        world.as("manager");
        assertThrows(NotAllowed.class, () -> ledger.withdraw(row));
    }

    @Test
    void allOrNone() {
        var person = world.as("author");
        var competency = id("DGR-DS-1/DS-FCST");
        var good = graded(person, competency, 2, SOURCE.incrementAndGet());
        var bad = graded(person, competency, 9, SOURCE.incrementAndGet());
        assertThrows(Refused.class, () -> ledger.addAll(List.of(good, bad)));
        assertEquals(State.UNKNOWN, ratings.one(person, competency, now.today()).state());
    }

    @Test
    void aRowMovesTheCountsOfItsUnitByOnePerson() {
        var person = world.as("1045021");
        var competency = id("OCSC-DIG-2566/D5");
        var unit = people.get(person).getAssignedUnitId();
        var before = counts(unit, competency, now.today());
        ledger.add(judged(person, competency, 3, world.id("supervisor"), SOURCE.incrementAndGet()));
        var after = counts(unit, competency, now.today());
        assertEquals(
                before.stream().mapToLong(Count::people).sum(),
                after.stream().mapToLong(Count::people).sum());
        assertEquals(people(before, "MET_LOW") + 1, people(after, "MET_LOW"));
    }

    @Test
    void writersToOnePersonWaitForEachOtherAndTheChainHolds() throws Exception {
        var person = world.id("executive");
        var competency = id("DGR-DS-1/DS-GOV");
        var writes = new ArrayList<Callable<Long>>();
        for (var i = 0; i < 12; i++) {
            var entry = graded(person, competency, 1, SOURCE.incrementAndGet());
            writes.add(() -> ledger.add(entry));
        }
        for (var write : threads.invokeAll(writes)) {
            write.get();
        }
        assertEquals(1, ratings.one(person, competency, now.today()).verified());
    }

    @Test
    void theSameSourceFromTwoSidesAtOnceMakesOneRow() throws Exception {
        var person = world.id("executive");
        var competency = id("DGR-DS-1/DS-ETH");
        var entry = graded(person, competency, 1, SOURCE.incrementAndGet());
        var ids = new ArrayList<Long>();
        for (var write : threads.invokeAll(List.<Callable<Long>>of(() -> ledger.add(entry), () -> ledger.add(entry)))) {
            ids.add(write.get());
        }
        assertEquals(ids.get(0), ids.get(1));
    }

    private record Count(String outcome, long people) {}

    private List<Count> counts(long unit, long competency, LocalDate day) {
        var counts = new ArrayList<Count>();
        world.run(em -> em.createQuery(
                        "select t.outcome, sum(t.people) from Tally t where t.unitId = :unit"
                                + " and t.competencyId = :competency and t.onDay <= :day group by t.outcome",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("competency", competency)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> counts.add(new Count((String) row[0], ((Number) row[1]).longValue()))));
        return counts;
    }

    private static long people(List<Count> counts, String outcome) {
        return counts.stream()
                .filter(count -> count.outcome().equals(outcome))
                .mapToLong(Count::people)
                .sum();
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }

    private EvidenceEntry graded(long person, long competency, int level, long source) {
        return EvidenceEntry.graded(
                person,
                competency,
                level,
                now.today(),
                "test",
                source,
                EvidenceWords.of(new Both("แบบทดสอบ", "A test")));
    }

    private EvidenceEntry judged(long person, long competency, int level, long assessor, long source) {
        return EvidenceEntry.judged(
                person,
                competency,
                level,
                Kind.PROJECT,
                Standing.MENTOR,
                assessor,
                now.today(),
                "test",
                source,
                EvidenceWords.of(new Both("งาน", "Work")));
    }
}
