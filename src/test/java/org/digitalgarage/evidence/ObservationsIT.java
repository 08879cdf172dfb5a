package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What mentors and supervisors saw. */
@ExtendWith(ArquillianExtension.class)
class ObservationsIT {

    @Inject
    private InsideWorld world;

    @Inject
    private Observations observations;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Inject
    private HttpServletRequest request;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aMentorAndASupervisorObserveWithTheirStanding() {
        var person = world.id("1042331");
        var competency = id("OCSC-COMP-2553/F304");
        world.as("mentor");
        observations.record(person, competency, 2, "ลงพื้นที่และตรวจความปลอดภัยก่อนเริ่มงาน", now.today());
        world.as("supervisor");
        observations.record(person, competency, 2, "ตรวจสอบอุปกรณ์ทุกครั้ง", now.today());
        world.as("1042331");
        var why = explanations.why(person, competency, now.today());
        assertEquals(2, why.rated().verified());
        var standings = why.counted().stream().map(WhyRow::standing).toList();
        assertTrue(standings.containsAll(List.of(Standing.MENTOR, Standing.SUPERVISOR)));
        assertTrue(why.counted().stream().allMatch(row -> row.words().reason() != null));
    }

    @Test
    void aDoubleClickRecordsOnce() {
        var person = world.id("1042331");
        world.as("mentor");
        var first = observations.record(person, id("OCSC-COMP-2553/F306"), 1, "เห็นแล้ว", now.today());
        assertEquals(first, observations.record(person, id("OCSC-COMP-2553/F306"), 1, "เห็นแล้ว", now.today()));
    }

    @Test
    void anotherSentenceIsAnotherObservation() {
        var person = world.id("1042331");
        var competency = id("OCSC-COMP-2553/F305");
        world.as("mentor");
        var first = observations.record(person, competency, 1, "อธิบายแบบแปลนให้ช่าง", now.today());
        var second = observations.record(person, competency, 1, "อธิบายแบบแปลนให้ชาวบ้าน", now.today());
        assertNotEquals(first, second);
        assertEquals(second, observations.record(person, competency, 1, " อธิบายแบบแปลนให้ชาวบ้าน ", now.today()));
        var said = explanations.why(person, competency, now.today()).counted().stream()
                .map(row -> row.words().reason())
                .collect(Collectors.toSet());
        assertEquals(Set.of("อธิบายแบบแปลนให้ช่าง", "อธิบายแบบแปลนให้ชาวบ้าน"), said);
    }

    @Test
    void twoClicksAtOneMomentRecordOnce() throws InterruptedException, ExecutionException {
        var person = world.id("1042331");
        var competency = id("OCSC-COMP-2553/F303");
        var api = Api.at("http://localhost:" + request.getServerPort()).signIn("mentor");
        var fields = Map.of(
                "observe", "observe",
                "save", "save",
                "jakarta.faces.ViewState", "stateless",
                "person", String.valueOf(person),
                "competency", String.valueOf(competency),
                "level", "1",
                "sentence", "กดสองครั้ง",
                "workedOn", now.today().toString());
        Callable<Integer> click = () -> api.form("/evidence/observe", fields).statusCode();
        for (var answer : threads.invokeAll(List.of(click, click))) {
            assertEquals(302, answer.get());
        }
        world.as("1042331");
        var why = explanations.why(person, competency, now.today());
        assertEquals(1, why.counted().size() + why.notCounted().size());
    }

    @Test
    void nobodyObservesThemselvesOrAStranger() {
        var competency = id("OCSC-COMP-2553/F304");
        var mentor = world.as("mentor");
        assertThrows(NotAllowed.class, () -> observations.record(mentor, competency, 2, "ตนเอง", now.today()));
        var stranger = world.id("8046020");
        assertThrows(NotFound.class, () -> observations.record(stranger, competency, 2, "คนอื่น", now.today()));
        world.as("hr");
        var learner = world.id("learner");
        assertThrows(NotFound.class, () -> observations.record(learner, competency, 2, "บุคคล", now.today()));
    }

    @Test
    void levelSentenceAndDayAreChecked() {
        var person = world.id("1042331");
        var competency = id("OCSC-DIG-2566/D7");
        world.as("mentor");
        refused("level", () -> observations.record(person, competency, null, "x", now.today()));
        refused("level", () -> observations.record(person, competency, 4, "x", now.today()));
        refused("sentence", () -> observations.record(person, competency, 1, " ", now.today()));
        refused("sentence", () -> observations.record(person, competency, 1, "x".repeat(1001), now.today()));
        refused(
                "workedOn",
                () -> observations.record(
                        person, competency, 1, "x", now.today().plusDays(1)));
    }

    private static void refused(String field, org.junit.jupiter.api.function.Executable call) {
        assertEquals(field, assertThrows(Refused.class, call).field());
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }
}
