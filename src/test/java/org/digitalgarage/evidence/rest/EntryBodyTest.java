package org.digitalgarage.evidence.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.rest.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of evidence as they stand in a request. */
class EntryBodyTest {

    private static final String ROW = "'id':'a','level':3,'kind':'project','standing':'mentor','assessor':'m1',"
            + "'workedOn':'2026-01-10','recordedAt':'2026-01-12T09:00:00Z'";

    @Test
    void aWholeRowIsReadAsItStands() {
        var entry = EntryBody.rows(body("{" + ROW + ",'validUntil':'2027-01-01'}"), 10)
                .get(0);
        assertEquals("a", entry.id());
        assertEquals(3, entry.level());
        assertEquals(Kind.PROJECT, entry.kind());
        assertEquals(Standing.MENTOR, entry.standing());
        assertEquals("m1", entry.assessor());
        assertEquals("2026-01-10", entry.workedOn().toString());
        assertEquals("2027-01-01", entry.validUntil().toString());
        assertNull(entry.withdraws());
    }

    @Test
    void aRowThatOnlyWithdrawsNeedsNoLevel() {
        var rows = EntryBody.rows(
                body("{" + ROW + "},{" + ROW.replace("'a'", "'b'").replace("'level':3,", "") + ",'withdraws':'a'}"),
                10);
        assertNull(rows.get(1).level());
        assertEquals("a", rows.get(1).withdraws());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'level':3|'level':6|rows[0].level",
                "'level':3|'level':-1|rows[0].level",
                "'level':3,||rows[0].level",
                "'kind':'project'|'kind':'rumour'|rows[0].kind",
                "'kind':'project'|'kind':'self'|rows[0].standing",
                "'standing':'mentor'|'standing':'king'|rows[0].standing",
                "'assessor':'m1',||rows[0].assessor",
                "'workedOn':'2026-01-10'|'workedOn':'2026-02-30'|rows[0].workedOn",
                "'recordedAt':'2026-01-12T09:00:00Z'|'recordedAt':'yesterday'|rows[0].recordedAt",
                "'id':'a'|'id':'a','withdraws':'a'|rows[0].withdraws",
            })
    void eachFaultIsNamedWithItsPath(String part, String instead, String field) {
        var row = ROW.replace(part, instead == null ? "" : instead);
        assertEquals(List.of(field), faults("{" + row + "}"));
    }

    @Test
    void allFaultsOfAllRowsAreNamedAtOnce() {
        assertEquals(
                List.of("rows[0].level", "rows[1].id", "rows[1].kind"),
                faults("{" + ROW.replace("'level':3", "'level':9") + "},{" + ROW.replace("project", "rumour") + "}"));
    }

    private static List<String> faults(String rows) {
        return assertThrows(Refusals.class, () -> EntryBody.rows(body(rows), 10)).all().stream()
                .map(Refused::field)
                .toList();
    }

    private static Body body(String rows) {
        return Body.read(new ByteArrayInputStream(
                ("{'rows':[" + rows + "]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
