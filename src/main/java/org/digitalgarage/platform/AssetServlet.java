package org.digitalgarage.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Serves {@link Assets} for a year; an address with an old hash is answered too, but not kept. */
@WebServlet(urlPatterns = {"/assets/*", "/favicon.ico"})
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{12})/((?:[a-z0-9-]+/)?[A-Za-z0-9.-]+)");

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var icon = request.getPathInfo() == null;
        var matcher = PATH.matcher(icon ? "/000000000000/mark.svg" : request.getPathInfo());
        if (!matcher.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var parts = assets.parts(matcher.group(2));
        if (getServletContext().getResource(parts.get(0)) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var current = assets.getBase().contains(matcher.group(1));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        response.setContentType(type(matcher.group(2)));
        for (var part : parts) {
            try (var in = getServletContext().getResourceAsStream(part)) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml;charset=UTF-8";
            case "woff2" -> "font/woff2";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
