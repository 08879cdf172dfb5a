package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Dues;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work on its way from a draft to rows of the ledger. */
@ExtendWith(ArquillianExtension.class)
class SubmissionsIT {

    private static final AtomicLong SOURCE = new AtomicLong(700_000);
    private static final String DUE = "test-due";

    @Inject
    private InsideWorld world;

    @Inject
    private Submissions submissions;

    @Inject
    private Reviews reviews;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Dues dues;

    @Inject
    private Now now;

    @Test
    void aTeamsWorkBecomesOneRowForEachMemberAndCompetency() {
        var work = start("1042331", "1042874");
        world.as("1042331");
        submissions.submit(work, 0, "สิ่งที่ทำ", "https://example.go.th/work", null);
        var mentor = world.as("mentor");
        var before = reviews.preview(work, levels(work, 3));
        assertEquals(4, before.size());
        assertTrue(before.stream()
                .allMatch(one -> one.after().verified() >= one.before().verified()));
        reviews.accept(work, levels(work, 3), "ทำได้ดีและวัดผลได้", "https://example.go.th/result");
        var view = submissions.forReview(work);
        assertEquals(SubmissionState.ACCEPTED, view.work().getState());
        for (var member : view.work().getMembers()) {
            var why = explanations.why(member, id("DGR-DS-1/DS-POL"), now.today());
            var row = why.counted().get(0);
            assertEquals(Kind.PROJECT, row.kind());
            assertEquals(Standing.MENTOR, row.standing());
            assertEquals(String.valueOf(mentor), row.assessor());
            assertEquals("ทำได้ดีและวัดผลได้", row.words().reason());
            assertEquals("https://example.go.th/result", row.words().deliverable());
            assertEquals(3, why.rated().verified());
        }
    }

    @Test
    void whatThePreviewSaysIsWhatAcceptanceDoes() {
        var work = start("1028846");
        world.as("1028846");
        submissions.submit(work, 0, "รายงาน", null, null);
        world.as("mentor");
        var preview = reviews.preview(work, levels(work, 2));
        reviews.accept(work, levels(work, 2), "เหตุผล", null);
        world.as("1028846");
        for (var one : preview) {
            var why = explanations.why(one.personId(), one.competencyId(), now.today());
            assertEquals(one.after().verified(), why.rated().verified());
            assertEquals(one.after().certainty(), why.rated().certainty());
        }
    }

    @Test
    void aSecondAcceptanceIsRefusedAndAddsNothing() {
        var work = start("1037765");
        var person = world.as("1037765");
        submissions.submit(work, 0, "รายงาน", null, null);
        world.as("mentor");
        reviews.accept(work, levels(work, 2), "เหตุผล", null);
        var rows = explanations
                .why(person, id("DGR-DS-1/DS-POL"), now.today())
                .counted()
                .size();
        var refused = assertThrows(Refused.class, () -> reviews.accept(work, levels(work, 4), "เหตุผล", null));
        assertEquals("evidence.review.decided", refused.key());
        assertEquals(
                rows,
                explanations
                        .why(person, id("DGR-DS-1/DS-POL"), now.today())
                        .counted()
                        .size());
    }

    @Test
    void everyMissingOrImpossibleLevelIsNamedWithItsField() {
        var work = start("1042331", "1042874");
        world.as("1042331");
        submissions.submit(work, 0, "รายงาน", null, null);
        world.as("mentor");
        var first = world.id("1042331");
        var competency = id("DGR-DS-1/DS-POL");
        var faults = assertThrows(
                        Refusals.class,
                        () -> reviews.accept(work, List.of(new Judgement(first, competency, 9)), " ", "ftp://x"))
                .all();
        var fields = faults.stream().map(Refused::field).toList();
        assertEquals(6, faults.size(), fields.toString());
        assertTrue(fields.contains("level-" + first + "-" + competency));
        assertTrue(fields.contains("comment"));
        assertTrue(fields.contains("deliverable"));
        assertEquals(
                SubmissionState.SUBMITTED, submissions.forReview(work).work().getState());
    }

    @Test
    void workThatCameBackIsHandedInAgainAndKeepsWhatWasHandedInBefore() {
        var work = start("1043390");
        world.as("1043390");
        submissions.submit(work, 0, "ฉบับแรก", null, null);
        world.as("mentor");
        reviews.askMore(work, "ขอที่มาของข้อมูล");
        assertThrows(Refused.class, () -> reviews.giveBack(work, ""));
        reviews.giveBack(work, "ขาดวิธีสุ่ม");
        world.as("1043390");
        var view = submissions.get(work);
        assertEquals(SubmissionState.RETURNED, view.work().getState());
        var text = submissions.save(work, view.work().getTextNo(), "ฉบับที่สอง", null, null);
        submissions.submit(work, text, "ฉบับที่สอง", null, null);
        var acts = submissions.get(work).remarks();
        assertEquals(
                List.of(RemarkAct.SUBMITTED, RemarkAct.ASKED, RemarkAct.RETURNED, RemarkAct.SUBMITTED),
                acts.stream().map(Remark::getAct).toList());
        assertEquals("ฉบับแรก", acts.get(0).getBody());
        assertEquals(2, submissions.get(work).work().getTimes());
    }

    @Test
    void whatIsWithTheAssessorIsNotWrittenTo() {
        var work = start("1043390");
        world.as("1043390");
        submissions.submit(work, 0, "ส่งแล้ว", null, null);
        submissions.submit(work, 0, "ส่งแล้ว", null, null);
        assertEquals(1, submissions.get(work).work().getTimes(), "a double click hands in once");
        var refused = assertThrows(Refused.class, () -> submissions.save(work, 1, "อื่น", null, null));
        assertEquals("evidence.submission.is.submitted", refused.key());
        assertThrows(Refused.class, () -> submissions.attach(work, "a.txt", bytes("a")));
    }

    @Test
    void twoWhoWriteOneTextAreToldAndNeitherLosesIt() {
        var work = start("1042331", "1042874");
        world.as("1042331");
        var mine = submissions.save(work, 0, "ของคนแรก", null, null);
        world.as("1042874");
        var refused = assertThrows(Refused.class, () -> submissions.save(work, 0, "ของคนที่สอง", null, null));
        assertEquals("evidence.submission.changed", refused.key());
        assertEquals("ของคนแรก", submissions.get(work).work().getBody());
        assertEquals(mine + 1, submissions.save(work, mine, "รวมสองฉบับ", null, null));
        assertEquals(
                mine + 1, submissions.save(work, mine, "รวมสองฉบับ", null, null), "the same again changes nothing");
    }

    @Test
    void theSameFileIsKeptOnce() {
        var work = start("1042331");
        world.as("1042331");
        submissions.attach(work, "โน้ต.txt", bytes("ข้อความ"));
        submissions.attach(work, "โน้ต.txt", bytes("ข้อความ"));
        assertEquals(1, submissions.get(work).files().size());
        submissions.attach(work, "โน้ต.txt", bytes("ฉบับแก้"));
        submissions.attach(work, "สำเนา.txt", bytes("ข้อความ"));
        assertEquals(3, submissions.get(work).files().size(), "other words, or another name");
    }

    @Test
    void nobodyElseKnowsOfIt() {
        var work = start("1042331");
        for (var stranger : List.of("hr", "mentor", "admin", "1028846")) {
            world.as(stranger);
            assertThrows(NotFound.class, () -> submissions.get(work), "a draft is seen by " + stranger);
        }
        world.as("1042331");
        var file = submissions.attach(work, "โน้ต.txt", bytes("ข้อความ"));
        submissions.submit(work, 0, "", null, null);
        world.as("supervisor");
        assertEquals("โน้ต.txt", submissions.file(work, file.getId()).getName());
        assertThrows(NotFound.class, () -> submissions.forReview(work));
        assertThrows(NotFound.class, () -> reviews.giveBack(work, "ไม่ใช่หน้าที่"));
        assertThrows(NotFound.class, () -> submissions.comment(work, "ไม่ใช่หน้าที่"));
        for (var stranger : List.of("hr", "admin", "1028846", "owner")) {
            world.as(stranger);
            assertThrows(NotFound.class, () -> submissions.get(work));
            assertThrows(NotFound.class, () -> submissions.file(work, file.getId()));
            assertThrows(NotFound.class, () -> reviews.accept(work, List.of(), "x", null));
        }
    }

    @Test
    void nobodyJudgesTheirOwnWork() {
        var work = submissions.start(wanted(world.as("mentor"), List.of(world.id("mentor"), world.id("1042331"))));
        world.as("1042331");
        submissions.submit(work, 0, "งานร่วม", null, null);
        world.as("mentor");
        assertThrows(NotAllowed.class, () -> reviews.accept(work, levels(work, 3), "ดีมาก", null));
    }

    @Test
    void nothingCannotBeHandedIn() {
        var work = start("1042331");
        world.as("1042331");
        assertEquals(
                "body",
                assertThrows(Refused.class, () -> submissions.submit(work, 0, " ", "", null))
                        .field());
        var tomorrow = now.today().plusDays(1);
        assertEquals(
                "workedOn",
                assertThrows(Refused.class, () -> submissions.submit(work, 0, "x", null, tomorrow))
                        .field());
        assertEquals(
                "link",
                assertThrows(Refused.class, () -> submissions.save(work, 0, "x", "javascript:alert(1)", null))
                        .field());
    }

    @Test
    void aPageNamedPdfIsRefusedAndNothingIsKept() {
        var work = start("1042331");
        world.as("1042331");
        var refused = assertThrows(
                Refused.class, () -> submissions.attach(work, "report.pdf", bytes("<html><script>x</script>")));
        assertEquals("platform.upload.content", refused.key());
        assertEquals(List.of(), submissions.get(work).files());
    }

    @Test
    void handingInClosesTheDueAndFillsTheQueueAndDecidingEmptiesIt() {
        var work = start("1041507");
        var person = world.as("1041507");
        var source = submissions.get(work).work().getSourceId();
        var words = new Both("ส่งงาน", "Hand in");
        dues.open(person, DUE, source, new Dues.Task(now.today(), "repair", words, words, "/", null));
        var open = dues.mine(0, 100).size();
        submissions.submit(work, 0, "งาน", null, null);
        assertEquals(open - 1, dues.mine(0, 100).size());
        assertNull(queued(work).getDoneAt());
        world.as("mentor");
        reviews.accept(work, levels(work, 1), "เหตุผล", null);
        assertNotNull(queued(work).getDoneAt());
    }

    @Test
    void theSameSourceStartsOnce() {
        var wanted = wanted(world.id("mentor"), List.of(world.id("1042331")));
        assertEquals(submissions.start(wanted), submissions.start(wanted));
    }

    @Test
    void theDayOfTheWorkIsTheOneThatWasGiven() {
        var work = start("1038274");
        var person = world.as("1038274");
        var day = LocalDate.of(2026, 1, 10).isAfter(now.today())
                ? now.today()
                : now.today().minusDays(200);
        submissions.submit(work, 0, "งานเดือนก่อน", null, day);
        world.as("mentor");
        reviews.accept(work, levels(work, 3), "เหตุผล", null);
        world.as("1038274");
        var why = explanations.why(person, id("DGR-DS-1/DS-POL"), now.today());
        assertEquals(day, why.counted().get(0).workedOn());
    }

    private WaitingRow queued(long work) {
        var found = new WaitingRow[1];
        world.run(em -> found[0] = em.createNamedQuery("WaitingRow.ofSource", WaitingRow.class)
                .setParameter("type", Submissions.SOURCE)
                .setParameter("source", work)
                .getSingleResult());
        return found[0];
    }

    private long start(String... members) {
        return submissions.start(wanted(
                world.id("mentor"), List.of(members).stream().map(world::id).toList()));
    }

    private NewSubmission wanted(long assessor, List<Long> members) {
        return new NewSubmission(
                SubmissionKind.PROJECT,
                "repair",
                DUE,
                SOURCE.incrementAndGet(),
                new Both("งานทดสอบ", "A piece of work"),
                new Both("โครงการทดสอบ", "A project"),
                "/repair/project?brief=1",
                assessor,
                members,
                List.of(new Showable(id("DGR-DS-1/DS-POL"), 3, null), new Showable(id("DGR-DS-1/DS-ENG"), 3, null)),
                Both.NONE);
    }

    private List<Judgement> levels(long work, int level) {
        var view = submissions.forReview(work).work();
        return view.getMembers().stream()
                .flatMap(member -> view.getCompetencies().stream()
                        .map(shown -> new Judgement(member, shown.getCompetencyId(), level)))
                .toList();
    }

    private long id(String ref) {
        return competencies.byRef(ref).orElseThrow().getId();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
