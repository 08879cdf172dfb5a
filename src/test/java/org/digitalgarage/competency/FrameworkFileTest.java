package org.digitalgarage.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** Frameworks as authors write them; what is wrong is named with its line. */
class FrameworkFileTest {

    private static final String GOOD =
            """
            framework:
              code: TEST-1
              version: 1
              title: {th: ทดสอบ, en: Test}
              owner: Test
              scale: {max: 2, cumulative: true}
              level0: {th: ไม่แสดง, en: Not shown}
            competencies:
              - code: A
                kind: core
                name: {th: ก, en: A}
                definition: {th: ก, en: A}
                policy: standard
                levels:
                  - {th: หนึ่ง, en: One}
                  - {th: สอง, en: Two}
            crosswalk:
              - {from: OLD/X, to: TEST-1/A, strength: strong}
            """;

    @Test
    void theShippedFrameworksAreWithoutFault() {
        var root = Path.of("").toAbsolutePath();
        var files = ContentFiles.in(root.resolve("config/frameworks"));
        assertEquals(5, files.size());
        var competencies = files.stream()
                .map(file -> FrameworkFile.read(Yaml.read(root, file)))
                .mapToInt(file -> file.competencies().size())
                .sum();
        assertTrue(competencies >= 50, competencies + " competencies");
    }

    @Test
    void aGoodFileIsReadAsAWhole() {
        var file = read(GOOD);
        assertEquals("TEST-1", file.code());
        assertEquals(2, file.scaleMax());
        assertEquals("Two", file.competencies().get(0).levels().get(1).en());
        assertEquals("ก", file.competencies().get(0).shortName().th());
        assertEquals("strong", file.crosswalk().get(0).strength());
    }

    @Test
    void aCommentDoesNotChangeTheContentButAWordDoes() {
        assertEquals(read(GOOD).hash(), read("# said by the way\n" + GOOD).hash());
        assertNotEquals(read(GOOD).hash(), read(GOOD.replace("Two", "Second")).hash());
    }

    @Test
    void aMissingLevelTextIsNamedWithItsLine() {
        fault(9, "competency.file.levels", GOOD.replace("      - {th: สอง, en: Two}\n", ""));
    }

    @Test
    void aCodeThatStandsTwiceIsNamed() {
        var twice = GOOD.substring(GOOD.indexOf("  - code: A"), GOOD.indexOf("crosswalk:"));
        fault(17, "competency.file.twice", GOOD.replace("crosswalk:", twice + "crosswalk:"));
    }

    @Test
    void anUnknownKindIsNamed() {
        fault(10, "competency.file.kind", GOOD.replace("kind: core", "kind: corn"));
    }

    @Test
    void aScaleBeyondFiveIsRefused() {
        fault(6, "competency.file.scale", GOOD.replace("max: 2", "max: 6"));
    }

    @Test
    void aCrosswalkNamesFrameworkAndCode() {
        fault(18, "competency.file.ref", GOOD.replace("OLD/X", "OLD"));
        fault(18, "competency.file.strength", GOOD.replace("strong", "very strong"));
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        var fault = fault(0, "platform.file.yaml", GOOD.replace("  code: TEST-1", "  code: [TEST-1"));
        assertTrue(fault.line() >= 2, "line " + fault.line());
    }

    private static FrameworkFile read(String text) {
        return FrameworkFile.read(Yaml.parse("test.yaml", text));
    }

    /** Line 0 stands for any line. */
    private static FileFault fault(int line, String key, String text) {
        var fault = assertThrows(FileFault.class, () -> read(text));
        assertTrue(fault.getMessage().endsWith(key), fault.getMessage());
        assertTrue(line == 0 || fault.line() == line, "line " + fault.line());
        assertTrue(!fault.text(Lang.TH).isBlank() && !fault.text(Lang.EN).isBlank());
        return fault;
    }
}
