package org.digitalgarage.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.LoadResult;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frameworks and their versions, and offers. */
@ExtendWith(ArquillianExtension.class)
class FrameworkFilesIT {

    private static final String TEXT =
            """
            framework: {code: %s, version: %d, title: {th: ทดสอบ, en: Test}, owner: Test, scale: {max: 1},
              level0: {th: ไม่แสดง, en: Not shown}}
            competencies:
              - {code: A, kind: data, policy: %s, name: {th: ก, en: "%s"}, definition: {th: ก, en: A},
                 levels: [{th: หนึ่ง, en: One}]}
            """;

    @Inject
    private FrameworkFiles files;

    @Inject
    private Competencies competencies;

    @Inject
    private Offers offers;

    @Test
    void changedContentUnderTheSameVersionIsRefusedAndARaisedOneStandsBeside() throws IOException {
        assertEquals(
                LoadResult.Outcome.LOADED,
                load("T-VERSION", 1, "standard", "First").outcome());
        var first = competencies.byRef("T-VERSION/A").orElseThrow();
        assertEquals(
                LoadResult.Outcome.UNCHANGED,
                load("T-VERSION", 1, "standard", "First").outcome());
        var faulty = load("T-VERSION", 1, "standard", "Second");
        assertEquals(LoadResult.Outcome.FAULTY, faulty.outcome());
        assertEquals(1, faulty.faults().get(0).line());
        assertTrue(faulty.faults().get(0).text(Lang.EN).contains("raise the version to 2"));
        assertEquals("First", competencies.byRef("T-VERSION/A").orElseThrow().name(Lang.EN), "what was loaded stays");
        assertEquals(
                LoadResult.Outcome.LOADED,
                load("T-VERSION", 2, "standard", "Second").outcome());
        var second = competencies.byRef("T-VERSION/A").orElseThrow();
        assertEquals("Second", second.name(Lang.EN));
        assertEquals("First", competencies.get(first.getId()).name(Lang.EN), "the old one stays readable");
        assertFalse(competencies.get(first.getId()).getFramework().isCurrent());
    }

    @Test
    void anUnknownPolicyIsAFault() throws IOException {
        var faulty = load("T-POLICY", 1, "strict", "A");
        assertEquals(4, faulty.faults().get(0).line());
        assertTrue(competencies.byRef("T-POLICY/A").isEmpty());
    }

    @Test
    void theShippedFrameworksAreThere() {
        assertEquals(
                5,
                competencies
                        .byRef("OCSC-COMP-2553/C101")
                        .orElseThrow()
                        .getLevels()
                        .size());
        assertEquals(27, competencies.ofFramework("OCSC-COMP-2553").size());
        assertEquals(3, competencies.byRef("OCSC-DIG-2566/D6").orElseThrow().getScaleMax());
        assertFalse(competencies.crosswalk("OCSC-DIG-2561/DLit").isEmpty());
        var text =
                competencies.byRef("DGR-DS-1/DS-STAT").orElseThrow().getLevels().get(0);
        assertEquals("Aware", text.name(Lang.EN));
    }

    @Test
    void offersOfASourceAreReplacedAndFoundByLevel() {
        var competency = competencies.byRef("OCSC-KS-2553/S-DATA").orElseThrow().getId();
        var words = new Both("หลักสูตร", "A course");
        offers.replace(
                "test",
                1,
                java.util.List.of(new Offer(competency, 2, "strengthen", "course", words, words, "/course/x", null)));
        assertEquals(
                1,
                offers.closing(competency, 2).stream()
                        .filter(o -> o.getSourceType().equals("test"))
                        .count());
        assertEquals(
                0,
                offers.closing(competency, 3).stream()
                        .filter(o -> o.getSourceType().equals("test"))
                        .count());
        offers.replace("test", 1, java.util.List.of());
        assertEquals(
                0,
                offers.closing(competency, 1).stream()
                        .filter(o -> o.getSourceType().equals("test"))
                        .count());
    }

    private LoadResult load(String code, int version, String policy, String name) throws IOException {
        var content = Files.createTempDirectory("content");
        var folder = Files.createDirectories(content.resolve("config/frameworks"));
        Files.writeString(folder.resolve("test.yaml"), TEXT.formatted(code, version, policy, name));
        var results = files.load(Path.of(content.toString()));
        assertEquals(1, results.size());
        return results.get(0);
    }
}
