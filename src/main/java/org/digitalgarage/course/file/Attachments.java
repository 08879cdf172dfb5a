package org.digitalgarage.course.file;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files beside a course's texts, and the addresses under which they are served.
 *
 * @param base the address of the version's files, with a slash at its end
 * @param sizes how many bytes each file has, by name
 */
public record Attachments(String base, Map<String, Long> sizes) {

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
        return sizes.containsKey(name);
    }

    /** The address under which an address in a text is served: files of the course move below the base. */
    public String served(String address) {
        return named(address).map(name -> base + name).orElse(address);
    }
}
