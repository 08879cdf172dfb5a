package org.digitalgarage.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every worked case of {@code rating-cases.yaml}. */
class RatingCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (var file = RatingCasesTest.class.getResourceAsStream("/ledger/rating-cases.yaml")) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(file);
            return content.get("cases").stream().map(it -> dynamicTest((String) it.get("name"), () -> check(it)));
        }
    }

    @SuppressWarnings("unchecked")
    private static void check(Map<String, Object> it) {
        var rows = ((List<Map<String, Object>>) it.get("rows"))
                .stream().map(RatingCasesTest::entry).toList();
        var policy = Policies.named((String) it.get("policy"));
        var asOf = LocalDate.parse((String) it.get("asOf"));
        assertEquals(it.get("expect"), answer(Ledger.rate(rows, policy, asOf)));
    }

    private static Map<String, Object> answer(Rating rating) {
        var notCounted = new LinkedHashMap<String, String>();
        rating.notCounted().forEach((id, reason) -> notCounted.put(id, reason.name()));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("state", rating.state().name());
        answer.put("verifiedLevel", rating.verifiedLevel());
        answer.put("fadedLevel", rating.fadedLevel());
        answer.put("claimedLevel", rating.claimedLevel());
        answer.put(
                "certainty",
                rating.certainty() == null ? null : rating.certainty().name());
        answer.put("counted", rating.counted());
        answer.put("notCounted", notCounted);
        return answer;
    }

    private static Entry entry(Map<String, Object> row) {
        return new Entry(
                (String) row.get("id"),
                (Integer) row.get("level"),
                Kind.of((String) row.get("kind")),
                Standing.of((String) row.get("standing")),
                (String) row.get("assessor"),
                LocalDate.parse((String) row.get("workedOn")),
                Instant.parse((String) row.get("recordedAt")),
                row.get("validUntil") == null ? null : LocalDate.parse((String) row.get("validUntil")),
                (String) row.get("withdraws"));
    }
}
