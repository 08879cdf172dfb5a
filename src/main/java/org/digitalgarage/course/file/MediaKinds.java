package org.digitalgarage.course.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.platform.FileFault;

/** The kinds of files that may stand beside a text, and how a file is seen to be what its name says. */
public final class MediaKinds {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "pdf", "application/pdf",
            "mp4", "video/mp4",
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private MediaKinds() {}

    /** The media type of a file by the end of its name; empty for kinds that are not served. */
    public static Optional<String> type(String name) {
        return Optional.ofNullable(
                TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** Sees that a file may be served, and refuses with its fault. */
    static void check(String name, Path path) {
        try {
            var type = type(path.getFileName().toString())
                    .orElseThrow(() -> new FileFault(name, 0, "course.file.kind", String.join(", ", TYPES.keySet())));
            if (Files.size(path) > LARGEST) {
                throw new FileFault(name, 0, "course.file.size", LARGEST / 1024 / 1024);
            }
            if (type.equals("image/svg+xml")) {
                drawing(name, Files.readString(path, StandardCharsets.UTF_8));
            } else if (!begins(type, path)) {
                throw new FileFault(name, 0, "course.file.disguise", type);
            }
        } catch (IOException e) {
            throw new FileFault(name, 0, "platform.file.unreadable");
        }
    }

    private static void drawing(String name, String text) {
        var lines = text.lines().map(line -> line.toLowerCase(Locale.ROOT)).toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(".*(<script|<foreignobject|javascript:|\\son[a-z]+\\s*=).*")) {
                throw new FileFault(name, i + 1, "course.file.script");
            }
        }
        if (!text.contains("<svg")) {
            throw new FileFault(name, 0, "course.file.disguise", "image/svg+xml");
        }
    }

    private static boolean begins(String type, Path path) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(12);
        }
        var start = new String(head, StandardCharsets.ISO_8859_1);
        return switch (type) {
            case "image/png" -> start.startsWith("\u0089PNG");
            case "image/jpeg" -> start.startsWith("\u00ff\u00d8\u00ff");
            case "image/webp" -> start.startsWith("RIFF") && start.endsWith("WEBP");
            case "application/pdf" -> start.startsWith("%PDF-");
            case "video/mp4" -> start.startsWith("ftyp", 4);
            case "text/csv" -> start.indexOf('\0') < 0 && !start.stripLeading().startsWith("<");
            default -> start.startsWith("PK");
        };
    }
}
