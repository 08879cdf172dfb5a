package org.digitalgarage.course.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.digitalgarage.course.CourseFile;
import org.digitalgarage.course.FileShelf;

/**
 * The pictures and files beside a course's texts: {@code /course/file/CO-101.1/queue.svg}. A film is sent in parts, so
 * that one can jump in it; a drawing may not run anything, and what is no picture, film or paper is only downloaded.
 */
@WebServlet("/course/file/*")
public class CourseFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{4,20})\\.(\\d{1,4})/([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{1,15})?");
    private static final Set<String> SHOWN =
            Set.of("image/svg+xml", "image/png", "image/jpeg", "image/webp", "application/pdf", "video/mp4");
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    private transient FileShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var matcher = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var file = matcher.matches()
                ? shelf.find(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                        .orElse(null)
                : null;
        var place = file == null ? null : shelf.place(file.getSha256());
        if (place == null || !Files.exists(place)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        headers(file, response);
        if (("\"" + file.getSha256() + "\"").equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = RANGE.matcher(request.getHeader("Range") == null ? "" : request.getHeader("Range"));
        if (range.matches() && Long.parseLong(range.group(1)) < file.getBytes()) {
            var first = Long.parseLong(range.group(1));
            var last = range.group(2) == null ? file.getBytes() - 1 : Long.parseLong(range.group(2));
            part(place, first, Math.min(last, file.getBytes() - 1), file.getBytes(), response);
        } else {
            response.setContentLengthLong(file.getBytes());
            Files.copy(place, response.getOutputStream());
        }
    }

    private static void headers(CourseFile file, HttpServletResponse response) {
        var text = file.getMediaType().equals("text/csv") || file.getMediaType().equals("image/svg+xml");
        response.setContentType(file.getMediaType() + (text ? ";charset=UTF-8" : ""));
        response.setHeader("ETag", "\"" + file.getSha256() + "\"");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("Accept-Ranges", "bytes");
        if (file.getMediaType().equals("image/svg+xml")) {
            response.setHeader("Content-Security-Policy", DRAWING);
        }
        if (!SHOWN.contains(file.getMediaType())) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.getName() + "\"");
        }
    }

    private static void part(Path place, long first, long last, long all, HttpServletResponse response)
            throws IOException {
        if (last < first) {
            response.setHeader("Content-Range", "bytes */" + all);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + first + "-" + last + "/" + all);
        response.setContentLengthLong(last - first + 1);
        copy(place, first, last - first + 1, response.getOutputStream());
    }

    private static void copy(Path place, long first, long count, OutputStream to) throws IOException {
        try (var from = FileChannel.open(place);
                var channel = Channels.newChannel(to)) {
            for (var sent = 0L; sent < count; ) {
                sent += from.transferTo(first + sent, count - sent, channel);
            }
        }
    }
}
