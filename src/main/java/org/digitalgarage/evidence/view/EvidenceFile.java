package org.digitalgarage.evidence.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Files;
import org.digitalgarage.platform.NotFound;

/**
 * A file of handed-in work, at {@code /evidence/file/<submission>/<file>}: always to be saved, never shown in the page,
 * so that no file can act as a page of this site.
 */
@WebServlet("/evidence/file/*")
public class EvidenceFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @Inject
    private transient Submissions submissions;

    @Inject
    private transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound();
        }
        var file = submissions.file(Long.parseLong(path.group(1)), Long.parseLong(path.group(2)));
        var name = URLEncoder.encode(file.getName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.getMediaType());
        response.setContentLengthLong(file.getBytes());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        try (var in = files.open(file)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
