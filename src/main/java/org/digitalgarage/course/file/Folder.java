package org.digitalgarage.course.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.digitalgarage.platform.FileFault;

/** One course's folder on the disk. */
final class Folder {

    private final Path content;
    private final Path folder;

    Folder(Path content, Path folder) {
        this.content = content;
        this.folder = folder;
    }

    /** The name of a file below the folder, relative to the content folder. */
    String name(String file) {
        return content.relativize(folder.resolve(file)).toString();
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The text of a file. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new FileFault(name(file), 0, "platform.file.encoding");
        } catch (IOException e) {
            throw new FileFault(name(file), 0, "platform.file.unreadable");
        }
    }

    /** The files beside the texts, by name. */
    Map<String, Path> files() {
        var found = new TreeMap<String, Path>();
        var files = folder.resolve("files");
        if (Files.isDirectory(files)) {
            try (var paths = Files.list(files)) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> !path.getFileName().toString().startsWith("."))
                        .forEach(path -> found.put(path.getFileName().toString(), path));
            } catch (IOException e) {
                throw new FileFault(name("files"), 0, "platform.file.unreadable");
            }
        }
        return found;
    }

    /** Changes whenever any file of the folder does. */
    String hash() {
        try (var paths = Files.walk(folder)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(path));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
