package org.digitalgarage.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Ledger;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.rest.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rates rows that are given in the request, for “what if the policy changed” and for checks from outside. */
@Path("ratings/preview")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "ratings")
public class RatingsPreviewResource {

    private static final int MOST_ROWS = 1000;

    private static final String REQUEST =
            "{\"asOf\":\"2026-11-23\",\"policy\":\"standard\",\"rows\":[{\"id\":\"a\",\"level\":3,\"kind\":\"project\","
                    + "\"standing\":\"mentor\",\"assessor\":\"m1\",\"workedOn\":\"2026-01-10\","
                    + "\"recordedAt\":\"2026-01-12T09:00:00Z\",\"validUntil\":null,\"withdraws\":null}]}";

    private static final String ANSWER = "{\"state\":\"VERIFIED\",\"verifiedLevel\":3,\"fadedLevel\":3,"
            + "\"claimedLevel\":0,\"certainty\":\"LOW\",\"counted\":[\"a\"],\"notCounted\":[],\"nextLevel\":4,"
            + "\"missing\":[{\"level\":4,\"parts\":[{\"kinds\":[\"project\"],\"rows\":2,\"assessors\":1,"
            + "\"rowsFound\":0,\"assessorsFound\":0,\"rowsMissing\":2,\"assessorsMissing\":1}],\"voices\":0}],"
            + "\"sentence\":{\"th\":\"…\",\"en\":\"…\"},\"policy\":{\"name\":\"standard\",\"version\":1},"
            + "\"asOf\":\"2026-11-23\"}";

    @Inject
    private Policies policies;

    @Inject
    private Now now;

    /** Rates rows of one person and one competency; nothing is stored, and nobody needs to sign in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            summary = "Rate rows given in the request",
            description = "At most 1,000 rows. policy is the name of a policy (standard if it is left out) or a whole"
                    + " one in the form of config/rating-policies.yaml; asOf is today in Bangkok if it is left out.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "one project", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "the rating with its reasons",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "level 3", value = ANSWER)))
    @APIResponse(responseCode = "400", description = "a field is missing or wrong; errors names each")
    public JsonObject preview(InputStream sent) {
        var body = Body.read(sent);
        var asOf = asOf(body);
        var policy = policy(body);
        var rows = EntryBody.rows(body, MOST_ROWS);
        return RatingJson.of(rate(rows, policy, asOf), rows, policy)
                .add("asOf", asOf.toString())
                .build();
    }

    private LocalDate asOf(Body body) {
        var text = body.optionalText("asOf");
        try {
            return text == null ? now.today() : ThaiDates.parse("asOf", text);
        } catch (Refused refused) {
            return body.fault("asOf", "platform.json.day", text);
        }
    }

    private Policy policy(Body body) {
        if (body.isObject("policy")) {
            return PolicyBody.read(body.object("policy"));
        }
        var name = body.has("policy") ? body.text("policy") : "standard";
        return name == null
                ? null
                : policies.find(name).orElseGet(() -> body.fault("policy", "evidence.policy.unknown", name, names()));
    }

    private String names() {
        return policies.all().stream().map(Policy::name).sorted().collect(Collectors.joining(", "));
    }

    /** What the fields alone do not show, above all rows that withdraw each other in a circle. */
    private static Rating rate(List<Entry> rows, Policy policy, LocalDate asOf) {
        try {
            return Ledger.rate(rows, policy, asOf);
        } catch (IllegalArgumentException e) {
            throw new Refused("rows", "evidence.rows.circle");
        }
    }
}
