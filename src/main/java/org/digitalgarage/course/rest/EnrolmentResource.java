package org.digitalgarage.course.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.digitalgarage.course.Enrolments;
import org.digitalgarage.course.Lessons;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.rest.Body;
import org.digitalgarage.platform.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own enrolments. */
@Path("enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "enrolments")
public class EnrolmentResource {

    private static final String ONE =
            """
            {"course":"CO-102","version":1,"state":"active","enrolledAt":"2026-11-09T02:15:00Z","done":4,"items":16,
            "next":"missing-and-duplicate"}""";

    @Inject
    private Enrolments enrolments;

    @Inject
    private Lessons lessons;

    @Inject
    private Query query;

    /** The caller's enrolments, the one worked on last first. */
    @GET
    @Operation(summary = "My enrolments, the one worked on last first")
    @Parameter(name = "page", description = "from 1")
    @Parameter(name = "size", description = "rows to a page, at most 100; 20 if left out")
    @APIResponse(
            responseCode = "200",
            description = "a page of enrolments",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one",
                                            value = "{\"total\":1,\"page\":1,\"size\":20,\"next\":null,\"items\":["
                                                    + ONE + "]}")))
    public JsonObject list() {
        var page = enrolments.list(query.slice(100));
        var items = Jsons.array();
        page.rows().forEach(enrolled -> items.add(CourseJson.enrolment(enrolled.enrolment(), enrolled.standing())));
        return query.about(page).add("items", items).build();
    }

    /** Takes a course; repeating it changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrol in the published version of a course; repeating it changes nothing")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a course", value = "{\"course\":\"CO-102\"}")))
    @APIResponse(
            responseCode = "200",
            description = "the enrolment",
            content = @Content(examples = @ExampleObject(name = "enrolled", value = ONE)))
    @APIResponse(responseCode = "400", description = "a course that comes before is not completed")
    @APIResponse(responseCode = "404", description = "no such course")
    public JsonObject enrol(@RequestBody InputStream sent) {
        var body = Body.read(sent).only("course");
        var course = body.text("course");
        body.check();
        var enrolment = enrolments.enrol(course);
        return CourseJson.enrolment(enrolment, enrolments.standing(enrolment)).build();
    }

    /** Gives a course up; what was done is kept. */
    @DELETE
    @Path("{course}")
    @Operation(summary = "Give a course up; what was done is kept")
    @APIResponse(responseCode = "204", description = "given up")
    @APIResponse(responseCode = "404", description = "not enrolled")
    public void withdraw(@PathParam("course") String course) {
        enrolments.withdraw(course);
    }

    /** Remembers where the reading of a lesson stopped. */
    @PUT
    @Path("{course}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remember where the reading of a lesson stopped")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "at the third heading",
                                            value =
                                                    "{\"item\":\"axes-and-comparison\",\"place\":\"s3\",\"percent\":40}")))
    @APIResponse(responseCode = "204", description = "remembered")
    @APIResponse(responseCode = "404", description = "no such lesson in the version the caller is on")
    public void stop(@PathParam("course") String course, @RequestBody InputStream sent) {
        var body = Body.read(sent).only("item", "place", "percent");
        var item = body.text("item");
        var place = body.has("place") ? body.optionalText("place") : "";
        var percent = body.number("percent", 0, 100);
        body.check();
        lessons.stop(course, item, place, percent);
    }
}
