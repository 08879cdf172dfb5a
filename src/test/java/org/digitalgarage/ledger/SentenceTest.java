package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final String DAY = "2026-05-01";
    private static final String LONG_AGO = "2022-05-01";

    @Test
    void print() {
        say();
        say(claim("a", 4, DAY));
        say(quiz("a", 3, DAY));
        say(quiz("a", 1, DAY));
        say(project("a", 2, "m1", DAY));
        say(project("a", 4, "m1", DAY));
        say(project("a", 4, "m1", DAY), observation("b", 3, "m2", DAY), claim("c", 5, DAY));
        say(observation("a", 3, "m1", DAY), observation("b", 3, "m1", DAY));
        say(project("a", 4, "m1", DAY), project("b", 4, "m2", DAY));
        say(project("a", 5, "m1", DAY), project("b", 5, "m1", DAY));
        say(project("a", 5, "m1", DAY), project("b", 5, "m2", DAY), row("c", 5, Kind.PANEL, Standing.PANEL, "j", DAY));
        say(observation("a", 0, "m1", DAY));
        say(project("a", 3, "m1", DAY), project("b", 1, "m2", DAY));
        say(
                project("a", 3, "m1", DAY),
                project("b", 1, "m2", DAY),
                row("c", 3, Kind.OBSERVATION, Standing.SUPERVISOR, "s", DAY));
        say(project("a", 4, "m1", LONG_AGO), project("b", 4, "m1", LONG_AGO));
        say(observation("a", 0, "m1", LONG_AGO));
        say(project("a", 4, "m1", LONG_AGO), project("b", 4, "m1", LONG_AGO), quiz("c", 1, DAY));
        say(
                quiz("a", 2, DAY),
                quiz("b", 2, DAY),
                row("p", 2, Kind.ASSIGNMENT, Standing.PEER, "x", DAY),
                row("p2", 2, Kind.ASSIGNMENT, Standing.PEER, "y", DAY),
                row("x", 2, Kind.CREDENTIAL, Standing.EXTERNAL, "z", DAY));
        say(project("a", 3, "m1", LONG_AGO), claim("c", 5, DAY));
    }

    void say(Entry... rows) {
        var r = Ledger.rate(List.of(rows), STANDARD, TODAY);
        System.out.println(
                "* " + Sentence.th(r, List.of(rows), STANDARD) + "\n  " + Sentence.en(r, List.of(rows), STANDARD));
    }
}
