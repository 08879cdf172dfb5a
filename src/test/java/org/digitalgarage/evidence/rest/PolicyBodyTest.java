package org.digitalgarage.evidence.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.rest.Body;
import org.junit.jupiter.api.Test;

/** A rating policy as it stands in a request. */
class PolicyBodyTest {

    private static final String CEILINGS =
            "'quiz':2,'assignment':3,'observation':5,'project':5,'panel':5,'credential':5,'prior':4";
    private static final String NEED = "{'kinds':['quiz','project'],'rows':1,'assessors':1}";

    @Test
    void aWholePolicyIsRead() {
        var policy = PolicyBody.read(policy(24, CEILINGS, "'1':[[" + NEED + "]]"));
        assertEquals(24, policy.freshMonths());
        assertEquals(4, policy.ceilings().get(Kind.PRIOR));
        assertEquals("preview", policy.name());
        var requirement = policy.needs().get(1).get(0).get(0);
        assertEquals(Set.of(Kind.QUIZ, Kind.PROJECT), requirement.kinds());
    }

    @Test
    void whatIsMissingOrImpossibleIsNamed() {
        assertEquals(
                Set.of("freshMonths", "ceilings.prior", "needs"),
                faults(policy(0, CEILINGS.replace(",'prior':4", ""), "")));
        assertEquals(Set.of("needs.6"), faults(policy(24, CEILINGS, "'1':[[" + NEED + "]],'6':[[" + NEED + "]]")));
    }

    @Test
    void aKindStandsOnceInAnAlternativeAndAClaimNever() {
        assertEquals(
                1,
                faults(policy(24, CEILINGS, "'1':[[" + NEED + "," + NEED.replace(",'project'", "") + "]]")).stream()
                        .filter(field -> field.startsWith("needs.1"))
                        .map(field -> field.substring(0, "needs.1".length()))
                        .distinct()
                        .count());
        assertEquals(
                true,
                faults(policy(24, CEILINGS, "'1':[[" + NEED.replace("'project'", "'self'") + "]]")).stream()
                        .allMatch(field -> field.endsWith(".kinds")));
    }

    private static Set<String> faults(Body policy) {
        PolicyBody.read(policy);
        return assertThrows(Refusals.class, policy::check).all().stream()
                .map(Refused::field)
                .collect(Collectors.toSet());
    }

    private static Body policy(int months, String ceilings, String needs) {
        return Body.read(new ByteArrayInputStream(
                ("{'freshMonths':" + months + ",'ceilings':{" + ceilings + "},'needs':{" + needs + "}}")
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
