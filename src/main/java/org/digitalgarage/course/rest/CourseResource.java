package org.digitalgarage.course.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.digitalgarage.course.Catalogue;
import org.digitalgarage.course.CatalogueFilter;
import org.digitalgarage.course.Courses;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue, and one course with its outline. */
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "courses")
public class CourseResource {

    private static final String LIST =
            """
            {"total":1,"page":1,"size":20,"next":null,"items":[{"code":"CO-102","version":1,"track":"strengthen",
            "title":{"th":"อ่านข้อมูลให้ออกใน 4 สัปดาห์","en":"Reading data in four weeks"},
            "summary":{"th":"…","en":"…"},"hours":12,"mode":"online","items":16,
            "awards":[{"competency":"OCSC-DIG-2566/D6","level":1,"by":"quiz"}],"state":"active","done":4}]}""";
    private static final String ONE =
            """
            {"code":"CO-102","version":1,"track":"strengthen","title":{"th":"…","en":"…"},"summary":{"th":"…","en":"…"},
            "hours":12,"mode":"online","items":16,"description":{"th":"…","en":"…"},"prerequisites":[],
            "awards":[{"competency":"OCSC-DIG-2566/D6","level":1,"by":"quiz"}],
            "modules":[{"id":"ask-the-data","title":{"th":"…","en":"…"},"items":[{"id":"answerable-questions",
            "kind":"lesson","title":{"th":"…","en":"…"},"minutes":20,"done":true}]}],"state":"active"}""";

    @Inject
    private Catalogue catalogue;

    @Inject
    private Courses courses;

    @Inject
    private Query query;

    /** The published courses that fit. */
    @GET
    @Operation(summary = "Published courses, with the caller's own state")
    @Parameter(name = "page", description = "from 1")
    @Parameter(name = "size", description = "rows to a page, at most 100; 20 if left out")
    @Parameter(name = "sort", description = "title, hours or new; with a minus before it falling")
    @Parameter(name = "track", description = "repair, strengthen or build")
    @Parameter(name = "hours", description = "short (up to 4), day (5 to 8) or long")
    @Parameter(name = "mine", description = "active, completed or none")
    @APIResponse(
            responseCode = "200",
            description = "a page of the catalogue",
            content = @Content(examples = @ExampleObject(name = "one course", value = LIST)))
    public JsonObject list(
            @Parameter(description = "words, also in unspaced Thai") @QueryParam("q") @DefaultValue("") String q,
            @Parameter(description = "FRAMEWORK/CODE") @QueryParam("competency") @DefaultValue("") String competency) {
        var page = catalogue.find(
                new CatalogueFilter(
                        q.strip(),
                        query.word("track", CatalogueFilter.TRACKS),
                        competency,
                        query.word("hours", CatalogueFilter.HOURS),
                        query.word("mine", CatalogueFilter.MINE)),
                query.slice(100, "title", "hours", "new"));
        var items = Jsons.array();
        page.rows()
                .forEach(row -> items.add(CourseJson.course(row.version())
                        .add("awards", CourseJson.awards(row.awards()))
                        .add("state", row.state())
                        .add("done", row.done())));
        return query.about(page).add("items", items).build();
    }

    /** One course with its outline, in the version the caller is on. */
    @GET
    @Path("{code}")
    @Operation(summary = "One course, in the version the caller is on, else the published one")
    @APIResponse(
            responseCode = "200",
            description = "the course with its outline",
            content = @Content(examples = @ExampleObject(name = "a course", value = ONE)))
    @APIResponse(responseCode = "404", description = "no such course")
    public JsonObject one(@Parameter(description = "the code", example = "CO-102") @PathParam("code") String code) {
        var seen = courses.see(code);
        return CourseJson.course(seen.version())
                .add("description", CourseJson.both(seen.version()::description))
                .add("prerequisites", Jsons.array(seen.version().getPrerequisites()))
                .add("awards", CourseJson.awards(seen.version().getAwards()))
                .add("modules", CourseJson.modules(seen.version(), seen.standing()))
                .add(
                        "state",
                        seen.enrolment() == null
                                ? "none"
                                : seen.enrolment().getState().code())
                .build();
    }
}
