package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of an author is named with file, line and remedy in both languages. */
class CourseReaderTest {

    @TempDir
    private Path content;

    private AuthorsFolder folder;

    @BeforeEach
    void aCourseThatIsRight() {
        folder = new AuthorsFolder(content);
    }

    @Test
    void whatIsRightIsRead() {
        var draft = folder.draft();
        assertEquals("TE-1", draft.code());
        assertEquals("strengthen", draft.track());
        assertEquals("trial", draft.slug());
        assertEquals(
                List.of("first", "check", "work"),
                draft.items().stream().map(CourseDraft.ItemDraft::id).toList());
        assertEquals(7, draft.items().get(2).dueDays());
        assertTrue(draft.published());
        assertEquals(
                "<p>ข้อความ</p>",
                draft.items().get(0).texts().get(Lang.TH).html().strip());
        assertEquals(1, draft.items().get(1).quiz().draw());
    }

    @Test
    void aDraftIsNotShown() {
        assertFalse(
                folder.course("version: 1", "version: 1\nstate: draft").draft().published());
    }

    @Test
    void oneLanguageIsEnoughWhereOneIsSaid() {
        folder.course("languages: [th, en]", "languages: [th]")
                .without("lessons/first.en.md")
                .without("assignments/work.en.md");
        assertEquals(List.of(), folder.faults());
    }

    @Test
    void theHashChangesWithAnyFile() {
        var before = folder.draft().hash();
        assertEquals(before, folder.draft().hash());
        assertNotEquals(
                before, folder.with("lessons/first.th.md", "อื่น").draft().hash());
    }

    @ParameterizedTest(name = "{3}: {1}")
    @MethodSource("spoiledCourses")
    void aFaultOfTheCourseFile(String old, String fresh, int line, String key) {
        var fault = only(folder.course(old, fresh).faults());
        assertEquals("courses/strengthen/trial/course.yaml:" + line + " " + key, fault.getMessage());
        explains(fault);
    }

    static Stream<Arguments> spoiledCourses() {
        return Stream.of(
                Arguments.of("F/C1", "F/X9", 11, "course.file.competency"),
                Arguments.of("level: 2", "level: 4", 11, "course.file.range"),
                Arguments.of("level: 2", "level: 0", 11, "course.file.range"),
                Arguments.of("level: 2", "level: high", 11, "platform.file.number"),
                Arguments.of("by: quiz", "by: magic", 11, "course.file.word"),
                Arguments.of("item: check", "item: first", 11, "course.file.awardItem"),
                Arguments.of("item: check", "item: nothing", 11, "course.file.awardItem"),
                Arguments.of("prerequisites: []", "prerequisites: [TE-1]", 9, "course.file.circle"),
                Arguments.of("code: TE-1", "code: te 1", 1, "course.file.code"),
                Arguments.of("version: 1", "version: 0", 2, "course.file.range"),
                Arguments.of("mode: online", "mode: anywhere", 7, "course.file.word"),
                Arguments.of("languages: [th, en]", "languages: [th, en, fr]", 8, "course.file.word"),
                Arguments.of("hours: 2", "hours: many", 6, "platform.file.number"),
                Arguments.of("hours: 2", "hours: 2\nhuors: 3", 7, "platform.file.unknown"),
                Arguments.of("hours: 2\n", "", 1, "platform.file.missing"),
                Arguments.of("mode: online", "mode: \"online", 7, "platform.file.yaml"),
                Arguments.of("mode: online", "\tmode: online", 7, "platform.file.yaml"),
                Arguments.of("mode: online", "mode: online\nmode: field", 8, "platform.file.twice"),
                Arguments.of("{th: ทดสอบ, en: Trial}", "{th: ทดสอบ}", 3, "course.file.language"),
                Arguments.of("{assignment: work,", "{task: work,", 18, "course.file.itemKind"),
                Arguments.of("{assignment: work,", "{lesson: first,", 18, "course.file.twice"),
                Arguments.of("minutes: 60, dueDays: 7", "minutes: 60, dueDays: 0", 18, "course.file.range"));
    }

    @ParameterizedTest(name = "{3}: {1}")
    @MethodSource("spoiledQuizzes")
    void aFaultOfTheQuiz(String old, String fresh, int line, String key) {
        var fault = only(folder.quiz(old, fresh).faults());
        assertEquals("courses/strengthen/trial/quizzes/check.yaml:" + line + " " + key, fault.getMessage());
        explains(fault);
    }

    static Stream<Arguments> spoiledQuizzes() {
        var choices =
                """
                    type: single
                    lesson: first
                    text: {th: ข้อใด, en: Which}
                    choices:
                      - {text: {th: ก, en: A}, correct: true}
                      - {text: {th: ข, en: B}}
                """;
        return Stream.of(
                Arguments.of(", correct: true", "", 9, "course.file.quiz.noRight"),
                Arguments.of("en: B}}", "en: B}, correct: true}", 9, "course.file.quiz.manyRight"),
                Arguments.of("correct: true", "correct: yes!", 9, "platform.file.flag"),
                Arguments.of("      - {text: {th: ข, en: B}}\n", "", 9, "course.file.quiz.least"),
                Arguments.of("{th: ข, en: B}", "{th: ก, en: A}", 9, "course.file.quiz.same"),
                Arguments.of("lesson: first", "lesson: second", 6, "course.file.quiz.lesson"),
                Arguments.of("type: single", "type: guess", 5, "course.file.word"),
                Arguments.of("pass: 50", "pass: 101", 2, "course.file.range"),
                Arguments.of("pass: 50", "pass: 50\ndraw: 2", 3, "course.file.range"),
                Arguments.of("pass: 50", "pass: 50\nattemps: 2", 3, "platform.file.unknown"),
                Arguments.of("pass: 50\n", "", 1, "platform.file.missing"),
                Arguments.of(
                        "{th: ข้อใด, en: Which}", "{th: \"<script>x</script>\", en: Which}", 7, "course.file.script"),
                Arguments.of(choices, body("type: short", "accept: []"), 7, "course.file.quiz.noRight"),
                Arguments.of(choices, body("type: short", "accept: [\"  .\"]"), 7, "course.file.quiz.noRight"),
                Arguments.of(choices, body("type: numeric", "answer: two"), 7, "platform.file.number"),
                Arguments.of(
                        choices,
                        body("type: numeric", "answer: 2\n    tolerance: -1"),
                        8,
                        "course.file.quiz.tolerance"),
                Arguments.of(choices, body("type: truefalse", "anwser: true"), 7, "platform.file.unknown"),
                Arguments.of(choices, body("type: ordering", "items: [{th: ก, en: A}]"), 7, "course.file.quiz.least"),
                Arguments.of(
                        choices,
                        body("type: matching", "pairs: [{left: {th: ก, en: A}, right: {th: ข, en: B}}]"),
                        7,
                        "course.file.quiz.least"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        folder.course("F/C1", "F/X9").quiz(", correct: true", "").with("lessons/first.th.md", "<script>x</script>");
        var keys = folder.faults().stream()
                .map(fault -> fault.getMessage().replaceFirst(".* ", ""))
                .sorted()
                .toList();
        assertEquals(List.of("course.file.competency", "course.file.quiz.noRight", "course.file.script"), keys);
    }

    @Test
    void aScriptInALessonIsRefusedWithItsLine() {
        var fault = only(folder.with("lessons/first.th.md", "หนึ่ง\n\n<script>alert(1)</script>")
                .faults());
        assertEquals("courses/strengthen/trial/lessons/first.th.md:3 course.file.script", fault.getMessage());
        explains(fault);
    }

    @Test
    void aMissingTranslationIsNamed() {
        var fault = only(folder.without("lessons/first.en.md").faults());
        assertEquals("courses/strengthen/trial/course.yaml:16 course.file.noFile", fault.getMessage());
        assertTrue(fault.text(Lang.EN).contains("lessons/first.en.md"));
    }

    @Test
    void aDrawingWithAScriptIsRefused() {
        folder.with("files/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>x</script></svg>");
        assertEquals(
                "courses/strengthen/trial/files/a.svg:2 course.file.script",
                only(folder.faults()).getMessage());
    }

    @Test
    void aFileIsWhatItsNameSays() {
        folder.with("files/a.pdf", "<html><body>not a PDF</body></html>");
        var fault = only(folder.faults());
        assertEquals("courses/strengthen/trial/files/a.pdf:0 course.file.disguise", fault.getMessage());
        explains(fault);
    }

    @Test
    void kindsThatAreNotServedAreNamed() {
        folder.with("files/a.exe", "MZ");
        assertEquals(
                "courses/strengthen/trial/files/a.exe:0 course.file.kind",
                only(folder.faults()).getMessage());
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws java.io.IOException {
        java.nio.file.Files.write(
                content.resolve("courses/strengthen/trial/lessons/first.th.md"), new byte[] {(byte) 0xa1, (byte) 0xd2});
        assertEquals(
                "courses/strengthen/trial/lessons/first.th.md:0 platform.file.encoding",
                only(folder.faults()).getMessage());
    }

    private static String body(String... lines) {
        return Stream.concat(
                                Stream.of(lines[0], "text: {th: ก, en: A}"),
                                Arrays.stream(lines).skip(1))
                        .map(line -> "    " + line)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow()
                + "\n";
    }

    private static FileFault only(List<FileFault> faults) {
        assertEquals(
                1,
                faults.size(),
                () -> faults.stream().map(FileFault::getMessage).toList().toString());
        return faults.get(0);
    }

    private static void explains(FileFault fault) {
        for (var lang : Lang.values()) {
            assertTrue(fault.text(lang).length() > 10);
            assertFalse(fault.text(lang).matches(".*\\{\\d.*"), fault.text(lang));
        }
        assertNotEquals(fault.text(Lang.TH), fault.text(Lang.EN));
    }
}
