package org.digitalgarage.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** Rating policies as a file. */
class PolicyFileTest {

    private static final String GOOD =
            """
            policies:
              - name: short
                version: 1
                ceilings: {quiz: 2, assignment: 3, observation: 5, project: 5, panel: 5, credential: 5, prior: 4}
                freshMonths: 12
                needs:
                  1: [[{kinds: [quiz], rows: 1, assessors: 1}]]
            """;

    @Test
    void theShippedPoliciesDifferInHowLongEvidenceStaysFresh() {
        var file = Path.of("config/rating-policies.yaml");
        assertEquals(36, PolicyReading.shipped(file, "standard").freshMonths());
        assertEquals(24, PolicyReading.shipped(file, "digital").freshMonths());
        assertEquals(5, PolicyReading.shipped(file, "standard").needs().size());
    }

    @Test
    void aPolicyIsReadAsItStands() {
        var policy = read(GOOD);
        assertEquals(12, policy.freshMonths());
        assertEquals(2, policy.ceilings().get(Kind.QUIZ));
        assertEquals(1, policy.needs().get(1).get(0).get(0).rows());
    }

    @Test
    void faultsAreNamedWithTheirLine() {
        fault(4, GOOD.replace("quiz: 2", "quizz: 2"));
        fault(2, GOOD.replace(", prior: 4", ""));
        fault(2, GOOD.replace("freshMonths: 12", "freshMonths: 0"));
        fault(7, GOOD.replace("rows: 1", "rows: 0"));
        fault(7, GOOD.replace("1: [[", "9: [["));
        fault(7, GOOD.replace("[quiz]", "[self]"));
    }

    private static org.digitalgarage.ledger.Policy read(String text) {
        return PolicyFile.read(Yaml.parse("policies.yaml", text)).get("short");
    }

    private static void fault(int line, String text) {
        var fault = assertThrows(FileFault.class, () -> read(text));
        assertEquals(line, fault.line(), fault.getMessage());
        assertTrue(!fault.text(Lang.TH).isBlank() && !fault.text(Lang.EN).isBlank());
    }
}
