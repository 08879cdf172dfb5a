package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFileTest {

    private static final String GOOD =
            """
            code: PT-900
            version: 1
            title: {th: ชื่อ, en: Title}
            goal: {th: เป้าหมาย, en: Goal}
            problem: {th: ปัญหา, en: Problem}
            handIn: {th: สิ่งที่ส่ง, en: Hand-in}
            competencies:
              - {competency: OCSC-COMP-2553/F301, level: 3}
              - {competency: OCSC-DIG-2566/D6, level: 2}
            milestones:
              - {id: one, title: {th: ขั้นหนึ่ง, en: One}, days: 14}
              - {id: two, title: {th: ขั้นสอง, en: Two}, days: 35}
            """;
    private static final Map<String, Ceiling> KNOWN =
            Map.of("OCSC-COMP-2553/F301", new Ceiling(11, 5), "OCSC-DIG-2566/D6", new Ceiling(12, 3));
    private static final Function<String, Optional<Ceiling>> FIND = ref -> Optional.ofNullable(KNOWN.get(ref));
    private static final Both BRIEF = new Both("ข้อความ", "Text");

    private static TemplateFile parse(String text) {
        return TemplateFile.parse("demo", Yaml.parse("courses/repair/demo/project.yaml", text), BRIEF, text, FIND);
    }

    private static FileFault fault(String from, String to) {
        return assertThrows(FileFault.class, () -> parse(GOOD.replace(from, to)));
    }

    @Test
    void readsAWholeTemplate() {
        var file = parse(GOOD);
        assertEquals("PT-900", file.code());
        assertEquals("Goal", file.goal().en());
        assertEquals(2, file.milestones().size());
        assertEquals(35, file.milestones().get(1).getDays());
        assertEquals(11, file.competencies().get(0).getCompetencyId());
        assertEquals(3, file.competencies().get(0).getLevel());
    }

    @Test
    void namesAnUnknownCompetencyWithItsLine() {
        var fault = fault("F301", "F999");
        assertEquals("courses/repair/demo/project.yaml", fault.file());
        assertEquals(8, fault.line());
        assertTrue(fault.text(Lang.EN).contains("OCSC-COMP-2553/F999"), fault.text(Lang.EN));
        assertTrue(fault.text(Lang.TH).contains("OCSC-COMP-2553/F999"), fault.text(Lang.TH));
    }

    @Test
    void refusesALevelAboveTheCeiling() {
        var fault = fault("D6, level: 2", "D6, level: 4");
        assertEquals(9, fault.line());
        assertTrue(fault.text(Lang.EN).contains("3"), fault.text(Lang.EN));
    }

    @Test
    void refusesLevelZeroAndACompetencyNamedTwice() {
        assertEquals(8, fault("F301, level: 3", "F301, level: 0").line());
        assertEquals(9, fault("OCSC-DIG-2566/D6", "OCSC-COMP-2553/F301").line());
    }

    @Test
    void refusesMilestonesOutOfOrderOrWithOneName() {
        assertEquals(12, fault("days: 35", "days: 14").line());
        assertEquals(11, fault("days: 14", "days: 0").line());
        assertEquals(12, fault("id: two", "id: one").line());
    }

    @Test
    void refusesAFileWithoutMilestonesOrCompetencies() {
        assertEquals(
                10,
                fault(GOOD.substring(GOOD.indexOf("milestones:")), "milestones: []\n")
                        .line());
        var none = GOOD.replaceAll("(?s)competencies:.*milestones:", "competencies: []\nmilestones:");
        assertEquals(7, assertThrows(FileFault.class, () -> parse(none)).line());
    }

    @Test
    void refusesACodeThatIsNone() {
        assertEquals(1, fault("PT-900", "one template").line());
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals(3, fault("en: Title", "en: " + "x".repeat(301)).line());
    }

    @Test
    void namesWhatIsMissing() {
        assertTrue(fault("handIn:", "handOut:").text(Lang.EN).contains("handIn"));
    }

    @Test
    void aFolderWithoutItsTextIsFaulty(@TempDir Path content) throws Exception {
        var folder = Files.createDirectories(content.resolve("courses/repair/demo"));
        Files.writeString(folder.resolve("project.yaml"), GOOD);
        var fault = assertThrows(FileFault.class, () -> TemplateFile.read(content, folder, FIND));
        assertEquals("courses/repair/demo/brief.th.md", fault.file());
        Files.writeString(folder.resolve("brief.th.md"), "ข้อความ");
        assertEquals("demo", TemplateFile.read(content, folder, FIND).slug());
    }

    @Test
    void aScriptInTheTextIsNamedWithItsLine(@TempDir Path content) throws Exception {
        var folder = Files.createDirectories(content.resolve("courses/repair/demo"));
        Files.writeString(folder.resolve("project.yaml"), GOOD);
        Files.writeString(folder.resolve("brief.th.md"), "หนึ่ง\n\n<script>alert(1)</script>\n");
        var fault = assertThrows(FileFault.class, () -> TemplateFile.read(content, folder, FIND));
        assertEquals("courses/repair/demo/brief.th.md", fault.file());
        assertEquals(3, fault.line());
    }

    @Test
    void theHashChangesWithEachOfTheFiles(@TempDir Path content) throws Exception {
        var folder = Files.createDirectories(content.resolve("courses/repair/demo"));
        Files.writeString(folder.resolve("project.yaml"), GOOD);
        Files.writeString(folder.resolve("brief.th.md"), "**หนึ่ง**");
        var before = TemplateFile.read(content, folder, FIND);
        assertEquals(before.hash(), TemplateFile.read(content, folder, FIND).hash());
        assertTrue(
                before.brief().th().contains("<strong>หนึ่ง</strong>"),
                before.brief().th());
        Files.writeString(folder.resolve("brief.en.md"), "One");
        assertNotEquals(before.hash(), TemplateFile.read(content, folder, FIND).hash());
    }
}
