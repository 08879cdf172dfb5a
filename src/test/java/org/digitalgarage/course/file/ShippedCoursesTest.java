package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** The courses that ship with the product are without fault. */
class ShippedCoursesTest {

    private static final Path CONTENT = Path.of("").toAbsolutePath();

    @Test
    void everyCourseLoadsWithoutFault() throws IOException {
        var scales = scales();
        var codes = new TreeSet<String>();
        for (var folder : folders()) {
            var reader = new CourseReader(CONTENT, folder, ref -> scales.getOrDefault(ref, 0));
            var draft = reader.read();
            assertEquals(
                    List.of(),
                    reader.faults().stream()
                            .map(fault -> fault.file() + ":" + fault.line() + " " + fault.text(Lang.EN))
                            .toList());
            codes.add(draft.code());
        }
        assertEquals(new TreeSet<>(List.of("CO-101", "CO-102", "CO-103", "CO-104", "CO-105", "CO-106")), codes);
    }

    @Test
    void everyCourseIsInThaiAndInEnglish() throws IOException {
        for (var folder : folders()) {
            var draft = new CourseReader(CONTENT, folder, ref -> 5).read();
            assertEquals(List.of(Lang.TH, Lang.EN), draft.languages(), draft.code());
        }
    }

    static List<Path> folders() throws IOException {
        try (var paths = Files.walk(CONTENT.resolve("courses"), 3)) {
            var found = paths.filter(path -> path.endsWith("course.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty());
            return found;
        }
    }

    private static Map<String, Integer> scales() throws IOException {
        var scales = new HashMap<String, Integer>();
        try (var files = Files.list(CONTENT.resolve("config/frameworks"))) {
            for (var path : files.filter(p -> p.toString().endsWith(".yaml")).toList()) {
                var file = Yaml.read(CONTENT, path);
                var framework = file.find("framework");
                if (framework.isEmpty()) {
                    continue;
                }
                var highest = framework.get().at("scale").number("max");
                file.list("competencies")
                        .forEach(competency ->
                                scales.put(framework.get().text("code") + "/" + competency.text("code"), highest));
            }
        }
        return scales;
    }
}
