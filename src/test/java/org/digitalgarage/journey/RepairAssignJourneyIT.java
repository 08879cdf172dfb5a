package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.Test;

/** A project from the mentor's form to the learners' ratings and HR's map: for a team in Thai, for each in English. */
class RepairAssignJourneyIT {

    private static final String ONE = "1036277";
    private static final String OTHER = "1045021";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aTeamWorksOnATemplateAndEachMemberIsJudged() {
        var title = "เตือนภัยน้ำท่วมให้ถึงบ้านหลังสุดท้าย";
        try (var mentor = Visit.as("mentor", "th", Visit.DESKTOP);
                var one = Visit.as(ONE, "th", Visit.DESKTOP);
                var other = Visit.as(OTHER, "th", Visit.PHONE)) {
            var unknown = unknown("F309");
            var form = mentor.open("/repair/assign");
            mentor.accessible();
            form.locator("[formaction*='from=PT-202']").click();
            form.locator("#title").fill(title);
            form.locator("#due-1").fill(day(1));
            takeOutAndBack(form);
            choose(mentor, ONE);
            choose(mentor, OTHER);
            assign(mentor);

            var room = fromTheFirstScreen(one, title);
            one.accessible();
            var theirs = fromTheFirstScreen(other, title);
            var address = room.url();
            room.locator("#say").fill("ขอพื้นที่ตัวอย่างหนึ่งตำบล");
            room.locator("button[value=say]").click();
            room.waitForURL("**done=repair.done.said*");
            assertTrue(room.locator(".talk").innerText().contains("ขอพื้นที่ตัวอย่างหนึ่งตำบล"));
            room.locator("button[value^='reach:']").first().click();
            room.locator("button[value^='reopen:']").waitFor();
            writeBoth(room, theirs);
            other.accessible();
            files(room, address);
            hand(room);

            var again = other.open(address);
            again.locator("button[value=take]").click();
            again.waitForURL("**done=repair.done.taken*");
            assertEquals("ของคนแรกและคนที่สอง", again.locator("#body").inputValue());
            other.accessible();
            hand(again);

            judgeTheTeam(mentor, title);
            assertEquals(unknown - 2, unknown("F309"), "two people less of whom nothing is known");
            verified(one, "F309", "แผนใช้ได้จริงและซ้อมแล้ว");
            verified(other, "F309", "แผนใช้ได้จริงและซ้อมแล้ว");
            var after = one.open(address);
            assertTrue(after.locator(".chg").innerText().contains("2"), "what changed stands in the room");
            one.accessible();
        }
    }

    @Test
    void whatIsGivenEachFromScratchComesBackIsMendedAndAccepted() {
        var title = "A one-page guide for the night shift";
        try (var mentor = Visit.as("mentor", "en", Visit.DESKTOP);
                var learner = Visit.as(OTHER, "en", Visit.PHONE);
                var hr = Visit.as("hr", "en", Visit.DESKTOP)) {
            var unknown = unknown("C103");
            var form = mentor.open("/repair/assign");
            form.locator("button[name=begin]").last().click();
            form.locator("#title").waitFor();
            form.locator("button[value=assign]").click();
            form.locator(".errsum").waitFor();
            mentor.accessible();
            form.locator("#title").fill(title);
            form.locator("#goal").fill("Whoever takes over finds each step on one page.");
            form.locator("#problem").fill("At night nobody is there to ask.");
            form.locator("#handIn").fill("The page, and what two colleagues said of it.");
            form.locator("#start").fill(day(0));
            form.locator("#end").fill(day(40));
            form.locator("#milestone-1").fill("Talks with the shift");
            form.locator("#due-1").fill(day(1));
            form.locator("#milestone-2").fill("The page in use");
            form.locator("#due-2").fill(day(30));
            form.locator("button[value='less:3']").click();
            form.waitForURL("**done=#s3");
            show(form, "C103");
            show(form, "D1");
            choose(mentor, ONE);
            choose(mentor, OTHER);
            form.locator("input[name=team][value=each]").check();
            assign(mentor);

            var room = fromTheFirstScreen(learner, title);
            learner.accessible();
            room.locator("#body").fill("The page, without what the colleagues said.");
            hand(room);
            var queue = find(mentor, title);
            mentor.accessible();
            queue.locator("#comment").fill("Add what the two colleagues said");
            queue.locator("#return").click();
            queue.waitForURL("**done=evidence.done.returned");
            assertEquals(unknown, unknown("C103"), "work that came back is no evidence");

            room = fromTheFirstScreen(learner, title);
            assertTrue(room.locator(".ret").innerText().contains("Add what the two colleagues said"));
            learner.accessible();
            room.locator("#body").fill("The page, and both colleagues found the step they looked for.");
            hand(room);
            queue = find(mentor, title);
            for (var group = 0; group < 2; group++) {
                queue.locator(".lvopts").nth(group).locator("input[value='2']").check();
            }
            queue.locator("#comment").fill("Both found their step without asking");
            queue.locator("#accept").click();
            queue.waitForURL("**done=evidence.done.accepted");
            assertEquals(unknown - 1, unknown("C103"));
            verified(learner, "C103", "Both found their step without asking");

            hr.open("/report/heatmap");
            hr.accessible();
            hr.picture("heatmap-after");
        }
    }

    /** Removes the second milestone and brings it back. */
    private static void takeOutAndBack(Page form) {
        var second = form.locator("#milestone-2").inputValue();
        form.locator("button[value='less:2']").click();
        form.locator("button[value=undo]").waitFor();
        assertNotEquals(second, form.locator("#milestone-2").inputValue());
        form.locator("button[value=undo]").click();
        form.locator("button[value=undo]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertEquals(second, form.locator("#milestone-2").inputValue());
    }

    private static void choose(Visit mentor, String personnelNo) {
        var page = mentor.page();
        page.locator("button[value=people]").click();
        page.locator("#q").fill(personnelNo);
        page.locator("form.filters button").click();
        page.waitForURL("**q=" + personnelNo + "*");
        assertEquals(1, page.locator("tbody tr").count());
        page.locator("tbody input[name=person]").check();
        assertEquals("1", page.locator("[data-count=person]").innerText());
        mentor.accessible();
        page.locator("#choose").click();
        page.locator("#title").waitFor();
    }

    private static void assign(Visit mentor) {
        var page = mentor.page();
        mentor.accessible();
        page.locator("button[value=assign]").click();
        page.locator("#yes-do").waitFor();
        mentor.accessible();
        var draft = page.url();
        page.locator("#yes-do").click();
        page.waitForURL("**made=true*");
        mentor.accessible();
        page.navigate(draft);
        assertTrue(page.url().contains("made=true"), "the draft leads to what became of it: " + page.url());
    }

    private static void show(Page form, String code) {
        var id = column(code).getInt("id");
        form.locator("#add").selectOption(String.valueOf(id));
        form.locator("button[value=show]").click();
        form.locator("input[name=level-" + id + "][value='2']").check();
    }

    private static Page fromTheFirstScreen(Visit learner, String title) {
        var page = learner.open("/");
        learner.accessible();
        page.locator("li.due:has-text('" + title + "') a.t").first().click();
        page.locator("#hand").first().waitFor();
        assertEquals(title, page.locator("h1").innerText());
        return page;
    }

    /** Two of a team write one text: the second is told, sees the first one's, and keeps both. */
    private static void writeBoth(Page room, Page theirs) {
        room.locator("#body").fill("ของคนแรก");
        room.waitForCondition(() -> !room.locator("[name=textNo]").inputValue().equals("0"));
        theirs.locator("#body").fill("ของคนที่สอง");
        theirs.locator("#saved.bad").waitFor();
        assertEquals("0", theirs.locator("[name=textNo]").inputValue(), "the first text was not overwritten");
        theirs.locator("button[value=attach]").click();
        theirs.locator("#theirs").waitFor();
        assertTrue(theirs.locator("#theirs").innerText().contains("ของคนแรก"));
        assertEquals("ของคนที่สอง", theirs.locator("#body").inputValue());
        theirs.locator("#body").fill("ของคนแรกและคนที่สอง");
        theirs.locator("button[value=attach]").click();
        theirs.waitForURL("**done=#file");
        room.reload();
        assertEquals("ของคนแรกและคนที่สอง", room.locator("#body").inputValue());
    }

    /** A page named .pdf and a file over the limit are refused by name; a real file is taken. */
    private static void files(Page room, String address) {
        for (var refused : List.of(
                file("page.pdf", "<html><script>x</script>".getBytes(StandardCharsets.UTF_8)),
                file("large.pdf", new byte[21 * MEGABYTE]))) {
            room.locator("#file").setInputFiles(refused);
            room.locator("button[value=attach]").click();
            room.locator(".errsum").waitFor();
            var said = room.locator(".errsum").innerText();
            assertTrue(said.contains(refused.getFileName().toString()), said);
            assertEquals("ของคนแรกและคนที่สอง", room.locator("#body").inputValue(), "the text stays");
            assertTrue(
                    room.url().matches(".*/repair/project\\?(id|brief)=\\d+.*"), room.url() + " says which room it is");
            room.navigate(address);
        }
        room.locator("#file").setInputFiles(file("plan.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        room.locator("button[value=attach]").click();
        room.locator(".fl a:has-text('plan.pdf')").waitFor();
    }

    private static Path file(String name, byte[] content) {
        try {
            return Files.write(
                    Files.createDirectories(Path.of("target/test-data")).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hand(Page room) {
        room.locator("button[value=submit]").click();
        room.waitForURL("**done=repair.done.handedIn*");
    }

    /** The work in the queue, reached from the oldest item with one key. */
    private static Page find(Visit mentor, String title) {
        var page = mentor.open("/evidence/queue?kind=project");
        var rows = page.locator("a.it");
        assertTrue(rows.last().innerText().contains(title), "oldest first, so what was handed in now stands last");
        rows.first().click();
        page.locator("#review").waitFor();
        for (var left = rows.count(); !page.locator("#rvh").innerText().equals(title); left--) {
            assertTrue(left > 0, "not reached with the key");
            var before = page.url();
            page.keyboard().press("j");
            page.waitForURL(url -> !url.equals(before));
        }
        return page;
    }

    private static void judgeTheTeam(Visit mentor, String title) {
        var page = find(mentor, title);
        mentor.accessible();
        var levels = page.locator("#review fieldset.pk");
        assertEquals(6, levels.count(), "three competencies of two members");
        for (var i = 0; i < levels.count(); i++) {
            levels.nth(i).locator("input[value='2']").check();
        }
        var sentence = levels.first().locator(".pk-say").innerText();
        assertTrue(sentence.length() > 10, "the behaviour of the level is said");
        page.locator("#accept").click();
        page.locator(".errsum").waitFor();
        assertEquals(sentence, levels.first().locator(".pk-say").innerText(), "also after a reason was missing");
        mentor.accessible();
        page.locator("#comment").fill("แผนใช้ได้จริงและซ้อมแล้ว");
        page.locator("#accept").focus();
        page.keyboard().press("a");
        page.waitForURL("**done=evidence.done.accepted");
    }

    private static void verified(Visit learner, String code, String reason) {
        var page = learner.open("/evidence/competencies?why=" + code);
        assertEquals(1, page.locator(".panel .big-lv .st.verified").count(), "verified now");
        assertTrue(page.locator(".panel").textContent().contains(reason), "with the mentor's reason");
        learner.accessible();
    }

    /** Of how many people HR's map knows nothing in a competency. */
    private static int unknown(String code) {
        var id = column(code).getInt("id");
        return map().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .flatMap(row -> row.getJsonArray("cells").getValuesAs(JsonObject.class).stream())
                .filter(cell -> cell.getInt("competency") == id)
                .mapToInt(cell -> cell.getInt("unknown", 0))
                .sum();
    }

    private static JsonObject column(String code) {
        return map().getJsonArray("competencies").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject map() {
        var answer = Api.as("hr").get("/api/v1/reports/heatmap").body();
        return Json.createReader(new StringReader(answer)).readObject();
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("Asia/Bangkok"))
                .plusDays(fromToday)
                .format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }
}
