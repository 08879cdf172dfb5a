package org.digitalgarage.benchmark;

import jakarta.json.JsonObject;
import java.util.List;
import org.digitalgarage.support.Api;

/**
 * Where a population is found: the numbers that addresses of reports have in them.
 *
 * @param ministry the first that has departments of the population
 * @param people of the population in the ministry
 * @param department the first of the population
 * @param competency one that is asked of everybody
 */
record Places(long ministry, int people, long department, long competency) {

    /** Looks for them as somebody who may see all units. */
    static Places of(Api reader) {
        for (var ministry : rows(map(reader, ""))) {
            var unit = id(ministry, "unit");
            var below = map(reader, "?unit=" + unit);
            var departments = rows(below).stream()
                    .filter(row -> row.getJsonObject("name").getString("en").startsWith("Unit P"))
                    .toList();
            if (!departments.isEmpty()) {
                var competency = below.getJsonArray("competencies").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("code").equals("D1"))
                        .findFirst()
                        .orElseThrow();
                return new Places(
                        unit,
                        departments.stream()
                                .mapToInt(row -> row.getInt("people"))
                                .sum(),
                        id(departments.get(0), "unit"),
                        id(competency, "id"));
            }
        }
        throw new IllegalStateException("no unit of the population on the heat map");
    }

    private static long id(JsonObject object, String name) {
        return object.getJsonNumber(name).longValue();
    }

    private static JsonObject map(Api reader, String query) {
        var answer = reader.get("/api/v1/reports/heatmap" + query);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no heat map" + query + ": " + answer.body());
        }
        return Api.json(answer);
    }

    private static List<JsonObject> rows(JsonObject map) {
        return map.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> !row.getBoolean("own"))
                .toList();
    }
}
