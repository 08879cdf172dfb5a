package org.digitalgarage.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What no page can be cheaper than: answers the bytes that a page answered once, and does nothing else. */
@WebServlet(urlPatterns = "/*", loadOnStartup = 1)
public class PlainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, byte[]> pages = new HashMap<>();

    @Override
    public void init() {
        try (var files = Files.list(Path.of(System.getProperty("benchmark.pages")))) {
            for (var file : files.toList()) {
                pages.put("/" + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = pages.get(request.getPathInfo());
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }
}
