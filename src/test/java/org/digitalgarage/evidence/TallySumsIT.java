package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.UnitFiles;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a report reads is the sum of all that was counted, whatever was added to the sums and when. What would change the
 * counts of others is taken back.
 */
@ExtendWith(ArquillianExtension.class)
class TallySumsIT {

    private static final List<String> PLACES = List.of("RTG", "MOI", "DDPM", "DDPM-POL", "DDPM-ICT", "RID");
    private static final List<String> TYPES = List.of("KNO", "GEN");

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InsideWorld world;

    @Inject
    private Tallies tallies;

    @Inject
    private TallyFold fold;

    @Inject
    private TallySums sums;

    @Inject
    private Units units;

    @Inject
    private UnitFiles files;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void onEveryDayAReportIsTheSumOfAllChanges() throws Exception {
        var random = new Random(2569);
        takenBack(() -> {
            for (var round = 0; round < 12; round++) {
                for (var write = 0; write < 6; write++) {
                    tallies.append(changes(random));
                }
                if (round == 8) {
                    fold.all(1000);
                } else if (round % 3 != 2) {
                    fold.some(1 + random.nextInt(60), 10 + random.nextInt(60));
                }
                for (var question = 0; question < 2; question++) {
                    assertSums(day(random));
                }
            }
            assertTrue(
                    number("select count(*) from evidence_tally_split where period > 9999") > 0, "months were split");
            var first = now.today().withDayOfMonth(1);
            for (var day = first; day.isBefore(first.plusMonths(1)); day = day.plusDays(3)) {
                assertSums(day);
            }
            assertSums(LocalDate.of(now.today().getYear(), 1, 1));
            assertSums(LocalDate.of(now.today().getYear(), 12, 31));
            assertEquals(List.of(), wrong(), "the sums are those of the lines");
        });
    }

    @Test
    void aFoldThatIsBrokenOffHasDoneNothing() throws Exception {
        var before = world(() -> sums.of(ids(), now.today()));
        var waiting = world(fold::waiting);
        takenBack(() -> {
            fold.all(TallyFold.MOST);
            assertEquals(0, fold.waiting());
        });
        assertEquals(waiting, world(fold::waiting));
        assertEquals(map(before), map(world(() -> sums.of(ids(), now.today()))));
    }

    @Test
    void aUnitThatMovesIsCountedWhereItIsNow() throws Exception {
        var content = Files.createTempDirectory("units");
        move(content, "DDPM-ICT", "RID");
        try {
            takenBack(() -> {
                var before = map(sums.of(List.of(id("DDPM")), now.today()));
                assertTrue(files.load(content).stream().allMatch(one -> one.outcome() == LoadResult.Outcome.LOADED));
                assertNotEquals(before, map(sums.of(List.of(id("DDPM")), now.today())));
                assertSums(now.today());
                assertSums(now.today().minusDays(300));
            });
        } finally {
            units.forget();
        }
    }

    @Test
    void writersAndFoldsSideBySideLoseNothingAndShowNothingTwice() throws Exception {
        var writes = 40;
        var day = now.today().plusYears(30);
        var key = new Step.Key(id("DDPM-POL"), "GEN", competency(0), day, Outcome.MET_HIGH);
        var start = people(key);
        var writing = new AtomicBoolean(true);
        var others = new ArrayList<Future<?>>();
        others.add(threads.submit(() -> {
            while (writing.get()) {
                world.run(any -> fold.some(20, 50));
            }
        }));
        Callable<List<Integer>> reader = () -> {
            var seen = new ArrayList<Integer>();
            while (writing.get()) {
                seen.add(people(key));
            }
            return seen;
        };
        var read = threads.submit(reader);
        var writers = new ArrayList<Future<?>>();
        for (var writer = 0; writer < 2; writer++) {
            writers.add(threads.submit(() -> {
                for (var write = 0; write < writes; write++) {
                    world.run(any -> tallies.append(Map.of(key, 1)));
                }
            }));
        }
        try {
            for (var writer : writers) {
                writer.get();
            }
        } finally {
            writing.set(false);
        }
        for (var other : others) {
            other.get();
        }
        var before = start;
        for (var seen : read.get()) {
            assertTrue(seen >= before && seen <= start + 2 * writes, () -> start + ": " + seen);
            before = seen;
        }
        assertEquals(start + 2 * writes, people(key));
        world.run(any -> fold.some(Integer.MAX_VALUE, TallyFold.MOST));
        assertEquals(start + 2 * writes, people(key));
        world.run(any -> tallies.append(Map.of(key, -2 * writes)));
        assertEquals(start, people(key));
    }

    @Test
    void aSumThatTheLinesDoNotGiveIsFound() throws Exception {
        takenBack(() -> {
            fold.all(TallyFold.MOST);
            assertEquals(List.of(), wrong());
            var changed = em.createNativeQuery(
                            "update evidence_tally_sum set n_met_low = n_met_low + 1 where unit_id = ?1"
                                    + " and period = (select max(s.period) from evidence_tally_sum s where s.unit_id = ?1)")
                    .setParameter(1, id("DDPM"))
                    .executeUpdate();
            assertTrue(changed > 0);
            assertEquals(changed, wrong().size());
        });
    }

    /** Six changes of one write: a few units, competencies and days, so that they meet again and again. */
    private Map<Step.Key, Integer> changes(Random random) {
        var changes = new HashMap<Step.Key, Integer>();
        for (var change = 0; change < 6; change++) {
            changes.put(
                    new Step.Key(
                            id(PLACES.get(random.nextInt(PLACES.size()))),
                            TYPES.get(random.nextInt(TYPES.size())),
                            competency(random.nextInt(2)),
                            day(random),
                            Outcome.values()[random.nextInt(Outcome.values().length)]),
                    random.nextInt(9) - 4);
        }
        return changes;
    }

    /** A day of this month, or of some years around it. */
    private LocalDate day(Random random) {
        return random.nextInt(3) == 0
                ? now.today().plusDays(random.nextInt(2400) - 1200)
                : now.today().withDayOfMonth(1 + random.nextInt(28));
    }

    private void assertSums(LocalDate day) {
        assertEquals(added(day), map(sums.of(ids(), day)), () -> "as of " + day);
    }

    /** The counts by adding up every line. */
    private Map<String, Integer> added(LocalDate day) {
        var added = new TreeMap<String, Integer>();
        for (var row : new TallyQuestion()
                .part("select a.above_id, t.competency_id, t.type_key, t.outcome, sum(t.people) from evidence_tally t")
                .part(" join people_unit_above a on a.unit_id = t.unit_id where t.day_no <= ?", DayNumber.of(day))
                .among(" and a.above_id", ids())
                .part(" group by a.above_id, t.competency_id, t.type_key, t.outcome")
                .rows(em)) {
            added.put(row[0] + " " + row[1] + " " + row[2] + " " + row[3], ((Number) row[4]).intValue());
        }
        added.values().removeIf(people -> people == 0);
        return added;
    }

    private static Map<String, Integer> map(List<TallySum> sums) {
        var map = new TreeMap<String, Integer>();
        for (var sum : sums) {
            for (var outcome : Outcome.values()) {
                map.put(
                        sum.unitId() + " " + sum.competencyId() + " " + sum.typeKey() + " " + outcome,
                        sum.people(outcome));
            }
        }
        map.values().removeIf(people -> people == 0);
        return map;
    }

    /** How many people the key's unit has by the report, of this outcome on the key's day. */
    private int people(Step.Key key) {
        return world(() -> sums.of(List.of(key.unitId()), key.day())).stream()
                .filter(sum -> sum.competencyId() == key.competencyId()
                        && sum.typeKey().equals(key.typeKey()))
                .mapToInt(sum -> sum.people(key.outcome()))
                .sum();
    }

    private List<Object[]> wrong() {
        var found = new ArrayList<Object[]>();
        ids().forEach(unit -> found.addAll(new TallyQuestion()
                .part(TallySql.wrong(), unit, unit, unit, unit)
                .rows(em)));
        return found;
    }

    private static void move(Path content, String unit, String below) throws IOException {
        var folder = Files.createDirectories(content.resolve("config/units"));
        Files.writeString(
                folder.resolve("moved.yaml"),
                "units:\n  - {code: %s, parent: %s, kind: bureau, name: {th: ย้าย, en: Moved}}\n"
                        .formatted(unit, below));
    }

    private long number(String question) {
        return ((Number) em.createNativeQuery(question).getSingleResult()).longValue();
    }

    private List<Long> ids() {
        return PLACES.stream().map(this::id).toList();
    }

    private long id(String unit) {
        return units.byCode(unit).orElseThrow().getId();
    }

    private long competency(int place) {
        return competencies.ofFramework("OCSC-DIG-2566").get(place).getId();
    }

    private interface Work {

        void run() throws Exception;
    }

    private void takenBack(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private <T> T world(Supplier<T> question) {
        var answer = new ArrayList<T>();
        world.run(any -> answer.add(question.get()));
        return answer.get(0);
    }
}
