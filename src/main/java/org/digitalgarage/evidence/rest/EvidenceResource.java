package org.digitalgarage.evidence.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.EvidenceImports;
import org.digitalgarage.evidence.EvidenceRecord;
import org.digitalgarage.evidence.EvidenceRecords;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.rest.Body;
import org.digitalgarage.platform.rest.Problems;
import org.digitalgarage.platform.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rows of evidence: read one's own or those of people in scope, and, for programs, write. */
@Path("evidence")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "evidence")
public class EvidenceResource {

    private static final String PAGE =
            """
            {"person":1839203384,"asOf":"2026-11-23","rows":[{"id":"4711","level":3,"kind":"project","standing":"mentor","assessor":"1569735189992418",
            "workedOn":"2026-01-10","recordedAt":"2026-01-12T09:00:00Z","validUntil":null,"withdrawn":false,
            "counts":true,"reason":null,"title":{"th":"…","en":"…"},"assessorName":{"th":"…","en":"…"},
            "comment":"…","address":null,"competency":{"id":112,"ref":"OCSC-COMP-2553/F301","version":1,
            "name":{"th":"การคิดวิเคราะห์","en":"Analytical thinking"},"scaleMax":5}}],"page":1,"size":20,"total":1,
            "next":null}""";
    private static final int MOST_ROWS = 1000;
    private static final int MOST_ON_A_PAGE = 200;

    @Inject
    private EvidenceRecords records;

    @Inject
    private EvidenceImports imports;

    @Inject
    private Competencies competencies;

    @Inject
    private Asked asked;

    @Inject
    private Parameters parameters;

    @Inject
    private Query query;

    @Inject
    private Language language;

    /** The rows of a person, latest work first, page by page. */
    @GET
    @Operation(summary = "Evidence of a person, latest work first")
    @Parameter(name = "person", in = QUERY, description = Asked.PERSON, schema = @Schema(implementation = Long.class))
    @Parameter(name = "asOf", in = QUERY, description = "the day for which counts and reason hold")
    @Parameter(name = "competency", in = QUERY, description = "a number, a code or FRAMEWORK/CODE")
    @Parameter(name = "kind", in = QUERY, description = "quiz, assignment, observation, project …")
    @Parameter(name = "counts", in = QUERY, description = "true or false")
    @Parameter(name = "page", in = QUERY, description = "from 1")
    @Parameter(name = "size", in = QUERY, description = "rows to a page, at most 200; 20 if left out")
    @APIResponse(
            responseCode = "200",
            description = "a page of rows; next is the address of the following page or null",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one", value = PAGE)))
    public JsonObject read() {
        var slice = query.slice(MOST_ON_A_PAGE, "-worked");
        var record = records.of(asked.person(), asked.asOf(), "evidence.api");
        var page = record.page(wanted(), slice, language.current());
        var rows = Jsons.array();
        page.rows()
                .forEach(item -> rows.add(
                        EvidenceJson.row(item.row()).add("competency", EvidenceJson.competency(item.competency()))));
        return Jsons.object()
                .add("person", record.personId())
                .add("asOf", record.asOf().toString())
                .add("rows", rows)
                .add("page", page.number())
                .add("size", page.size())
                .add("total", page.total())
                .add("next", query.next(page))
                .build();
    }

    /** Writes rows, all or none; a repeated key gets the same answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write evidence, for programs with a token",
            description =
                    "At most 1,000 rows about people of the token's unit, all or none. standing is machine (quiz or"
                            + " credential) or external. The same Idempotency-Key with the same body gets the same answer and"
                            + " writes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "one credential",
                                            value = "{\"rows\":[{\"personnelNo\":\"1001\",\"competency\":"
                                                    + "\"OCSC-COMP-2553/F301\",\"level\":2,\"kind\":\"credential\","
                                                    + "\"standing\":\"external\",\"assessor\":\"TPQI\",\"workedOn\":"
                                                    + "\"2026-05-01\",\"validUntil\":null,\"title\":{\"th\":"
                                                    + "\"ประกาศนียบัตรการวิเคราะห์ข้อมูล\",\"en\":\"Certificate in data"
                                                    + " analysis\"},\"address\":null}]}")))
    @Parameter(
            name = "Idempotency-Key",
            in = HEADER,
            required = true,
            description = "at most 80 characters, new for each request")
    @APIResponse(
            responseCode = "201",
            description = "the numbers of the rows, in the order of the request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one row", value = "{\"ids\":[\"4711\"]}")))
    @APIResponse(responseCode = "400", description = "a field is missing or wrong; errors names each")
    @APIResponse(responseCode = "403", description = "the caller is no program")
    @APIResponse(responseCode = "409", description = "the same request is being carried out")
    @APIResponse(responseCode = "422", description = "the key was used with another body")
    public Response write(@HeaderParam("Idempotency-Key") String key, InputStream sent) {
        var body = Body.read(sent).only("rows");
        if (key == null || key.isBlank() || key.length() > EvidenceImports.LONGEST_KEY) {
            throw new Refused("Idempotency-Key", "evidence.import.key", EvidenceImports.LONGEST_KEY);
        }
        try {
            var ids = imports.write(key, body.fingerprint(), ImportBody.rows(body, MOST_ROWS));
            var list = Jsons.array();
            ids.forEach(id -> list.add(String.valueOf(id)));
            return Response.status(Response.Status.CREATED)
                    .entity(Jsons.object().add("ids", list).build())
                    .build();
        } catch (Refused refused) {
            return Problems.answer(Problem.of(language.current(), status(refused), List.of(refused)));
        }
    }

    private EvidenceRecord.Wanted wanted() {
        var counts = query.word("counts", List.of("true", "false"));
        return new EvidenceRecord.Wanted(
                parameters.text("q").orElse(""),
                parameters
                        .text("competency")
                        .map(competencies::named)
                        .map(Competency::getId)
                        .orElse(null),
                parameters.text("kind").map(this::kind).orElse(null),
                counts.isEmpty() ? null : Boolean.valueOf(counts));
    }

    private Kind kind(String code) {
        try {
            return Kind.of(code);
        } catch (IllegalArgumentException e) {
            throw new Refused("kind", "platform.json.word", code, EntryBody.KINDS);
        }
    }

    private static int status(Refused refused) {
        return switch (refused.key()) {
            case "evidence.import.other" -> 422;
            case "evidence.import.busy" -> 409;
            default -> 400;
        };
    }
}
