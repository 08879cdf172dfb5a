package org.digitalgarage.evidence.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.digitalgarage.evidence.EvidenceRecords;
import org.digitalgarage.platform.Jsons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All evidence of a person at once, to be kept by that person. */
@Path("evidence/record")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "evidence")
public class RecordResource {

    private static final String EXAMPLE = "{\"person\":1839203384,\"asOf\":\"2026-11-23\",\"competencies\":["
            + RatingJson.EXAMPLE + RatingJson.EXAMPLE_ROWS + "}]}";

    @Inject
    private EvidenceRecords records;

    @Inject
    private Asked asked;

    /** Each competency with its rating and every row behind it. */
    @GET
    @Operation(
            summary = "The whole record of a person",
            description = "Takes person and asOf as /evidence does. The rows of a competency are in the form that"
                    + " /ratings/preview reads.")
    @APIResponse(
            responseCode = "200",
            description = "every competency there is evidence of, with rating and rows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one", value = EXAMPLE)))
    @Parameter(name = "person", in = QUERY, description = Asked.PERSON, schema = @Schema(implementation = Long.class))
    @Parameter(name = "asOf", in = QUERY, description = Asked.DAY, schema = @Schema(implementation = String.class))
    public JsonObject all() {
        var record = records.of(asked.person(), asked.asOf(), "evidence.api");
        var parts = Jsons.array();
        record.parts().forEach(part -> {
            var rows = Jsons.array();
            part.rows().forEach(row -> rows.add(EvidenceJson.row(row)));
            parts.add(Jsons.object()
                    .add("competency", EvidenceJson.competency(part.competency()))
                    .add("required", part.required() == null ? JsonValue.NULL : Jsons.value(part.required()))
                    .addAll(RatingJson.of(part.rating(), part.entries(), part.policy()))
                    .add("rows", rows));
        });
        return Jsons.object()
                .add("person", record.personId())
                .add("asOf", record.asOf().toString())
                .add("competencies", parts)
                .build();
    }
}
