package org.digitalgarage.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.rest.Body;
import org.digitalgarage.platform.rest.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of one's own work, kept while they are written. */
@Path("submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "evidence")
public class SubmissionResource {

    @Inject
    private Submissions submissions;

    @Inject
    private Language language;

    @Inject
    private Now now;

    /** Keeps the text of a draft. */
    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Keep the draft of my work; textNo is the number under which its text was read")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "draft",
                                            value = "{\"textNo\":3,\"body\":\"…\",\"link\":null,\"workedOn\":null}")))
    @APIResponse(
            responseCode = "200",
            description = "kept, with the number of the text now",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "kept",
                                            value = "{\"textNo\":4,\"kept\":\"Draft saved 10:42\"}")))
    @APIResponse(responseCode = "404", description = "no such work, or it is not the caller's")
    @APIResponse(responseCode = "409", description = "somebody wrote another text meanwhile, or it was handed in")
    public Response keep(@PathParam("id") long id, @RequestBody InputStream sent) {
        var body = Body.read(sent).only("textNo", "body", "link", "workedOn");
        var textNo = body.number("textNo", 0, Integer.MAX_VALUE);
        var text = body.optionalText("body");
        var link = body.optionalText("link");
        var workedOn = body.optionalDay("workedOn");
        body.check();
        try {
            var number = submissions.save(id, textNo, text == null ? "" : text, link, workedOn);
            var said = Messages.text(
                    language.current(), "evidence.submission.kept", ThaiDates.time(language.current(), now.instant()));
            return Response.ok(Jsons.object()
                            .add("textNo", number)
                            .add("kept", said)
                            .build())
                    .build();
        } catch (Refused refused) {
            if (refused.field() != null) {
                throw refused;
            }
            return Problems.answer(Problem.of(language.current(), 409, List.of(refused)));
        }
    }
}
