package org.digitalgarage.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.digitalgarage.evidence.EvidenceRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All evidence of a person at once, to be kept by that person. */
@Path("evidence/record")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "evidence")
public class RecordResource {

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
    @APIResponse(responseCode = "200", description = "every competency there is evidence of, with rating and rows")
    public JsonObject all() {
        var record = records.of(asked.person(), asked.asOf(), "evidence.api");
        var parts = Json.createArrayBuilder();
        record.parts().forEach(part -> {
            var rows = Json.createArrayBuilder();
            part.rows().forEach(row -> rows.add(EvidenceJson.row(row)));
            parts.add(Json.createObjectBuilder()
                    .add("competency", EvidenceJson.competency(part.competency()))
                    .add("required", part.required() == null ? JsonValue.NULL : Json.createValue(part.required()))
                    .addAll(RatingJson.of(part.rating(), part.entries(), part.policy()))
                    .add("rows", rows));
        });
        return Json.createObjectBuilder()
                .add("person", record.personId())
                .add("asOf", record.asOf().toString())
                .add("competencies", parts)
                .build();
    }
}
