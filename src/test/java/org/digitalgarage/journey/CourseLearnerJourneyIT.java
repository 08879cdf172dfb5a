package org.digitalgarage.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.digitalgarage.support.Garage;
import org.digitalgarage.support.TrialCourse;
import org.digitalgarage.support.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner from the search in the catalogue to the completed course and what it changed; and what may come between. */
class CourseLearnerJourneyIT {

    private static final TrialCourse FILES = TrialCourse.amongTheShipped();
    /** The choices of every question here, by their numbers in the file; the first is right. */
    private static final List<String> CHOICES = List.of("ก|A", "ข|B", "ค|C");

    private static final String PLAN = "แผนการจัดการภัยพิบัติ ฉบับ ๒๕๖๙";
    private static final String ANSWER = "ผลงาน ";

    private static Garage garage;

    @BeforeAll
    static void open() {
        FILES.write(
                "plan",
                TrialCourse.course("TE-10", "{th: ทดลองเรียน, en: Trial}", "{th: " + PLAN + ", en: Disaster plan}")
                        .replace("hours: 2", "hours: 9")
                        .replace("DIG-2566/D6", "DIG-2566/D3"),
                TrialCourse.QUIZ);
        FILES.write(
                "ordering",
                TrialCourse.course("TE-13"),
                TrialCourse.QUIZ.replaceFirst(
                        "(?s)  - id: one.*",
                        "  - {id: one, type: ordering, text: {th: เรียง, en: Order},"
                                + " items: [{th: แรก, en: First}, {th: กลาง, en: Middle}, {th: ท้าย, en: Last}]}\n"));
        homework("TE-14");
        homework("TE-15");
        way("TE-11", 1);
        way("TE-12", 1);
        garage = Garage.start(List.of("-Dgarage.demo=true", FILES.setting()));
    }

    /** A course of a lesson and an assignment. */
    private static void homework(String code) {
        var folder = "homework-" + code.toLowerCase(Locale.ROOT);
        FILES.write(
                folder + "/course.yaml",
                TrialCourse.course(code, "by: quiz, item: check", "by: assignment, item: work")
                        .replace(
                                "{quiz: check, title: {th: ตรวจความเข้าใจ, en: Check}, minutes: 5}",
                                "{assignment: work, title: {th: งาน " + code + ", en: Work " + code
                                        + "}, minutes: 60}"));
        FILES.write(folder + "/lessons/first.th.md", "ข้อความ\n");
        FILES.write(folder + "/lessons/first.en.md", "Text\n");
        FILES.write(folder + "/assignments/work.th.md", "เขียน\n\n| เกณฑ์ |\n|---|\n| ครบ |\n");
        FILES.write(folder + "/assignments/work.en.md", "Write\n\n| Criterion |\n|---|\n| Whole |\n");
    }

    @AfterAll
    static void close() {
        if (garage != null) {
            garage.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ภัยพิบัติ",
        "การจัดการภัยพิบัติ",
        "เเผนการจัดการ",
        "แผนการจัดการภัยพิบัติ ฉบับ 2569",
        "ฉบับ ๒๕๖๙",
        "DISASTER plan",
        "๒๕๖๙ ภัยพิบัติ เเผน"
    })
    void theCatalogueIsSearchedAsPeopleType(String typed) {
        try (var visit = Visit.at(garage, "manager", "th", Visit.DESKTOP)) {
            var page = visit.open("/course/catalogue");
            page.locator("#q").fill(typed);
            page.keyboard().press("Enter");
            page.waitForURL("**/course/catalogue?q=*");
            assertTrue(titles(page).contains(PLAN), () -> titles(page).toString());
            visit.open("/course/catalogue?q=ไม่มีหลักสูตรใดชื่อนี้");
            assertEquals(1, page.locator(".empty a[href='/course/catalogue']").count(), "the way back to all courses");
        }
    }

    @ParameterizedTest
    @CsvSource({"th,1440,light", "en,360,dark"})
    void filtersMakeAnAddressThatCanBeShared(String language, int width, String theme) {
        try (var visit = Visit.at(garage, "manager", language, width);
                var other = Visit.at(garage, "executive", language, width)) {
            visit.look(language, theme);
            var page = visit.open("/course/catalogue");
            page.locator("#track").selectOption("strengthen");
            page.locator("#competency").selectOption("OCSC-DIG-2566/D3");
            page.locator("#hours").selectOption("long");
            page.locator("form.filters button[type=submit]").click();
            page.waitForURL("**/course/catalogue?*hours=long*");
            var found = titles(page);
            assertEquals(List.of(language.equals("th") ? PLAN : "Disaster plan"), found);
            visit.accessible();
            visit.picture("course-filters-" + language);
            other.page().navigate(page.url());
            assertEquals(found, titles(other.page()), "the same address shows the same to somebody else");
            page.locator("#hours").selectOption("short");
            page.locator("form.filters button[type=submit]").click();
            page.waitForURL("**hours=short*");
            assertFalse(titles(page).containsAll(found), "it takes nine hours");
        }
    }

    @ParameterizedTest
    @CsvSource({"th,manager,1440,light,TE-11", "en,executive,360,dark,TE-12"})
    void fromEnrollingToTheChangedRating(String language, String person, int width, String theme, String code) {
        try (var visit = Visit.at(garage, person, language, width)) {
            visit.look(language, theme);
            var page = visit.open("/evidence/competencies?why=D6");
            assertEquals(1, page.locator(".panel .big-lv .st.unknown").count(), "not known before");
            visit.open("/course/course?code=" + code);
            visit.accessible();
            page.locator("#go").click();
            page.waitForURL("**/course/lesson?*");
            visit.accessible();

            page.waitForResponse(
                    answer -> answer.url().endsWith("/place") && answer.status() == 204,
                    () -> page.locator(".lesson h2").nth(2).evaluate("head => head.scrollIntoView()"));
            visit.open("/course/course?code=" + code);
            visit.accessible();
            page.locator(".do a.btn.first").click();
            page.waitForURL("**/course/lesson?*#s3");
            assertEquals(1, page.locator(".lesson .here").count(), "where the reading stopped is marked");
            page.locator("#next").click();
            page.waitForURL("**/course/quiz?*");
            visit.accessible();

            page.locator("#start").click();
            page.waitForURL("**/course/question?*");
            visit.accessible();
            var drawn = questions(page);
            answer(page, 1, 1);
            way(code, 2);
            TrialCourse.load(garage);
            page.locator(".qtop a.btn:not(.bare)").click();
            page.waitForURL("**/course/course?*");
            assertEquals(1, page.locator(".msg.info").count(), "a newer version is announced");
            page.locator(".do a.btn.first").click();
            page.locator("#start").click();
            page.waitForURL("**/course/question?*");
            assertEquals(drawn, questions(page), "left and resumed: the same questions in the same order");
            assertEquals("1", chosen(page, 1), "and the answer that was given");
            answer(page, 2, 0);
            answer(page, 3, 0);
            page.locator("#next").click();
            page.waitForURL("**/course/finish?*");
            visit.accessible();
            visit.picture("course-finish-" + language);
            page.locator("#finish").dblclick();

            page.waitForURL("**/course/result?*");
            visit.accessible();
            visit.picture("course-result-" + language);
            assertEquals(2, page.locator(".qs .res.ok").count());
            assertTrue(page.locator(".qs .fb").first().isVisible(), "what is not right is explained at once");
            assertTrue(
                    page.locator(".qs .fb").first().innerText().contains(language.equals("th") ? "ข" : "B"),
                    "with the choice that is explained");
            assertEquals(
                    1,
                    page.locator("#changed, [aria-labelledby=changed]")
                            .locator(".chg li")
                            .count());
            page.locator(".do a.btn.first").click();
            page.waitForURL("**/course/completed?*");
            visit.accessible();
            visit.picture("course-completed-" + language);

            visit.open("/course/course?code=" + code);
            assertTrue(
                    page.locator(".head .facts").innerText().contains("1"), "completed in the version that was begun");
            assertEquals(1, page.locator("#once-more").count(), "the newer one may be taken too");
            visit.open("/course/catalogue?mine=completed");
            assertEquals(
                    1,
                    page.locator("a[href='/course/course?code=" + code + "']").count());
            visit.open("/evidence/competencies?why=D6");
            assertEquals(1, page.locator(".panel .big-lv .st.verified").count(), "verified now");
            assertTrue(
                    page.locator(".panel .ev")
                            .first()
                            .innerText()
                            .contains(language.equals("th") ? "ตรวจความเข้าใจ" : "Check"),
                    "the row that counts is the quiz");
        }
    }

    @ParameterizedTest
    @CsvSource({"th,1440,light,TE-14", "en,360,dark,TE-15"})
    void anAssignmentIsJudgedBesideWhatWasAskedAndTheOutcomeSaysByWhom(
            String language, int width, String theme, String code) {
        try (var learner = Visit.at(garage, "learner", language, width);
                var mentor = Visit.at(garage, "mentor", language, width)) {
            learner.look(language, theme);
            mentor.look(language, theme);
            var mine = learner.open("/course/course?code=" + code);
            mine.locator("#go").click();
            mine.waitForURL("**/course/lesson?*");
            mine.locator("#next").click();
            mine.waitForURL("**/course/assignment?*");
            mine.locator("#body").fill(ANSWER + code);
            learner.accessible();
            mine.locator("#submit").click();
            mine.waitForURL("**done=course.done.handedIn*");

            var page = mentor.open("/evidence/queue?q=" + code);
            page.locator("a.it").first().click();
            page.waitForURL("**item=*");
            assertTrue(page.locator(".prose").innerText().contains(ANSWER + code));
            page.locator("a[href^='/course/task?']").click();
            page.waitForURL("**/course/task?*");
            assertEquals(1, page.locator(".lesson table").count(), "what was asked, and how it is judged");
            mentor.accessible();
            mentor.picture("course-task-" + language);
            page.goBack();
            page.locator(".lvopts input").nth(1).check();
            page.locator("#comment").fill("Good work");
            page.locator("#accept").click();
            page.waitForURL("**done=evidence.done.accepted*");

            learner.open("/course/completed?course=" + code);
            learner.accessible();
            learner.picture("course-judged-" + language);
            var kept = mine.locator("main").innerText().replace("\u2060", "");
            assertTrue(kept.contains("Good work"), kept);
            assertTrue(kept.contains(language.equals("th") ? "นายธนากร วงศ์ประเสริฐ" : "Thanakorn"), kept);
        }
    }

    @Test
    void whatIsAnsweredWhileTheSessionIsOverIsThereAfterSigningIn() {
        try (var visit = Visit.at(garage, "owner", "en", Visit.DESKTOP)) {
            var page = begin(visit);
            answer(page, 1, 0);
            page.locator(".qn a").nth(1).click();
            page.waitForURL("**n=2");
            visit.expire();
            page.waitForResponse(answer -> answer.status() == 401, () -> page.locator("#answer")
                    .fill("25"));
            page.locator(".qsave.bad").waitFor();
            page.locator("#next").click();
            page.waitForURL("**/sign-in?*");
            page.waitForResponse(answer -> answer.url().endsWith("/answers/2") && answer.ok(), () -> {
                page.locator("#name").fill("owner");
                page.locator("#password").fill("garage-demo");
                page.locator("#go").click();
            });
            assertEquals("25", page.locator("#answer").inputValue());
            page.reload();
            assertEquals("25", page.locator("#answer").inputValue(), "the server has it");
            assertEquals("0", chosen(page, 1));
        }
    }

    @Test
    void twoWindowsAndTheWayBackLoseNothing() {
        try (var visit = Visit.at(garage, "steward", "en", Visit.DESKTOP)) {
            var page = begin(visit);
            var second = visit.window();
            second.navigate(page.url());
            answer(page, 1, 0);
            second.locator(".opt input[value='1']").check();
            second.locator(".errsum").waitFor();
            assertEquals("0", chosen(second), "the answer of the first window is shown");
            assertEquals(
                    page.url().replaceFirst("^.*?//[^/]*", "") + "&lang=th",
                    second.locator(".qtop a[hreflang]").getAttribute("href"),
                    "the question in the other language");
            page.locator("#next").click();
            page.waitForURL("**n=2");
            page.goBack();
            assertEquals("0", chosen(page));
            answer(page, 1, 1);
            page.reload();
            assertEquals("1", chosen(page), "after the way back an answer can be changed");
            page.locator(".qn a").nth(1).click();
            page.locator("#next").click();
            page.waitForURL("**/course/finish?*");
            assertEquals(1, page.locator(".qback li").count(), "an empty answer is pointed out");
            page.locator("#finish").click();
            page.waitForURL("**/course/result?*");
            page.goBack();
            page.waitForURL("**/course/result?*");
            second.locator(".opt input[value='1']").click();
            second.waitForURL("**/course/result?*ended=handedIn");
        }
    }

    @Test
    void aQuizIsAnsweredWithTheKeyboardAlone() {
        try (var visit = Visit.at(garage, "author", "th", Visit.DESKTOP)) {
            var page = begin(visit);
            assertEquals("qq", focused(page), "the question, not the top of the page");
            page.waitForResponse(answer -> answer.url().endsWith("/answers/1") && answer.ok(), () -> page.keyboard()
                    .press("1"));
            assertEquals("0", chosen(page));
            page.keyboard().press("Enter");
            page.waitForURL("**n=2");
            assertEquals("qq", focused(page));
            page.keyboard().press("Tab");
            page.keyboard().type("25");
            page.keyboard().press("Enter");
            page.waitForURL("**/course/finish?*");
            assertEquals(0, page.locator(".qback li").count(), "everything is answered and nothing is marked");
        }
    }

    @Test
    void aPlaceInAnOrderIsSwappedAndTheLineSaysSo() {
        try (var visit = Visit.at(garage, "hr", "th", Visit.PHONE)) {
            visit.open("/course/course?code=TE-13");
            var page = visit.page();
            page.locator("#go").click();
            page.waitForURL("**/course/lesson?*");
            visit.open("/course/quiz?course=TE-13&item=check");
            page.locator("#start").click();
            page.waitForURL("**/course/question?*");
            var lines = page.locator(".qlines select");
            for (var line = 0; line < 3; line++) {
                assertEquals(0, page.locator(".qn a.done").count(), "a line is open");
                var place = String.valueOf(line);
                var at = lines.nth(line);
                page.waitForResponse(
                        answer -> answer.url().endsWith("/answers/1") && answer.ok(),
                        () -> at.selectOption(new SelectOption().setValue(place)));
            }
            page.locator(".qn a.done").waitFor();
            lines.nth(0).selectOption(new SelectOption().setValue("2"));
            assertEquals("0", lines.nth(2).inputValue(), "nothing is lost");
            assertTrue(page.locator(".qlines li")
                    .nth(2)
                    .locator("[role=status]")
                    .innerText()
                    .contains("1"));
            visit.accessible();
            visit.picture("course-ordering");
        }
    }

    @Test
    void whenTheTimeIsOverTheAttemptIsHandedIn() {
        try (var visit = Visit.at(garage, "supervisor", "th", Visit.PHONE)) {
            visit.page().clock().install();
            var page = begin(visit);
            answer(page, 1, 0);
            page.navigate(page.url().replace("question", "finish"));
            page.clock().fastForward("20:01");
            page.waitForURL("**/course/result?*");
            assertEquals(1, page.locator(".qs .res.ok").count());
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static Page begin(Visit visit) {
        var page = visit.open("/course/course?code=" + TrialCourse.CODE);
        page.locator("#go").click();
        page.waitForURL("**/course/lesson?*");
        visit.open("/course/quiz?course=" + TrialCourse.CODE + "&item=check");
        page.locator("#start").click();
        page.waitForURL("**/course/question?*");
        return page;
    }

    /** Goes to a question and ticks a choice; returns when it is kept. */
    private static void answer(Page page, int number, int choice) {
        page.locator(".qn a").nth(number - 1).click();
        page.waitForURL("**n=" + number);
        page.waitForResponse(
                answer -> answer.url().endsWith("/answers/" + number) && answer.ok(),
                () -> option(page, choice).check());
    }

    private static String chosen(Page page, int number) {
        page.locator(".qn a").nth(number - 1).click();
        page.waitForURL("**n=" + number);
        return chosen(page);
    }

    private static String chosen(Page page) {
        var text = page.locator(".opt label:has(:checked) > span:last-child")
                .innerText()
                .strip();
        return String.valueOf(CHOICES.indexOf(
                CHOICES.stream().filter(text::matches).findFirst().orElseThrow()));
    }

    /** The choice of this number in the file, wherever it is shown. */
    private static Locator option(Page page, int choice) {
        var text = Pattern.compile("^\\s*(" + CHOICES.get(choice) + ")\\s*$");
        return page.locator(".opt label > span:last-child", new Page.LocatorOptions().setHasText(text))
                .locator("xpath=../input");
    }

    /** The questions of the attempt with their choices as they stand there; ends at the last. */
    private static List<String> questions(Page page) {
        var all = new ArrayList<String>();
        for (var number = 1; number <= page.locator(".qn a").count(); number++) {
            page.locator(".qn a").nth(number - 1).click();
            page.waitForURL("**n=" + number);
            all.add(page.locator(".qtext").innerText()
                    + page.locator(".opt label").allInnerTexts());
        }
        return all;
    }

    private static List<String> titles(Page page) {
        return page.locator("table.cat th a.t").allInnerTexts().stream()
                // no-break marks keep official words together
                .map(title -> title.replace("\u2060", ""))
                .toList();
    }

    /** The course of the whole way: a lesson of several screens, and three questions drawn out of five. */
    private static void way(String code, int version) {
        var quiz = new StringBuilder(
                "title: {th: ตรวจความเข้าใจ, en: Check}\ndraw: 3\nshuffle: true\nminutes: 20\npass: 60\nquestions:\n");
        for (var number = 1; number <= 5; number++) {
            quiz.append("  - id: q" + number + "\n    type: single\n");
            quiz.append("    text: {th: คำถามที่ " + number + ", en: Question number " + number + "}\n    choices:\n");
            quiz.append("      - {text: {th: ก, en: A}, correct: true, feedback: {th: ถูกต้อง, en: That is it}}\n");
            quiz.append("      - {text: {th: ข, en: B}, feedback: {th: ยังไม่ถูก, en: Not this one}}\n");
            quiz.append("      - {text: {th: ค, en: C}, feedback: {th: ยังไม่ถูก, en: Not this one}}\n");
        }
        var folder = code.toLowerCase(Locale.ROOT);
        FILES.write(folder, TrialCourse.course(code, "version: 1", "version: " + version), quiz.toString());
        FILES.write(folder + "/lessons/first.th.md", ("## หัวข้อ\n\n" + "ข้อความ\n\n".repeat(30)).repeat(5));
        FILES.write(folder + "/lessons/first.en.md", ("## Heading\n\n" + "Text\n\n".repeat(30)).repeat(5));
    }
}
