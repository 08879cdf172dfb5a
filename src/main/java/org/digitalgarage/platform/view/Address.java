package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of this page with one thing changed. Everything that shapes a list stands in its address, so that it can
 * be sent to a colleague.
 */
@Named
@RequestScoped
public class Address {

    /** One parameter, decoded. */
    public record Part(String name, String value) {}

    // these say nothing about the page itself
    private static final Set<String> PASSING = Set.of("lang", "done");

    @Inject
    private HttpServletRequest request;

    /** The page without parameters. */
    public String getPath() {
        return request.getRequestURI().replaceFirst("\\.xhtml$", "");
    }

    /** This page as it is, for a form that comes back to it. */
    public String getHere() {
        return join(parts());
    }

    /** With a parameter set; the list starts at its first page again unless it is the page that is set. */
    public String with(String name, Object value) {
        var parts = keep(name, name.equals("page"));
        parts.add(new Part(name, String.valueOf(value)));
        return join(parts);
    }

    /** Without a parameter. */
    public String without(String name) {
        return join(keep(name, false));
    }

    /** All parameters but one and the page: hidden fields of a form that sets this one. */
    public List<Part> others(String name) {
        return keep(name, false);
    }

    /** The parameters as they stand, with a question mark before them; empty where there are none. */
    public String getQuery() {
        return query(parts());
    }

    /** Sends the browser on after a form was accepted, so that loading the page again sends nothing again. */
    public void go(String to) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Part> keep(String name, boolean page) {
        var parts = parts();
        parts.removeIf(part -> part.name().equals(name) || part.name().equals("page") && !page);
        return parts;
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        for (var pair : query.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0 && at < pair.length() - 1 && !PASSING.contains(pair.substring(0, at))) {
                parts.add(new Part(decode(pair.substring(0, at)), decode(pair.substring(at + 1))));
            }
        }
        return parts;
    }

    private String join(List<Part> parts) {
        return getPath() + query(parts);
    }

    private static String query(List<Part> parts) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(part -> encode(part.name()) + "=" + encode(part.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
