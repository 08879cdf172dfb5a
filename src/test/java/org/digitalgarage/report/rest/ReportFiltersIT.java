package org.digitalgarage.report.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.digitalgarage.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that asks for something that is none is told, and does not get everything. */
class ReportFiltersIT {

    @ParameterizedTest
    @ValueSource(strings = {"people?state=foo", "heatmap?kind=corre", "heatmap?type=XX", "people?sort=foo"})
    void aWordThatIsNoneIsRefused(String asked) {
        var answer = Api.as("hr").get("/api/v1/reports/" + asked);
        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body().contains(asked.replaceAll(".*\\?|=.*", "")),
                () -> "names the parameter: " + answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"people?state=below", "people?state=", "heatmap?kind=core", "heatmap?type=KNO", "heatmap?kind="})
    void oneThatIsThereIsTaken(String asked) {
        assertEquals(200, Api.as("hr").get("/api/v1/reports/" + asked).statusCode());
    }

    @Test
    void signsWithoutAWordFindNobody() {
        var found = Api.json(Api.as("hr").get("/api/v1/reports/people?q=%E0%B9%86%E0%B9%86"));
        assertEquals(0, found.getJsonObject("page").getInt("total"));
    }
}
