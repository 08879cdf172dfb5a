package org.digitalgarage.platform.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.PATH;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.digitalgarage.platform.ImportRun;
import org.digitalgarage.platform.Imports;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of people or of evidence, loaded in the background. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "imports")
public class ImportResource {

    private static final String RUN =
            """
            {"id":4711,"kind":"people","name":"people.csv","state":"partly","phase":"load","percent":100,"rows":585000,
            "faulty":12,"added":584988,"changed":0,"unchanged":0,"faults":[{"row":14,"field":"unit",
            "detail":"…"}],"faultsNext":null}""";
    private static final int MOST_ON_A_PAGE = 200;

    @Inject
    private Imports imports;

    @Inject
    private Parameters parameters;

    @Inject
    private Query query;

    @Inject
    private Language language;

    /** Begins to load a file. */
    @POST
    @Path("{kind:[a-z]+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Load a file of people or evidence, for administrators",
            description =
                    "The body is CSV in UTF-8, plain or packed with gzip; the guide for operators names the columns. The"
                            + " answer comes at once; ask for the load at its address how far it has come. The same file"
                            + " again changes nothing.")
    @Parameter(name = "kind", in = PATH, description = "people or evidence")
    @Parameter(
            name = "rows",
            in = QUERY,
            description = "good: rows without a fault are loaded; all (or left out): nothing, if any row has a fault",
            schema = @Schema(enumeration = {"all", "good"}))
    @Parameter(name = "name", in = QUERY, description = "the name of the file, for the list of loads")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "one person",
                                            value =
                                                    "personnel_no,title_th,given_th,family_th,unit,line,level_scheme,"
                                                            + "level,joined_on\n9001,นาย,สมชาย,ใจดี,DDPM,PLAN,ocsc,K2,2020-10-01\n")))
    @APIResponse(
            responseCode = "202",
            description = "the load has begun; Location says where to ask",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "begun", value = RUN)))
    @APIResponse(responseCode = "400", description = "the file is empty")
    @APIResponse(responseCode = "409", description = "another file is on its way")
    public Response start(@PathParam("kind") String kind, InputStream body) {
        var goodRows = query.word("rows", List.of("all", "good")).equals("good");
        try {
            var run = imports.start(kind, parameters.text("name").orElse(kind + ".csv"), body, goodRows);
            return Response.accepted(json(imports.get(run)).build())
                    .location(URI.create("/api/v1/imports/" + run))
                    .build();
        } catch (Refused refused) {
            var status = refused.key().equals("platform.import.busy") ? 409 : 400;
            return Problems.answer(Problem.of(language.current(), status, List.of(refused)));
        }
    }

    /** How far a load has come, and what is wrong with its file. */
    @GET
    @Path("{id:[0-9]+}")
    @Operation(summary = "How far a load has come, and its faults page by page")
    @Parameter(name = "id", in = PATH, description = "the number of the load")
    @Parameter(name = "page", in = QUERY, description = "of the faults, from 1")
    @Parameter(name = "size", in = QUERY, description = "faults to a page, at most 200; 20 if left out")
    @APIResponse(
            responseCode = "200",
            description = "state is running, done, partly, refused or stopped",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "ended", value = RUN)))
    public JsonObject read(@PathParam("id") long id) {
        var run = imports.get(id);
        var page = imports.faults(id, query.slice(MOST_ON_A_PAGE, "row"));
        var faults = Jsons.array();
        page.rows()
                .forEach(fault -> faults.add(Jsons.object()
                        .add("row", fault.getRowNo())
                        .add("field", fault.getField())
                        .add("detail", fault.text(language.current()))));
        return json(run)
                .add("faults", faults)
                .add("faultsNext", query.next(page))
                .build();
    }

    private static JsonObjectBuilder json(ImportRun run) {
        return Jsons.object()
                .add("id", run.getId())
                .add("kind", run.getKind())
                .add("name", run.getName())
                .add("state", run.getState().code())
                .add("phase", run.getPhase().code())
                .add("percent", run.getPercent())
                .add("rows", run.getRowTotal())
                .add("faulty", run.getFaulty())
                .add("added", run.getAdded())
                .add("changed", run.getChanged())
                .add("unchanged", run.getUnchanged());
    }
}
