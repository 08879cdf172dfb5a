package org.digitalgarage.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalInt;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.rest.Query;
import org.digitalgarage.report.PeopleFilter;
import org.digitalgarage.report.PeopleReport;
import org.digitalgarage.report.PeopleRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the caller's units, with how many competencies they reach. */
@Path("reports/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "reports")
public class PeopleResource {

    private static final int MOST = 100;
    private static final String EXAMPLE =
            """
            {"asOf":"2026-11-23","page":{"number":1,"size":20,"pages":17,"total":327},"next":"/api/v1/reports/people?page=2",
             "people":[{"id":5523098811,"personnelNo":"1044508","name":{"th":"นางสาวจิราพร มะโนวรรณ","en":"Ms Jiraporn"},
               "line":{"th":"นักวิเคราะห์นโยบายและแผน","en":"Plan and policy analyst"},
               "level":{"th":"ปฏิบัติการ","en":"Practitioner"},"unit":{"th":"กองมาตรการป้องกันฯ","en":"Measures"},
               "met":4,"below":2,"unknown":6}]}""";

    @Inject
    private PeopleReport report;

    @Inject
    private Language language;

    @Inject
    private AsOf asOf;

    @Inject
    private Query query;

    /** A page of the list. */
    @GET
    @Operation(summary = "People of the caller's units, paged, for HR")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "a unit's id; the caller's own top where it is left out",
            schema = @Schema(implementation = Long.class))
    @Parameter(
            name = "competency",
            in = ParameterIn.QUERY,
            description = "id of a competency the position asks for",
            schema = @Schema(implementation = Long.class))
    @Parameter(
            name = "minLevel",
            in = ParameterIn.QUERY,
            description = "the competency is verified at this level or above",
            schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "met, below or unknown",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "from 1",
            schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "rows to a page, at most 100; 20 if left out",
            schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "name, position, unit, met, below, unknown, mentor or seen; - before it to fall",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "a page of the list",
            content = @Content(examples = @ExampleObject(name = "page", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be read")
    @APIResponse(responseCode = "403", description = "not HR")
    @APIResponse(responseCode = "404", description = "a unit outside the caller's scope, or no such competency")
    public JsonObject read(
            @Parameter(description = "words of the name or of the personnel number") @QueryParam("q") String q,
            @Parameter(description = "code of a line of work") @QueryParam("line") String line,
            @Parameter(description = "a level key such as KNO2, or a type such as KNO") @QueryParam("level")
                    String level,
            @Parameter(description = "day/month/year in either era, or ISO") @QueryParam("asOf") String day) {
        var state = query.word("state", List.of("met", "below", "unknown"));
        var slice = query.slice(MOST, PeopleReport.SORTS.toArray(String[]::new));
        var least = query.number("minLevel", 0, 1, 5);
        var filter = new PeopleFilter(
                q == null || q.isBlank() ? null : q,
                query.id("unit"),
                line,
                level,
                query.id("competency"),
                state.isEmpty() ? null : state,
                least == 0 ? OptionalInt.empty() : OptionalInt.of(least),
                null,
                asOf.day(day));
        var list = report.read(filter, slice, language.current());
        return Jsons.object()
                .add("asOf", filter.asOf().toString())
                .add("page", Words.page(list.page()))
                .add("next", query.next(list.page()))
                .add("people", Words.list(list.page().rows(), PeopleResource::row))
                .build();
    }

    private static JsonObjectBuilder row(PeopleRow row) {
        return Jsons.object()
                .add("id", row.id())
                .add("personnelNo", row.personnelNo())
                .add("name", Words.both(row.name()))
                .add("line", Words.both(row.line()))
                .add("level", Words.both(row.level()))
                .add("unit", Words.both(row.unit()))
                .add("met", row.met())
                .add("below", row.below())
                .add("unknown", row.unknown());
    }
}
