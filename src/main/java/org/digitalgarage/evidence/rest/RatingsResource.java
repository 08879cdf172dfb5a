package org.digitalgarage.evidence.rest;

import static java.util.stream.Collectors.toMap;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.evidence.EvidenceRecord;
import org.digitalgarage.evidence.EvidenceRecords;
import org.digitalgarage.evidence.Explanations;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Lang;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ratings with their reasons: one's own, and those of people one may read about. */
@Path("ratings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "ratings")
public class RatingsResource {

    private static final String ALL =
            "{\"person\":1839203384,\"asOf\":\"2026-11-23\",\"ratings\":[" + RatingJson.EXAMPLE + "}]}";
    private static final String WHY = RatingJson.EXAMPLE
            + RatingJson.EXAMPLE_ROWS
            + """
            ,"offers":[{"track":"strengthen","kind":"course","level":2,"title":{"th":"…","en":"…"},
            "address":"/course/course?code=CO-102"}],"asOf":"2026-11-23"}""";
    private static final String PAGE = "evidence.api";

    @Inject
    private Ratings ratings;

    @Inject
    private EvidenceRecords records;

    @Inject
    private Explanations explanations;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Asked asked;

    /** All that the position asks for and all that there is evidence of, each with its reasons. */
    @GET
    @Operation(summary = "Ratings of a person with their reasons")
    @APIResponse(
            responseCode = "200",
            description = "the ratings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one competency", value = ALL)))
    @APIResponse(responseCode = "400", description = "asOf is no day")
    @APIResponse(responseCode = "404", description = "there is no such person in the caller's scope")
    @Parameter(name = "person", in = QUERY, description = Asked.PERSON, schema = @Schema(implementation = Long.class))
    @Parameter(name = "asOf", in = QUERY, description = Asked.DAY, schema = @Schema(implementation = String.class))
    public JsonObject all() {
        var person = asked.person();
        var asOf = asked.asOf();
        var rated = ratings.of(person, asOf, PAGE);
        var parts = records.of(person, asOf, PAGE).parts().stream()
                .collect(toMap(part -> part.competency().getId(), part -> part));
        var list = Jsons.array();
        rated.forEach(one -> list.add(rating(one, parts, asOf)));
        return Jsons.object()
                .add("person", person)
                .add("asOf", asOf.toString())
                .add("ratings", list)
                .build();
    }

    /** One rating with every row behind it and what would close the gap. */
    @GET
    @Path("{competency: .+}")
    @Operation(summary = "Why a person is at a level", description = "competency is a number, a code or FRAMEWORK/CODE")
    @APIResponse(
            responseCode = "200",
            description = "the rating, its rows, and what would close the gap",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one", value = WHY)))
    @APIResponse(responseCode = "404", description = "there is no such competency, or no such person in scope")
    @Parameter(name = "person", in = QUERY, description = Asked.PERSON, schema = @Schema(implementation = Long.class))
    @Parameter(name = "asOf", in = QUERY, description = Asked.DAY, schema = @Schema(implementation = String.class))
    public JsonObject why(@PathParam("competency") String competency) {
        var why =
                explanations.why(asked.person(), competencies.named(competency).getId(), asked.asOf());
        var rows = Jsons.array();
        why.counted().forEach(row -> rows.add(EvidenceJson.row(row)));
        why.notCounted().forEach(row -> rows.add(EvidenceJson.row(row)));
        var offers = Jsons.array();
        why.offers()
                .forEach(offer -> offers.add(Jsons.object()
                        .add("track", offer.getTrack())
                        .add("kind", offer.getKind())
                        .add("level", offer.getLevelNo())
                        .add("title", EvidenceJson.both(new Both(offer.title(Lang.TH), offer.title(Lang.EN))))
                        .add("address", offer.getAddress())));
        return head(why.rated())
                .addAll(RatingJson.of(why.rating(), why.sentence(), why.policy()))
                .add("rows", rows)
                .add("offers", offers)
                .add("asOf", why.asOf().toString())
                .build();
    }

    private JsonObjectBuilder rating(Rated rated, Map<Long, EvidenceRecord.Part> parts, LocalDate asOf) {
        var part = parts.get(rated.competencyId());
        if (part != null) {
            return head(rated).addAll(RatingJson.of(part.rating(), part.entries(), part.policy()));
        }
        var policy = policies.of(competencies.get(rated.competencyId()));
        return head(rated).addAll(RatingJson.of(Ledger.rate(List.of(), policy, asOf), List.of(), policy));
    }

    private JsonObjectBuilder head(Rated rated) {
        return Jsons.object()
                .add("competency", EvidenceJson.competency(competencies.get(rated.competencyId())))
                .add("required", rated.required() == null ? JsonValue.NULL : Jsons.value(rated.required()));
    }
}
