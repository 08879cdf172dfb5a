package org.digitalgarage.course.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.digitalgarage.course.Attempt;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.course.KeptAnswer;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.rest.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own attempts at quizzes: starting, answering, handing in. */
@Path("attempts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "attempts")
public class AttemptResource {

    @Inject
    private Attempts attempts;

    @Inject
    private Language language;

    /** Starts an attempt, or gives the one under way. */
    @POST
    @Operation(summary = "Start an attempt, or go on with the one under way")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "a quiz",
                                            value = "{\"course\":\"CO-102\",\"item\":\"check-charts\"}")))
    @APIResponse(
            responseCode = "200",
            description = "the attempt",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "started",
                                            value = "{\"id\":4711,\"number\":1,\"state\":\"started\"}")))
    @APIResponse(responseCode = "400", description = "no attempt is left")
    public JsonObject start(@RequestBody InputStream sent) {
        var body = Body.read(sent).only("course", "item");
        var course = body.text("course");
        var item = body.text("item");
        body.check();
        return json(attempts.start(course, item)).build();
    }

    /** Keeps an answer; the answer to this request comes when it is on the disk. */
    @PUT
    @Path("{id}/answers/{number}")
    @Operation(
            summary = "Keep an answer; when this is answered it is stored",
            description =
                    "values: answer (the places from 0 at which the choices are shown, or the text), or answer0,"
                            + " answer1 … for the lines of matching and ordering as they are shown. seen: the revision this answer replaces, 0 for the first.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "the second choice",
                                            value = "{\"seen\":0,\"values\":{\"answer\":[\"1\"]}}")))
    @APIResponse(
            responseCode = "200",
            description = "kept",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "kept",
                                            value = "{\"revision\":1,\"answered\":true,\"kept\":\"Saved 10:42\","
                                                    + "\"count\":\"5 of 10 answered\"}")))
    @APIResponse(responseCode = "400", description = "no possible answer")
    @APIResponse(
            responseCode = "409",
            description = "the time is over, the attempt was handed in, or another window answered meanwhile")
    public Response answer(@PathParam("id") long id, @PathParam("number") int number, @RequestBody InputStream sent) {
        var body = Body.read(sent).only("seen", "values");
        var seen = body.number("seen", 0, Integer.MAX_VALUE);
        var values = body.object("values");
        body.check();
        try {
            var kept = attempts.save(id, number, name -> values.has(name) ? values.texts(name, 50) : List.of(), seen);
            values.check();
            return Response.ok(said(kept)).build();
        } catch (Refused refused) {
            return conflict(id, refused);
        }
    }

    /** Hands the attempt in; repeating it changes nothing. */
    @POST
    @Path("{id}/finish")
    @Operation(summary = "Hand an attempt in; it is graded at once, and repeating it changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "graded",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "graded",
                                            value = "{\"id\":4711,\"number\":1,\"state\":\"graded\",\"points\":5.5,"
                                                    + "\"of\":6,\"passed\":true}")))
    public JsonObject finish(@PathParam("id") long id) {
        attempts.finish(id);
        return json(attempts.fresh(id)).build();
    }

    private JsonObject said(KeptAnswer kept) {
        var lang = language.current();
        var at = kept.at() == null ? "" : ThaiDates.time(lang, kept.at());
        return Jsons.object()
                .add("revision", kept.revision())
                .add("answered", kept.answered())
                .add("kept", Messages.text(lang, "course.question.kept.at", at))
                .add("count", Messages.text(lang, "course.question.answered", kept.all(), kept.of()))
                .build();
    }

    private Response conflict(long id, Refused refused) {
        if (!refused.key().matches("course\\.quiz\\.(late|handedIn|elsewhere)")) {
            throw refused;
        }
        var problem = Problem.of(language.current(), 409, List.of(refused)).json();
        var answer = Jsons.object(problem);
        if (!refused.key().endsWith("elsewhere")) {
            answer.add(
                    "ended",
                    "/course/result?attempt=" + id + "&ended=" + refused.key().replaceFirst(".*\\.", ""));
        }
        return Response.status(409)
                .type(Problem.MEDIA_TYPE)
                .entity(answer.build().toString())
                .build();
    }

    private static JsonObjectBuilder json(Attempt attempt) {
        var json = Jsons.object()
                .add("id", attempt.getId())
                .add("number", attempt.getNumber())
                .add("state", attempt.getState().code());
        if (attempt.getDeadline() != null) {
            json.add("deadline", attempt.getDeadline().toString());
        }
        if (attempt.getPoints() != null) {
            json.add("points", attempt.getPoints())
                    .add("of", attempt.getPointsMost())
                    .add("passed", attempt.isPassed());
        }
        return json;
    }
}
