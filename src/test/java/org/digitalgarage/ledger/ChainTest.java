package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Break.Fault.CHANGED;
import static org.digitalgarage.ledger.Break.Fault.MISSING;
import static org.digitalgarage.ledger.Break.Fault.MOVED;
import static org.digitalgarage.ledger.Break.Fault.WRONG_END;
import static org.digitalgarage.ledger.Chain.GENESIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChainTest {
    private static final Entry ROW = new Entry(
            "17",
            3,
            Kind.PROJECT,
            Standing.MENTOR,
            "m1",
            LocalDate.of(2026, 5, 1),
            Instant.parse("2026-05-02T03:00:00.5Z"),
            LocalDate.of(2029, 5, 1),
            "9");
    private static final Link LINK = link(ROW, "p1", "c1", "project", "88");

    @Test
    void theHashIsMadeFromTheFormThatIsWrittenDown() throws Exception {
        String form = "1:1,64:" + GENESIS + ",2:p1,2:c1,2:17,1:3,7:project,6:mentor,2:m1,10:2026-05-01,"
                + "24:2026-05-02T03:00:00.500Z,10:2029-05-01,7:project,2:88,1:9,";
        var digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), LINK.hash());
        assertEquals("dd7c04f7566d2d9b", LINK.hash().substring(0, 16), "stored chains have to stay readable for ever");
    }

    @Test
    void anAbsentFieldIsNotAnEmptyOneAndLengthsCountBytes() throws Exception {
        Entry quiz = Rows.quiz("ก", 2, "2026-05-01");
        String form = "1:1,64:" + GENESIS + ",2:p1,2:c1,3:ก,1:2,4:quiz,7:machine,-,10:2026-05-01,"
                + "20:2026-05-01T03:00:00Z,-,0:,2:88,-,";
        var digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), Chain.hash(GENESIS, quiz, "p1", "c1", "", "88"));
    }

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheHash() {
        assertNotEquals(hash("ab", "c", "t", "s"), hash("a", "bc", "t", "s"));
        assertNotEquals(hash("p", "c", "t1", "2"), hash("p", "c", "t", "12"));
        assertNotEquals(hash("a,1:b", "c", "t", "s"), hash("a", "b,1:c", "t", "s"));
    }

    @Test
    void whatIsNeededIsAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> Chain.hash(null, ROW, "p", "c", "t", "s"));
        assertThrows(IllegalArgumentException.class, () -> hash(null, "c", "t", "s"));
        assertThrows(IllegalArgumentException.class, () -> hash("p", null, "t", "s"));
        assertThrows(IllegalArgumentException.class, () -> hash("p", "c", null, "s"));
        assertThrows(IllegalArgumentException.class, () -> hash("p", "c", "t", null));
    }

    @Test
    void aSoundChainHasNoBreak() {
        var links = chain(5);
        assertEquals(List.of(), Chain.check(links));
        assertEquals(List.of(), Chain.check(links, 5, links.get(4).hash()));
        assertEquals(List.of(), Chain.check(List.of()));
        assertEquals(List.of(), Chain.check(List.of(), 0, GENESIS));
    }

    @TestFactory
    Stream<DynamicTest> aChangeOfAnyFieldIsFound() {
        return changes().entrySet().stream()
                .map(change -> dynamicTest(change.getKey(), () -> {
                    var links = new ArrayList<>(chain(3));
                    Link changed = change.getValue();
                    links.add(
                            1,
                            new Link(
                                    changed.row(),
                                    changed.person(),
                                    changed.competency(),
                                    changed.sourceType(),
                                    changed.sourceId(),
                                    links.get(0).hash(),
                                    Link.after(links.get(0).hash(), ROW, "p1", "c1", "project", "88")
                                            .hash()));
                    assertTrue(Chain.check(links.subList(0, 2))
                            .contains(new Break(1, changed.row().id(), CHANGED)));
                }));
    }

    private static Map<String, Link> changes() {
        return Map.ofEntries(
                Map.entry("id", with("18", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2029, "9")),
                Map.entry("level", with("17", 4, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2029, "9")),
                Map.entry("no level", with("17", null, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2029, "9")),
                Map.entry("kind", with("17", 3, Kind.PANEL, Standing.MENTOR, "m1", 1, ".5", 2029, "9")),
                Map.entry("standing", with("17", 3, Kind.PROJECT, Standing.PEER, "m1", 1, ".5", 2029, "9")),
                Map.entry("assessor", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m2", 1, ".5", 2029, "9")),
                Map.entry("workedOn", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 2, ".5", 2029, "9")),
                Map.entry("recordedAt", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".501", 2029, "9")),
                Map.entry("validUntil", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2030, "9")),
                Map.entry("no validUntil", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 0, "9")),
                Map.entry("withdraws", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2029, "8")),
                Map.entry("no withdraws", with("17", 3, Kind.PROJECT, Standing.MENTOR, "m1", 1, ".5", 2029, null)),
                Map.entry("person", link(ROW, "p2", "c1", "project", "88")),
                Map.entry("competency", link(ROW, "p1", "c2", "project", "88")),
                Map.entry("sourceType", link(ROW, "p1", "c1", "course", "88")),
                Map.entry("sourceId", link(ROW, "p1", "c1", "project", "89")));
    }

    @Test
    void aStoredHashThatIsChangedIsFoundThereAndAtTheNextRow() {
        var links = chain(3);
        Link second = links.get(1);
        links.set(1, new Link(second.row(), "p1", "c1", "project", "88", second.previousHash(), "f".repeat(64)));
        assertEquals(List.of(new Break(1, "r1", CHANGED), new Break(2, "r2", MISSING)), Chain.check(links));
    }

    @Test
    void aRowThatIsRewrittenTogetherWithItsHashIsMissedByTheNext() {
        var links = chain(4);
        Entry better = Rows.project("r1", 5, "m1", "2026-05-01");
        links.set(1, Link.after(links.get(0).hash(), better, "p1", "c1", "project", "88"));
        assertEquals(List.of(new Break(2, "r2", MISSING)), Chain.check(links));
    }

    @Test
    void aRowTakenOutOfTheMiddleOrTheBeginningIsMissedByTheNext() {
        var middle = chain(5);
        middle.remove(2);
        assertEquals(List.of(new Break(2, "r3", MISSING)), Chain.check(middle));
        var beginning = chain(5);
        beginning.remove(0);
        assertEquals(List.of(new Break(0, "r1", MISSING)), Chain.check(beginning));
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        var links = chain(4);
        Collections.swap(links, 1, 2);
        assertEquals(
                List.of(new Break(1, "r2", MOVED), new Break(2, "r1", MOVED), new Break(3, "r3", MOVED)),
                Chain.check(links));
        var firstMoved = chain(2);
        Collections.swap(firstMoved, 0, 1);
        assertEquals(List.of(new Break(0, "r1", MOVED), new Break(1, "r0", MOVED)), Chain.check(firstMoved));
    }

    @Test
    void aRowPutInBetweenIsFound() {
        var links = chain(3);
        Entry forged = Rows.project("forged", 5, "m1", "2026-05-01");
        links.add(1, Link.after(links.get(0).hash(), forged, "p1", "c1", "project", "88"));
        assertEquals(List.of(new Break(2, "r1", MOVED)), Chain.check(links));
    }

    @Test
    void aRowThatStandsTwiceIsFound() {
        var links = chain(3);
        links.add(2, links.get(1));
        assertEquals(List.of(new Break(2, "r1", MOVED)), Chain.check(links));
    }

    @Test
    void rowsCutOffAtTheEndAreFoundOnceTheEndIsKnown() {
        var links = chain(5);
        String lastHash = links.get(4).hash();
        var cut = links.subList(0, 3);
        var end = new Break(3, null, WRONG_END);
        assertEquals(List.of(), Chain.check(cut), "the rest cannot know");
        assertEquals(List.of(end), Chain.check(cut, 5, lastHash));
        assertEquals(List.of(end), Chain.check(cut, 3, lastHash), "the hash alone tells");
        assertEquals(List.of(end), Chain.check(cut, 5, cut.get(2).hash()), "the count alone tells");
        assertEquals(List.of(new Break(0, null, WRONG_END)), Chain.check(List.of(), 5, lastHash));
    }

    @Test
    void severalFaultsAreAllToldInOrder() {
        var links = chain(6);
        String lastHash = links.get(5).hash();
        links.remove(5);
        links.remove(3);
        Link first = links.get(0);
        links.set(0, new Link(first.row(), "p2", "c1", "project", "88", GENESIS, first.hash()));
        assertEquals(
                List.of(new Break(0, "r0", CHANGED), new Break(3, "r4", MISSING), new Break(4, null, WRONG_END)),
                Chain.check(links, 6, lastHash));
    }

    private static List<Link> chain(int length) {
        var links = new ArrayList<Link>();
        String previous = GENESIS;
        for (int i = 0; i < length; i++) {
            Entry row = Rows.project("r" + i, 3, "m1", "2026-05-01");
            links.add(Link.after(previous, row, "p1", "c1", "project", "88"));
            previous = links.get(i).hash();
        }
        return links;
    }

    private static Link link(Entry row, String person, String competency, String sourceType, String sourceId) {
        return Link.after(GENESIS, row, person, competency, sourceType, sourceId);
    }

    private static String hash(String person, String competency, String sourceType, String sourceId) {
        return Chain.hash(GENESIS, ROW, person, competency, sourceType, sourceId);
    }

    private static Link with(
            String id,
            Integer level,
            Kind kind,
            Standing standing,
            String assessor,
            int workedOn,
            String fraction,
            int validUntil,
            String withdraws) {
        Entry row = new Entry(
                id,
                level,
                kind,
                standing,
                assessor,
                LocalDate.of(2026, 5, workedOn),
                Instant.parse("2026-05-02T03:00:00" + fraction + "Z"),
                validUntil == 0 ? null : LocalDate.of(validUntil, 5, 1),
                withdraws);
        return link(row, "p1", "c1", "project", "88");
    }
}
