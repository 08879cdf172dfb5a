package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that an author's editor uses: each shipped file names its own and keeps to it; faults are seen. */
class SchemaTest {

    private static final Path COURSES = Path.of("courses");
    private static final String HEAD = "# yaml-language-server: $schema=";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static List<Path> shipped() throws IOException {
        try (var paths = Files.walk(COURSES)) {
            var found = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 30, "courses, quizzes and templates: " + found.size());
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileNamesItsSchemaAndKeepsToIt(Path file) throws IOException {
        var text = Files.readString(file);
        var first = text.lines().findFirst().orElse("");
        assertTrue(first.startsWith(HEAD), file + " does not name its schema: " + first);
        var schema = file.resolveSibling(first.substring(HEAD.length()).strip()).normalize();
        assertEquals(COURSES.resolve(expected(file)), schema, file.toString());
        assertEquals(Set.of(), faults(schema, text), file.toString());
    }

    @Test
    void theSmallCourseOfTheReadersTestsKeepsToThemToo() throws IOException {
        assertEquals(Set.of(), faults(COURSES.resolve("course.schema.json"), AuthorsFolder.COURSE));
        assertEquals(Set.of(), faults(COURSES.resolve("quiz.schema.json"), AuthorsFolder.QUIZ));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: TE-1 | code: te1",
                "version: 1 | version: one",
                "hours: 2 | hours: 0",
                "mode: online | mode: somewhere",
                "languages: [th, en] | languages: [th, fr]",
                "prerequisites: [] | prerequisite: []",
                "by: quiz, item: check | by: quiz",
                "by: quiz, item: check | by: observation, item: check",
                "competency: F/C1 | competency: C1",
                "lesson: first | reading: first",
                "minutes: 10 | minutes: 0",
                "title: {th: ทดสอบ, en: Trial} | title: Trial"
            })
    void aFaultInACourseIsSeen(String right, String wrong) throws IOException {
        assertSpoiled("course.schema.json", AuthorsFolder.COURSE, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pass: 50 | pass: 101",
                "pass: 50 | minutes: 10",
                "type: single | type: guess",
                "type: single | type: numeric",
                "type: single | type: short",
                ", correct: true | ''",
                "en: B} | en: B}, correct: true",
                "lesson: first | lessons: first",
                "text: {th: ข้อใด, en: Which} | text: {th: ข้อใด, de: Welche}"
            })
    void aFaultInAQuizIsSeen(String right, String wrong) throws IOException {
        assertSpoiled("quiz.schema.json", AuthorsFolder.QUIZ, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: PT-203 | code: 203",
                "milestones: | steps:",
                "days: 14} | days: soon}",
                "level: 3} | level: three}",
                "handIn: | handin:"
            })
    void aFaultInATemplateIsSeen(String right, String wrong) throws IOException {
        var template = Files.readString(COURSES.resolve("repair/district-office-queue/project.yaml"));
        assertSpoiled("project.schema.json", template, right, wrong);
    }

    private static void assertSpoiled(String schema, String text, String right, String wrong) throws IOException {
        assertTrue(text.contains(right), "nothing to spoil: " + right);
        assertFalse(faults(COURSES.resolve(schema), text.replaceFirst(java.util.regex.Pattern.quote(right), wrong))
                .isEmpty());
    }

    private static String expected(Path file) {
        return Stream.of("course", "project")
                        .filter(name -> file.endsWith(name + ".yaml"))
                        .findFirst()
                        .orElse("quiz")
                + ".schema.json";
    }

    private static Set<ValidationMessage> faults(Path schema, String text) throws IOException {
        return schema(schema).validate(YAML.readTree(text));
    }

    private static JsonSchema schema(Path path) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(path));
    }
}
