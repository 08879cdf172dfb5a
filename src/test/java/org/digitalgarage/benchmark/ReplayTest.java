package org.digitalgarage.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import org.digitalgarage.benchmark.Replay.Written;
import org.junit.jupiter.api.Test;

/** What the log of the database says is read back as statements with their values. */
class ReplayTest {

    private static final String UPDATE = "execute S_3: update course_answer set given = $1, seen = $2 where id = $12";

    @Test
    void statementsOfOneTransactionStayTogetherWithTheirValues() {
        var log = List.of(
                Json.createObjectBuilder()
                        .add("vxid", "3/1")
                        .add("message", UPDATE)
                        .add("detail", "Parameters: $1 = 'it''s, $2 = ''x''', $2 = NULL, $12 = '42'")
                        .build(),
                Json.createObjectBuilder()
                        .add("vxid", "4/1")
                        .add("message", "execute <unnamed>: DELETE FROM people_due")
                        .build(),
                Json.createObjectBuilder()
                        .add("vxid", "3/1")
                        .add("message", "checkpoint starting: time")
                        .build(),
                Json.createObjectBuilder()
                        .add("vxid", "3/1")
                        .add("message", "execute S_4/C_5: INSERT INTO t (id)\nVALUES ($1)")
                        .add("detail", "Parameters: $1 = '7'")
                        .build());
        assertEquals(
                List.of(
                        List.of(
                                new Written(
                                        "update course_answer set given = ?, seen = ? where id = ?",
                                        Arrays.asList("it's, $2 = 'x'", null, "42")),
                                new Written("INSERT INTO t (id)\nVALUES (?)", List.of("7"))),
                        List.of(new Written("DELETE FROM people_due", List.of()))),
                Replay.noted(log));
    }
}
