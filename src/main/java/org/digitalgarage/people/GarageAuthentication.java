package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.RequestFilter;

/**
 * Keeps name and groups in the session and tells the container at each request, so that a sign-in survives the move of
 * a session to another node; a program shows its token instead. Everything is closed to strangers but what is listed.
 */
@ApplicationScoped
public class GarageAuthentication implements HttpAuthenticationMechanism {

    private static final Pattern OPEN =
            Pattern.compile("/sign-in|/set-up|/assets/.*|/favicon\\.ico|/jakarta\\.faces\\.resource/.*"
                    + "|/api/v1/session|/api/v1/ratings/preview|/error/.*|/health(/.*)?|/openapi(/.*)?|/metrics(/.*)?");
    // the server takes such an address apart before it looks for the page: what it begins with says nothing
    private static final Pattern ROUNDABOUT = Pattern.compile("\\.\\.|;|//|\\\\|(?i:%2e|%2f|%3b|%5c)");
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private SignIn signIn;

    @Inject
    private Tokens tokens;

    @Inject
    private Now now;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var auth = session(request).or(() -> program(request));
        if (auth.isPresent()) {
            request.setAttribute(Auth.ATTRIBUTE, auth.get());
            return context.notifyContainerAboutLogin(
                    String.valueOf(auth.get().personId()), auth.get().groups());
        }
        if (open(path(request))) {
            return context.doNothing();
        }
        return challenge(request, response, context);
    }

    private static boolean open(String path) {
        return OPEN.matcher(path).matches() && !ROUNDABOUT.matcher(path).find();
    }

    private Optional<Auth> session(HttpServletRequest request) {
        var session = request.getSession(false);
        var auth = session == null ? null : (Auth) session.getAttribute(Auth.ATTRIBUTE);
        if (auth == null) {
            return Optional.empty();
        }
        if (auth.readAt().plus(FRESH).isAfter(now.instant())) {
            return Optional.of(auth);
        }
        var again = signIn.readAgain(auth);
        again.ifPresentOrElse(read -> session.setAttribute(Auth.ATTRIBUTE, read), session::invalidate);
        return again;
    }

    private Optional<Auth> program(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        var bearer =
                header != null && header.startsWith("Bearer ") && path(request).startsWith("/api/");
        return bearer ? tokens.accept(header.substring(7).strip()) : Optional.empty();
    }

    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (path(request).startsWith("/api/")) {
                RequestFilter.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
                var next = request.getMethod().equals("GET") ? path(request) + query : referer(request);
                response.sendRedirect("/sign-in?next=" + URLEncoder.encode(undone(next), StandardCharsets.UTF_8)
                        + (request.getMethod().equals("GET") ? "" : "&expired=true"));
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The page the form was on: a write by somebody whose session is over goes back there, where the text was kept. */
    private static String referer(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        return referer == null ? path(request) : referer.replaceFirst("^https?://[^/]+", "");
    }

    /** Without the message of what was done before: it would be read as said of what was sent last. */
    private static String undone(String address) {
        return address.replaceFirst("(?<=[?&])done=[^&#]*&?", "").replaceFirst("[?&]$", "");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("\\.xhtml$", "");
    }
}
