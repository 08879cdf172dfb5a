package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judging handed-in work, alone and when something else happens meanwhile. */
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    private static final AtomicLong SOURCE = new AtomicLong(900_000);
    private static final String ONE = "1042046";
    private static final String TWO = "1040988";
    private static final String COMPETENCY = "DGR-DS-1/DS-ENG";

    @Inject
    private InsideWorld world;

    @Inject
    private Submissions submissions;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewSheets sheets;

    @Inject
    private Queue queue;

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
    void eachMemberOfATeamIsGivenALevelOfTheirOwn() {
        var work = handedIn(ONE, TWO);
        world.as("mentor");
        var asked = sheets.open(work);
        assertEquals(2, asked.members().size());
        reviews.accept(work, List.of(judgement(ONE, 1), judgement(TWO, 2)), "คนละส่วน", null);
        assertEquals(1, level(ONE, work));
        assertEquals(2, level(TWO, work));
    }

    @Test
    void aLevelOutsideTheScaleIsRefusedWithItsFieldAndNothingIsDecided() {
        var work = handedIn(ONE, TWO);
        world.as("mentor");
        var most = sheets.open(work).asks().get(0).max();
        for (var impossible : List.of(-1, most + 1, Integer.MAX_VALUE)) {
            var refused = assertThrows(
                    Refusals.class,
                    () -> reviews.accept(work, List.of(judgement(ONE, most), judgement(TWO, impossible)), "ดี", null));
            assertEquals(
                    List.of(judgement(TWO, impossible).field()),
                    refused.all().stream().map(Refused::field).toList());
        }
        assertEquals(
                SubmissionState.SUBMITTED, submissions.forReview(work).work().getState());
        assertTrue(waits(work));
        assertTrue(rows(ONE, work).isEmpty(), "of the member whose level is possible too");
    }

    @Test
    void whatCameBackLeavesTheQueueAndReturnsWithItsSecondHandIn() {
        var work = handedIn(ONE);
        world.as("mentor");
        assertTrue(waits(work));
        reviews.giveBack(work, "ขาดผลการวัด");
        assertFalse(waits(work));
        decided(() -> reviews.giveBack(work, "ขาดผลการวัด"));
        decided(() -> reviews.askMore(work, "อีกเรื่อง"));
        decided(() -> reviews.accept(work, List.of(judgement(ONE, 1)), "เปลี่ยนใจ", null));
        world.as(ONE);
        var number = submissions.get(work).work().getTextNo();
        submissions.submit(work, number, "ฉบับที่สอง", null, null);
        world.as("mentor");
        assertTrue(waits(work));
        reviews.accept(work, List.of(judgement(ONE, 1)), "ครบแล้ว", null);
        assertFalse(waits(work));
        assertEquals(
                List.of(RemarkAct.SUBMITTED, RemarkAct.RETURNED, RemarkAct.SUBMITTED, RemarkAct.ACCEPTED), acts(work));
    }

    @Test
    void whatTheLearnerTookBackMeanwhileIsNotDecided() {
        var work = handedIn(ONE);
        world.run(em -> em.find(Submission.class, work).takeBack());
        world.as("mentor");
        assertThrows(
                NotFound.class,
                () -> reviews.accept(work, List.of(judgement(ONE, 1)), "ดี", null),
                "it is a draft again, and nobody else's");
        assertTrue(rows(ONE, work).isEmpty());
    }

    @Test
    void ofTwoDecisionsAtOneMomentOneIsMade() throws InterruptedException, ExecutionException {
        var work = handedIn(ONE, TWO);
        world.as("mentor");
        var first = mentor();
        var second = mentor();
        Callable<Integer> accept = () -> decide(first, work, "accept");
        Callable<Integer> back = () -> decide(second, work, "return");
        for (var answer : threads.invokeAll(List.of(accept, back))) {
            assertTrue(answer.get() < 400, "status " + answer.get());
        }
        var acts = acts(work);
        assertEquals(2, acts.size(), acts.toString());
        var accepted = acts.get(1) == RemarkAct.ACCEPTED;
        assertEquals(accepted ? 1 : 0, rows(ONE, work).size());
        assertEquals(accepted ? 1 : 0, rows(TWO, work).size());
    }

    @Test
    void aSecondClickOnAcceptDoesNoHarm() throws InterruptedException, ExecutionException {
        var work = handedIn(ONE);
        world.as("mentor");
        var mentor = mentor();
        Callable<Integer> accept = () -> decide(mentor, work, "accept");
        for (var answer : threads.invokeAll(List.of(accept, accept))) {
            assertTrue(answer.get() < 400, "status " + answer.get());
        }
        assertEquals(List.of(RemarkAct.SUBMITTED, RemarkAct.ACCEPTED), acts(work));
        assertEquals(1, rows(ONE, work).size());
    }

    @Test
    void nobodyDecidesOnOrReturnsWorkOfTheirOwnTeam() {
        var work = handedIn(ONE, "mentor");
        world.as("mentor");
        assertThrows(NotAllowed.class, () -> reviews.accept(work, List.of(judgement(ONE, 1)), "ดี", null));
        assertThrows(NotAllowed.class, () -> reviews.giveBack(work, "ขอเวลา"));
        assertThrows(NotAllowed.class, () -> reviews.askMore(work, "ถามตัวเอง"));
        assertEquals(List.of(RemarkAct.SUBMITTED), acts(work));
    }

    private void decided(org.junit.jupiter.api.function.Executable decision) {
        assertEquals(
                "evidence.review.decided", assertThrows(Refused.class, decision).key());
    }

    /** As the page sends it. */
    private int decide(Api mentor, long work, String button) {
        var fields = new HashMap<>(Map.of(
                "review",
                "review",
                button,
                button,
                "jakarta.faces.ViewState",
                "stateless",
                "work",
                String.valueOf(work),
                "comment",
                "ตัดสินแล้ว"));
        for (var member : List.of(ONE, TWO)) {
            fields.put(judgement(member, 1).field(), "1");
        }
        return mentor.form("/evidence/queue", fields).statusCode();
    }

    private Api mentor() {
        return Api.at("http://localhost:" + request.getServerPort()).signIn("mentor");
    }

    private long handedIn(String... members) {
        var ids = List.of(members).stream().map(world::id).toList();
        var work = submissions.start(new NewSubmission(
                SubmissionKind.PROJECT,
                "repair",
                "reviews",
                SOURCE.incrementAndGet(),
                new Both("งานกลุ่ม", "Team work"),
                new Both("โครงการ", "Project"),
                "/repair/project?brief=1",
                world.id("mentor"),
                ids,
                List.of(new Showable(id(), 3, null)),
                Both.NONE));
        world.as(members[0]);
        submissions.submit(work, 0, "สิ่งที่ทำ", null, null);
        return work;
    }

    private boolean waits(long work) {
        var all = new Slice(1, 1000, "");
        return queue.list(new Queue.Filter("", "", ""), all).rows().stream()
                .anyMatch(row -> row.getSourceType().equals("submission") && row.getSourceId() == work);
    }

    private List<RemarkAct> acts(long work) {
        return submissions.get(work).remarks().stream().map(Remark::getAct).toList();
    }

    private int level(String member, long work) {
        return rows(member, work).get(0).level();
    }

    /** The rows that came of this work. */
    private List<WhyRow> rows(String member, long work) {
        var why = explanations.why(world.id(member), id(), now.today());
        return Stream.concat(why.counted().stream(), why.notCounted().stream())
                .filter(row ->
                        ("/evidence/submission?id=" + work).equals(row.words().address()))
                .toList();
    }

    private Judgement judgement(String member, Integer level) {
        return new Judgement(world.id(member), id(), level);
    }

    private long id() {
        return competencies.byRef(COMPETENCY).orElseThrow().getId();
    }
}
