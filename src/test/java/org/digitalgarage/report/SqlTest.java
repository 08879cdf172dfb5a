package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void placesAreNumberedInTheOrderOfTheirValues() {
        var sql = new Sql()
                .add("select x from t where a = ?", 1)
                .in("and b", List.of(2, 3))
                .when(false, "and c = ?", 4);
        assertEquals(
                "select x from t where a = ?1\nand b in (?2, ?3)\n",
                sql.text(false, true).sql());
    }

    @Test
    void aNumberThatDecidesTheWayStandsInTheTextOrAmongTheValues() {
        var sql = new Sql().add("where a = ? and u = ? and b = ?", "x", Sql.named(7), 3);
        assertEquals(new Sql.Text("where a = ?1 and u = 7 and b = ?2\n", List.of("x", 3)), sql.text(true, true));
        assertEquals(new Sql.Text("where a = ? and u = ? and b = ?\n", List.of("x", 7L, 3)), sql.text(false, false));
    }

    @Test
    void aPlaceWithoutValueIsRefused() {
        assertThrows(
                IllegalStateException.class, () -> new Sql().add("where a = ?").text(false, true));
    }

    @Test
    void linesAreReadByPlace() {
        var line = new Sql.Line(new Object[] {7L, null, "x  ", Date.valueOf(DAY), 3});
        assertEquals(7, line.number(0));
        assertEquals(0, line.number(1));
        assertTrue(line.missing(1));
        assertEquals("x", line.text(2));
        assertEquals(DAY, line.day(3));
        assertEquals(3, line.small(4));
    }

    @ParameterizedTest
    @MethodSource
    void everyFilterAndOrderHasAValueForEachPlace(PeopleFilter filter) {
        for (var lang : Lang.values()) {
            for (var sort : PeopleReport.SORTS) {
                var slice = new Slice(2, 20, (sort.equals("met") ? "-" : "") + sort);
                new PeopleSql(filter, List.of()).part(slice, lang).text(false, true);
                new PeopleSql(filter, List.of()).whole(slice, lang).text(false, true);
            }
            new PeopleSql(filter, List.of()).people(lang).text(false, true);
        }
        new PeopleSql(filter, List.of()).asked(List.of(1L, 2L)).text(false, true);
        new PeopleSql(filter, List.of()).known(List.of(1L, 2L)).text(false, true);
        new PeopleSql(filter, List.of()).count().text(false, true);
        new PeopleSql(filter, List.of()).count(1000).text(false, true);
        new PeopleSql(filter, List.of()).candidates(List.of("%a%")).text(false, true);
        new PeopleSql(filter, List.of()).counts(List.of(1L, 2L)).text(false, true);
    }

    static Stream<PeopleFilter> everyFilterAndOrderHasAValueForEachPlace() {
        var unit = OptionalLong.of(1);
        return Stream.of("met", "below", "unknown", "other", "")
                .map(state -> state.isEmpty() ? null : state)
                .flatMap(state -> Stream.of(OptionalLong.empty(), OptionalLong.of(2))
                        .flatMap(competency -> Stream.of(OptionalInt.empty(), OptionalInt.of(3))
                                .map(level -> new PeopleFilter(
                                        "สม ชาย", unit, "PLAN", "KNO2", competency, state, level, "no", DAY))));
    }
}
