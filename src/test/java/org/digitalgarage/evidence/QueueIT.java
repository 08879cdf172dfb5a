package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.Lang;
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
        var ids = rows.stream().map(WaitingRow::getId).toList();
        for (var size : List.of(2, 100)) {
            for (var number = 1;
                    number <= queue.list(ALL, new Slice(1, size, "")).pages();
                    number++) {
                var page = queue.list(ALL, new Slice(number, size, ""));
                for (var place = 0; place < ids.size(); place++) {
                    var next = place + 1 < ids.size() ? Optional.of(ids.get(place + 1)) : Optional.<Long>empty();
                    var before = place > 0 ? Optional.of(ids.get(place - 1)) : Optional.<Long>empty();
                    assertEquals(next, queue.after(rows.get(place), ALL, page));
                    assertEquals(before, queue.before(rows.get(place), ALL, page));
                }
            }
        }
    }

    @Test
    void itIsSearchedByEachNameInAnyOrderAndSpelling() {
        world.as("1032217");
        var assessor = world.id(ASSESSOR);
        var asked = questions.ask(QuestionKind.REVIEW, id("C104"), assessor, "ขอให้ทบทวน");
        world.as(ASSESSOR);
        var row = queue.list(ALL, new Slice(1, 100, "")).rows().stream()
                .filter(one -> one.getSourceType().equals("question") && one.getSourceId() == asked)
                .findFirst()
                .orElseThrow();
        var names = row.people(Lang.TH).split(" ");
        var title = row.title(Lang.EN).split(" ");
        var typed = "  " + names[1] + " " + title[0].toUpperCase(Locale.ROOT) + " \u200B" + names[0];
        assertTrue(
                queue.list(new Queue.Filter("", "", typed), new Slice(1, 100, "")).rows().stream()
                        .anyMatch(one -> one.getId().equals(row.getId())),
                typed);
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
