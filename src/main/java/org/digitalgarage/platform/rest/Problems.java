package org.digitalgarage.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Problem;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/** Answers every exception of a resource with a {@link Problem} in the caller's language. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Override
    public Response toResponse(Throwable thrown) {
        var lang = language.current();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var problem = problem(lang, cause);
            if (problem != null) {
                return answer(problem);
            }
        }
        LOG.log(Level.SEVERE, thrown, () -> "failed: " + request.getMethod() + " " + request.getRequestURI());
        return answer(Problem.of(lang, 500));
    }

    private Problem problem(Lang lang, Throwable thrown) {
        if (thrown instanceof NotFound) {
            LOG.info(() -> "not found: " + request.getRequestURI() + " by " + request.getRemoteUser());
            return Problem.of(lang, 404);
        }
        if (thrown instanceof NotAllowed refused) {
            LOG.warning(() -> "not allowed: " + refused.getMessage() + " by " + request.getRemoteUser());
            return Problem.of(lang, 403);
        }
        if (thrown instanceof Refused refused) {
            return Problem.of(lang, 400, List.of(refused));
        }
        if (thrown instanceof Refusals refusals) {
            return Problem.of(lang, 400, refusals.all());
        }
        return thrown instanceof WebApplicationException web
                ? Problem.of(lang, web.getResponse().getStatus())
                : null;
    }

    /** The problem as an answer, for resources whose problem has a status of its own. */
    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json().toString())
                .build();
    }
}
