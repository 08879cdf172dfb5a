package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/** Collects what is wrong, so that an author learns of everything at once, and holds the checks all files share. */
final class Faults {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final List<FileFault> found = new ArrayList<>();
    private List<Lang> languages = List.of();

    /** The languages every text must have. */
    void require(List<Lang> all) {
        languages = all;
    }

    /** One more fault. */
    void add(FileFault fault) {
        found.add(fault);
    }

    /** A fault at a place. */
    void add(Yaml place, String key, Object... arguments) {
        found.add(place.fault(key, arguments));
    }

    /** All of them, in the order of the files and their lines. */
    List<FileFault> all() {
        return List.copyOf(found);
    }

    /** Reads something; a fault in it is kept, and null is the answer. */
    <T> T read(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (FileFault fault) {
            found.add(fault);
            return null;
        }
    }

    /** A text in every language of the course, of at most this many characters each. */
    Both text(Yaml place, int longest) {
        var text = place.both();
        for (var lang : languages) {
            var words = lang == Lang.TH ? text.th() : text.en();
            if (words.isEmpty()) {
                add(place, "course.file.language", lang.code());
            } else if (words.length() > longest) {
                add(place, "course.file.long", longest, words.length());
            }
        }
        return text;
    }

    /** A whole number within bounds. */
    int number(Yaml place, int least, int most) {
        var number = place.number();
        if (number < least || number > most) {
            add(place, "course.file.range", number, least, most);
        }
        return number;
    }

    /** A name of small Latin letters, digits and hyphens. */
    String id(Yaml place) {
        var id = place.text();
        if (!id.matches(ID) || id.length() > 60) {
            add(place, "course.file.id", id);
        }
        return id;
    }

    /** One of several words. */
    String word(Yaml place, List<String> words) {
        var word = place.text();
        if (!words.contains(word)) {
            add(place, "course.file.word", word, String.join(", ", words));
        }
        return word;
    }
}
