package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** Levels of positions and lines of work from files. */
class PositionFilesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void theShippedFilesAreWithoutFault() {
        var levels = PositionFiles.levels(read("config/requirements/position-levels.yaml"));
        var lines = PositionFiles.lines(read("config/requirements/lines.yaml"));
        assertEquals(22, levels.size());
        assertTrue(lines.size() > 20);
    }

    @Test
    void theTwoSchemesCollideAndTheKeyDoesNot() {
        var levels = PositionFiles.levels(read("config/requirements/position-levels.yaml"));
        var m1 = levels.stream()
                .filter(level -> "M1".equals(level.code("ocsc")) || "M1".equals(level.code("dpis")))
                .map(PositionLevel::getKey)
                .toList();
        assertEquals(2, m1.size(), "M1 is a director in one scheme and an executive in the other");
    }

    @Test
    void aPositionIsWrittenAsOfficialsWriteIt() {
        var levels = PositionFiles.levels(read("config/requirements/position-levels.yaml"));
        var plan = new Line("PLAN", "นักวิเคราะห์นโยบายและแผน", "Plan and Policy Analyst");
        var director = new Line("DIRECTOR", "ผู้อำนวยการ", "Director");
        assertEquals("นักวิเคราะห์นโยบายและแผนชำนาญการ", level(levels, "KNO2").position(plan, Lang.TH));
        assertEquals(
                "Plan and Policy Analyst, Professional", level(levels, "KNO2").position(plan, Lang.EN));
        assertEquals("ผู้อำนวยการ ระดับต้น", level(levels, "DIR1").position(director, Lang.TH));
    }

    @Test
    void aLevelOfAnUnknownTypeIsAFault() {
        var fault = assertThrows(
                FileFault.class,
                () -> PositionFiles.levels(
                        Yaml.parse(
                                "levels.yaml",
                                """
                types:
                  - {code: KNO, name: {th: วิชาการ, en: Knowledge}}
                levels:
                  - {key: X1, type: XXX, rank: 1, name: {th: ก, en: A}}
                """)));
        assertEquals("levels.yaml:4 people.file.type", fault.getMessage());
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        var fault = assertThrows(
                FileFault.class,
                () -> PositionFiles.lines(
                        Yaml.parse(
                                "lines.yaml",
                                """
                lines:
                  - {code: PLAN, name: {th: ก, en: A}}
                  - {code: PLAN, name: {th: ก, en: A}}
                """)));
        assertEquals("lines.yaml:3 people.file.twice", fault.getMessage());
    }

    private static PositionLevel level(java.util.List<PositionLevel> levels, String key) {
        return levels.stream()
                .filter(level -> level.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Yaml read(String file) {
        return Yaml.read(ROOT, ROOT.resolve(file));
    }
}
