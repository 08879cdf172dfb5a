package org.digitalgarage.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What holds for every request: the security headers, the refusal of writes that come from another site, the language
 * asked for, and the translation of our own exceptions into answers without a stack trace.
 *
 * <p>A browser says where a write comes from ({@code Sec-Fetch-Site}, {@code Origin}); together with cookies that are
 * sent to this site alone this covers cross-site request forgery without a token in every form.
 */
@WebFilter(
        filterName = "request",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestFilter extends HttpFilter {

    /** Everything but scripts; PrimeFaces adds the scripts' part, with its nonce, where a page has widgets. */
    public static final String POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
            + "script-src 'self'";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PAGES = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String CSP = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(response);
        if (fromAnotherSite(request)) {
            LOG.warning(() -> "write from another site refused: " + request.getRequestURI());
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!taken(request)) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        rememberLanguage(request, response);
        try {
            chain.doFilter(new WithNonce(request), new OnePolicy(response));
        } catch (ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader(CSP, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** Pages are read and their forms are sent; every other method belongs to the API, which knows its own. */
    private static boolean taken(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || request.getRequestURI().startsWith("/api/")
                || PAGES.contains(request.getMethod());
    }

    private static boolean fromAnotherSite(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter("lang");
        if (!READING.contains(request.getMethod()) || asked == null || !asked.matches("th|en")) {
            return;
        }
        var before = "th..";
        for (var cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            before = cookie.getName().equals(Language.COOKIE) ? cookie.getValue() : before;
        }
        remember(request, response, asked + before.replaceFirst("^[a-z]*", ""));
    }

    /** Keeps how the reader wants the page for a year. */
    public static void remember(HttpServletRequest request, HttpServletResponse response, String look) {
        request.setAttribute(Language.COOKIE, look);
        var cookie = new Cookie(Language.COOKIE, look);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                LOG.info(() -> "not found: " + request.getRequestURI() + " by " + request.getRemoteUser());
                refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (cause instanceof NotAllowed refused) {
                LOG.warning(() -> "not allowed: " + refused.getMessage() + " by " + request.getRemoteUser());
                refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        LOG.log(Level.SEVERE, e, () -> "failed: " + request.getMethod() + " " + request.getRequestURI());
        if (response.isCommitted()) {
            return; // a long page or a download: the reader sees it break off
        }
        refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Answers with an error page, with a problem where a program asked, or to a widget with a status alone. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            Problem.of(Language.of(request), status).send(response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.reset();
            headers(response);
            response.setStatus(status);
        } else {
            response.sendError(status);
        }
    }

    /** PrimeFaces wants its nonce back from every form, also from pages that carry none of its scripts. */
    private static final class WithNonce extends HttpServletRequestWrapper {

        private String nonce;

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            var value = super.getParameter(name);
            if (value != null || !name.equals("primefaces.nonce")) {
                return value;
            }
            if (nonce == null) {
                nonce = Base64.getEncoder()
                        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            }
            return nonce;
        }
    }

    /** Two policies would both hold and forbid each other's scripts: the last one said is the one. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equals(CSP)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
