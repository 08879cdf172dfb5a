package org.digitalgarage.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How this reader wants the page: language, light or dark, and the size of text. Kept in a cookie, so that pages need
 * no session for it, and in the account, so that it follows the person.
 */
@Named("lang")
@RequestScoped
public class Language {

    /** The cookie: language, then theme, then text size, with a dot between. */
    public static final String COOKIE = "garage-look";

    @Inject
    private HttpServletRequest request;

    private String[] parts;
    private Lang current;

    /** The language of this request. */
    public Lang current() {
        // asked for with every word of a page
        current = current == null ? Lang.of(part(0)) : current;
        return current;
    }

    /** {@code th} or {@code en}. */
    public String getCode() {
        return current().code();
    }

    /** The language in which this browser read last; empty in a browser that is new here. */
    public Optional<Lang> kept() {
        return cookie(request).map(look -> Lang.of(look.split("\\.", -1)[0]));
    }

    /** Whether the page is in Thai. */
    public boolean isThai() {
        return current() == Lang.TH;
    }

    /** The one of two texts that is in the reader's language. */
    public String pick(String th, String en) {
        return current().pick(th, en);
    }

    /** {@code light}, {@code dark} or empty for what the system says. */
    public String getTheme() {
        return part(1);
    }

    /** {@code l}, {@code xl} or empty for the usual size. */
    public String getTextSize() {
        return part(2);
    }

    /** The classes of the page's root element. */
    public String getHtmlClass() {
        return Stream.of(getTheme(), getTextSize().isEmpty() ? "" : "text-" + getTextSize())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** This page's address with the other language asked for. */
    public String getOtherAddress() {
        var query = request.getQueryString();
        var kept = query == null ? "" : query.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return path() + "?" + (kept.isEmpty() ? "" : kept + "&") + "lang=" + (isThai() ? "en" : "th");
    }

    private String path() {
        var forwarded = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        return forwarded != null ? forwarded : request.getRequestURI().replaceFirst("\\.xhtml$", "");
    }

    /** The language of a request: programs say it with each request, people have chosen it once. */
    public static Lang of(HttpServletRequest request) {
        return Lang.of(read(request).split("\\.", -1)[0]);
    }

    private String part(int index) {
        if (parts == null) {
            parts = (read(request) + "..").split("\\.", -1);
        }
        return parts[index].matches("[a-z]{0,5}") ? parts[index] : "";
    }

    private static String read(HttpServletRequest request) {
        var asked = request.getAttribute(COOKIE);
        if (asked != null) {
            return asked.toString();
        }
        return accepted(request).or(() -> cookie(request)).orElse("th..");
    }

    /** What the API is asked for in the request's head; for pages the choice in the cookie holds. */
    private static Optional<String> accepted(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/") || request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("th") || code.equals("en"))
                .findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
