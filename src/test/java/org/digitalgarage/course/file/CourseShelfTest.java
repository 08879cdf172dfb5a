package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** Courses checked against each other. */
class CourseShelfTest {

    @Test
    void aCourseComesBehindItsPrerequisites() {
        var shelf = shelf();
        put(shelf, "CC-1", "BB-1");
        put(shelf, "BB-1", "AA-1");
        put(shelf, "AA-1");
        assertEquals(List.of("AA-1", "BB-1", "CC-1"), healthy(shelf));
        assertTrue(shelf.faults().isEmpty());
    }

    @Test
    void aCircleIsRefusedWithItsWayAndTheOthersLoad() {
        var shelf = shelf();
        put(shelf, "AA-1", "BB-1");
        put(shelf, "BB-1", "CC-1");
        put(shelf, "CC-1", "AA-1");
        put(shelf, "DD-1");
        assertEquals(List.of("DD-1"), healthy(shelf));
        assertEquals(3, shelf.faults().size());
        var fault = shelf.faults().get("courses/strengthen/aa-1").get(0);
        assertEquals("courses/strengthen/aa-1/course.yaml:3 course.file.circle", fault.getMessage());
        assertTrue(fault.text(Lang.EN).contains("AA-1 → BB-1 → CC-1 → AA-1"), fault.text(Lang.EN));
    }

    @Test
    void aCourseBeforeACircleIsNotAtFault() {
        var shelf = shelf("AA-1", "BB-1");
        put(shelf, "AA-1", "BB-1");
        put(shelf, "BB-1", "AA-1");
        put(shelf, "CC-1", "AA-1");
        assertEquals(List.of("CC-1"), healthy(shelf));
    }

    @Test
    void anUnknownPrerequisiteIsNamed() {
        var shelf = shelf();
        put(shelf, "AA-1", "ZZ-9");
        put(shelf, "BB-1", "AA-1");
        assertEquals(List.of(), healthy(shelf));
        assertEquals(
                "courses/strengthen/aa-1/course.yaml:3 course.file.prerequisite",
                shelf.faults().get("courses/strengthen/aa-1").get(0).getMessage());
    }

    @Test
    void aPrerequisiteThatIsFaultyNowButWasLoadedBeforeIsEnough() {
        var shelf = shelf("AA-1");
        shelf.put(
                "courses/strengthen/aa-1", null, List.of(Yaml.parse("f", "a: b").fault("platform.file.text")));
        put(shelf, "BB-1", "AA-1");
        assertEquals(List.of("BB-1"), healthy(shelf));
    }

    @Test
    void aCodeBelongsToOneFolder() {
        var shelf = shelf();
        put(shelf, "AA-1");
        shelf.put("courses/strengthen/other", draft("AA-1", "other", List.of()), List.of());
        assertEquals(List.of("AA-1"), healthy(shelf));
        assertEquals(
                List.of("courses/strengthen/other"), List.copyOf(shelf.faults().keySet()));
    }

    private static CourseShelf shelf(String... known) {
        return new CourseShelf(List.of(known));
    }

    private static List<String> healthy(CourseShelf shelf) {
        return shelf.healthy().stream().map(CourseDraft::code).toList();
    }

    private static void put(CourseShelf shelf, String code, String... prerequisites) {
        var draft = draft(code, code.toLowerCase(java.util.Locale.ROOT), List.of(prerequisites));
        shelf.put(draft.folder(), draft, List.of());
    }

    private static CourseDraft draft(String code, String slug, List<String> prerequisites) {
        var file = Yaml.parse(
                "courses/strengthen/" + slug + "/course.yaml",
                "code: " + code + "\nversion: 1\nprerequisites: [" + String.join(", ", prerequisites) + "]\n");
        var text = new Both("ก", "A");
        return new CourseDraft(
                file,
                "strengthen",
                slug,
                code,
                1,
                true,
                text,
                text,
                text,
                1,
                "online",
                List.of(Lang.TH),
                file.list("prerequisites"),
                List.of(),
                List.of(),
                Map.of(),
                "hash");
    }
}
