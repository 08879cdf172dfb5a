package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for somebody's judgement: questions about ratings, asked, found in the queue, answered. */
@ExtendWith(ArquillianExtension.class)
class QueueIT {

    private static final String ASSESSOR = "1019417";
    private static final Queue.Filter ALL = new Queue.Filter("", "", "");

    @Inject
    private InsideWorld world;

    @Inject
    private RatingQuestions questions;

    @Inject
    private Queue queue;

    @Inject
    private Competencies competencies;

    @Test
    void theQueueIsWalkedFromTheOldestToTheLatest() {
        var assessor = world.id(ASSESSOR);
        for (var one : List.of("1032217", "1044117")) {
            world.as(one);
            questions.ask(QuestionKind.REVIEW, id("C101"), assessor, "ขอให้ทบทวน");
        }
        world.as(ASSESSOR);
        var rows = queue.list(ALL, new Slice(1, 100, "")).rows();
        assertTrue(rows.size() >= 2);
        for (var place = 0; place < rows.size(); place++) {
            var next = place + 1 < rows.size() ? Optional.of(rows.get(place + 1).getId()) : Optional.<Long>empty();
            var before = place == 0
                    ? Optional.<Long>empty()
                    : Optional.of(rows.get(place - 1).getId());
            assertEquals(next, queue.after(rows.get(place), ALL));
            assertEquals(before, queue.before(rows.get(place), ALL));
        }
    }

    @Test
    void aPageThatIsShownKnowsTheNeighboursAsTheDatabaseDoes() {
        var assessor = world.id(ASSESSOR);
        for (var one : List.of("1032217", "1044117")) {
            world.as(one);
            questions.ask(QuestionKind.REVIEW, id("C102"), assessor, "ขอให้ทบทวน");
            questions.ask(QuestionKind.OBSERVATION, id("C103"), assessor, "งานวันนี้");
        }
        world.as(ASSESSOR);
        var rows = queue.list(ALL, new Slice(1, 100, "")).rows();
        for (var number = 1; number <= queue.list(ALL, new Slice(1, 2, "")).pages(); number++) {
            var page = queue.list(ALL, new Slice(number, 2, ""));
            rows.forEach(row -> {
                assertEquals(queue.after(row, ALL), queue.after(row, ALL, page));
                assertEquals(queue.before(row, ALL), queue.before(row, ALL, page));
            });
        }
    }

    @Test
    void aQuestionIsAskedOnceFoundAndAnsweredOnce() {
        var me = world.as("1036603");
        var assessor = world.id("1017720");
        var asked = questions.ask(QuestionKind.OBSERVATION, id("C104"), assessor, "งานวันที่ 3");
        assertEquals(
                asked,
                questions.ask(QuestionKind.OBSERVATION, id("C104"), assessor, "อีกครั้ง"),
                "while it is open it is not asked again");
        assertThrows(NotFound.class, () -> questions.forAnswer(asked), "only who is asked answers");
        world.as("1017720");
        var row = queue.list(new Queue.Filter("observation", "", ""), new Slice(1, 100, "")).rows().stream()
                .filter(one -> one.getSourceId() == asked)
                .findFirst()
                .orElseThrow();
        assertEquals(me, questions.forAnswer(asked).getPersonId());
        assertEquals(
                "comment",
                assertThrows(Refused.class, () -> questions.answer(asked, " ")).field());
        questions.answer(asked, "ยินดี");
        assertEquals(
                "evidence.review.decided",
                assertThrows(Refused.class, () -> questions.answer(asked, "อีกครั้ง"))
                        .key());
        assertFalse(queue.list(ALL, new Slice(1, 100, "")).rows().stream()
                .anyMatch(one -> one.getId().equals(row.getId())));
        assertEquals(row.getId(), queue.get(row.getId()).getId(), "what was decided can still be opened");
        world.as("hr");
        assertThrows(NotFound.class, () -> queue.get(row.getId()));
    }

    @Test
    void wordsWithSignsOfTheDatabaseAreTakenAsTheyStand() {
        world.as("mentor");
        assertTrue(queue.list(ALL, new Slice(1, 5, "")).total() > 0);
        for (var sign : List.of("%", "_", "\\", "'")) {
            assertEquals(
                    0,
                    queue.list(new Queue.Filter("", "", sign), new Slice(1, 5, ""))
                            .total(),
                    sign);
        }
    }

    @Test
    void nobodyIsAskedWhoMayNotJudge() {
        world.as("1036603");
        var stranger = world.id("hr");
        assertEquals(
                "assessor",
                assertThrows(Refused.class, () -> questions.ask(QuestionKind.REVIEW, id("C102"), stranger, "ขอ"))
                        .field());
        assertEquals(
                "question",
                assertThrows(Refused.class, () -> questions.ask(QuestionKind.REVIEW, id("C102"), null, ""))
                        .field());
    }

    private long id(String code) {
        return competencies.byRef("OCSC-COMP-2553/" + code).orElseThrow().getId();
    }
}
