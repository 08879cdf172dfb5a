package org.digitalgarage.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.digitalgarage.people.Auth;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.SignIn;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.rest.Body;
import org.digitalgarage.platform.rest.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "session")
public class SessionResource {

    private static final String EXAMPLE =
            "{\"person\":1839203384,\"name\":{\"th\":\"นางสาวพิมพ์ชนก แก้วใส\",\"en\":\"Ms Pimchanok Kaewsai\"},"
                    + "\"roles\":[{\"role\":\"mentor\",\"unit\":1201}]}";

    @Inject
    private SignIn signIn;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    /** Begins a session; the answer carries its cookie. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in with name and password; keep the cookie of the answer")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "demonstration",
                                            value = "{\"name\":\"learner\",\"password\":\"garage-demo\"}")))
    @APIResponse(
            responseCode = "200",
            description = "signed in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "signed in", value = EXAMPLE)))
    @APIResponse(responseCode = "401", description = "name and password do not belong together")
    @APIResponse(responseCode = "429", description = "too many attempts")
    public Response signIn(InputStream sent) {
        var body = Body.read(sent);
        var name = body.text("name");
        var password = body.text("password");
        body.check();
        try {
            var auth = signIn.signIn(name, password, request.getRemoteAddr());
            auth.begin(request);
            return Response.ok(json(auth)).build();
        } catch (Refused refused) {
            var status = refused.key().equals("people.signIn.tooMany") ? 429 : 401;
            return Problems.answer(Problem.of(language.current(), status, List.of(refused)));
        }
    }

    /** Who is signed in, with which roles in which units. */
    @GET
    @Operation(summary = "Who is signed in")
    @APIResponse(
            responseCode = "200",
            description = "the person",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "signed in", value = EXAMPLE)))
    public Response who() {
        return caller.isSignedIn()
                ? Response.ok(json(caller.signedIn())).build()
                : Problems.answer(Problem.of(language.current(), 401));
    }

    /** Ends the session; without one it does nothing. */
    @DELETE
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "signed out")
    public Response signOut() {
        Auth.end(request);
        return Response.noContent().build();
    }

    private static JsonObject json(Auth auth) {
        var roles = Jsons.array();
        auth.grants()
                .forEach(grant -> roles.add(
                        Jsons.object().add("role", grant.role().code()).add("unit", grant.unitId())));
        return Jsons.object()
                .add("person", auth.personId())
                .add("name", Jsons.object().add("th", auth.nameTh()).add("en", auth.nameEn()))
                .add("roles", roles)
                .build();
    }
}
