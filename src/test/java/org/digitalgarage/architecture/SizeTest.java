package org.digitalgarage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The caps of the house: a file that outgrows them holds two things. */
class SizeTest {

    @Test
    void javaFilesStayBelow300Lines() throws IOException {
        assertEquals(List.of(), longer("src/main/java", ".java", 300));
    }

    @Test
    void pageBeansStayBelow120Lines() throws IOException {
        assertEquals(List.of(), longer("src/main/java", "Backing.java", 120));
    }

    @Test
    void pagesStayBelow180Lines() throws IOException {
        assertEquals(List.of(), longer("src/main/webapp", ".xhtml", 180));
    }

    private static List<String> longer(String folder, String ending, int cap) throws IOException {
        try (var paths = Files.walk(Path.of(folder))) {
            var files = paths.filter(path -> path.toString().endsWith(ending)).toList();
            assertFalse(files.isEmpty(), "the rule guards nothing");
            return files.stream()
                    .filter(path -> lines(path) > cap)
                    .map(path -> path + " has " + lines(path))
                    .toList();
        }
    }

    private static long lines(Path path) {
        try (var lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
