package org.digitalgarage.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** Requirement sets as authors write them. */
class RequirementFileTest {

    private static final Set<String> UNITS = Set.of("DDPM");
    private static final Set<String> LEVELS = Set.of("KNO1", "KNO2");
    private static final String GOOD =
            """
            requirements:
              - code: SET
                title: {th: ชุด, en: Set}
                effectiveFrom: "2023-10-01"
                agency: DDPM
                confirmed: true
                byKind:
                  - {framework: OCSC-COMP-2553, kind: core, levels: {KNO1: 1, KNO2: 2}}
                  - {framework: OCSC-COMP-2553, competencies: [F301], lineOnly: true, levels: {KNO2: 0}}
            """;

    @Test
    void aSetIsWorkedOutForEachCompetencyAndLevel() {
        var demands = read(GOOD);
        assertEquals(3, demands.size());
        assertEquals("DDPM", demands.get(0).set().agency());
        assertFalse(demands.get(0).lineOnly());
        assertTrue(demands.get(2).lineOnly());
        assertEquals(0, demands.get(2).minLevel());
    }

    @Test
    void faultsAreNamedWithTheirLine() {
        fault(5, "competency.file.unit", GOOD.replace("DDPM", "NOWHERE"));
        fault(8, "competency.file.framework", GOOD.replace("OCSC-COMP-2553, kind", "OCSC-X, kind"));
        fault(9, "competency.file.unknown", GOOD.replace("F301", "F999"));
        fault(8, "competency.file.levelKey", GOOD.replace("KNO1: 1", "K1: 1"));
        fault(8, "competency.file.level", GOOD.replace("KNO1: 1", "KNO1: 6"));
        fault(4, "platform.file.day", GOOD.replace("2023-10-01", "1 Oct 2566"));
    }

    @Test
    void aLineThatNamesAnUnknownCompetencyIsAFault() {
        var lines =
                """
                lines:
                  - code: PLAN
                    levels: [KNO1]
                    functional: [F301, F777]
                """;
        var fault = assertThrows(
                FileFault.class, () -> RequirementFile.lines(Yaml.parse("lines.yaml", lines), new Shelf()));
        assertEquals(4, fault.line());
        assertTrue(fault.text(Lang.EN).contains("OCSC-COMP-2553/F777"));
    }

    private static List<RequirementFile.Demand> read(String text) {
        return RequirementFile.read(Yaml.parse("set.yaml", text), new Shelf(), UNITS, LEVELS);
    }

    private static void fault(int line, String key, String text) {
        var fault = assertThrows(FileFault.class, () -> read(text));
        assertEquals("set.yaml:" + line + " " + key, fault.getMessage());
        assertTrue(!fault.text(Lang.TH).isBlank() && !fault.text(Lang.EN).isBlank());
    }

    /** Two competencies that need no database. */
    private static final class Shelf extends Competencies {

        private final List<Competency> all = new ArrayList<>();

        Shelf() {
            var levels = "[{th: ก, en: a}, {th: ก, en: a}, {th: ก, en: a}, {th: ก, en: a}, {th: ก, en: a}]";
            var item = "  - {code: %s, kind: %s, policy: standard, name: {th: ก, en: A}, definition: {th: ก, en: A},"
                    + " levels: " + levels + "}\n";
            var file = FrameworkFile.read(Yaml.parse(
                    "framework.yaml",
                    "framework: {code: OCSC-COMP-2553, version: 1, title: {th: ก, en: A}, owner: A,"
                            + " scale: {max: 5}, level0: {th: ก, en: A}}\ncompetencies:\n"
                            + item.formatted("C101", "core") + item.formatted("F301", "functional")));
            var framework = new Framework(file, Instant.EPOCH);
            file.competencies().forEach(one -> all.add(new Competency(framework, one, all.size())));
        }

        @Override
        public Optional<Competency> byRef(String ref) {
            return all.stream().filter(one -> one.getRef().equals(ref)).findFirst();
        }

        @Override
        public List<Competency> ofFramework(String code) {
            return code.equals("OCSC-COMP-2553") ? all : List.of();
        }
    }
}
