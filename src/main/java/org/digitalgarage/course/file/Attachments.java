package org.digitalgarage.course.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files beside a course's texts, and the addresses under which they are served.
 *
 * @param base the address of the version's files, with a slash at its end
 * @param places where the files lie, by name
 */
public record Attachments(String base, Map<String, Path> places) {

    private static final Pattern NAMED = Pattern.compile("files/([A-Za-z0-9][A-Za-z0-9._-]{0,99})");

    /** The address of the files of a course's version. */
    public static String base(String code, int number) {
        return "/course/file/" + code + "." + number + "/";
    }

    /** The name of the file that an address in a text means; empty if it means none. */
    public static Optional<String> named(String address) {
        var matcher = NAMED.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the course has this file. */
    public boolean has(String name) {
        return places.containsKey(name);
    }

    /** A drawing among the files as HTML, named by its caption; empty where it is to be shown as a picture. */
    Optional<String> drawing(String address, String caption) {
        var place = named(address).filter(name -> name.endsWith(".svg")).map(places::get);
        if (place.isEmpty() || !Files.isReadable(place.get())) {
            return Optional.empty();
        }
        try {
            return Drawing.html(address, Files.readString(place.get(), StandardCharsets.UTF_8), caption);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address under which an address in a text is served: files of the course move below the base. */
    public String served(String address) {
        return named(address).map(name -> base + name).orElse(address);
    }
}
