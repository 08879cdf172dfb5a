package org.digitalgarage.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Official Thai words that browsers break in the wrong place are kept whole in titles, names and buttons: browsers break
 * Thai by a dictionary that does not know them, and only a span with {@code white-space: nowrap} helps.
 */
public final class NoBreak {

    private static final Pattern WORDS = words();

    /** The words of pages, and titles that are shown again and again; some hundred kilobytes. */
    private static final KeptTexts KNOWN = new KeptTexts(1000);

    private NoBreak() {}

    /** The text as HTML, escaped, with each such word in a span; a number is joined to the word before it. */
    public static String html(String text) {
        if (text == null) {
            return "";
        }
        var known = KNOWN.get(text);
        return known == null ? KNOWN.keep(text, written(text)) : known;
    }

    private static String written(String text) {
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return WORDS.matcher(escaped).replaceAll("<span class=\"nw\">$0</span>");
    }

    private static Pattern words() {
        try (var in = NoBreak.class.getResourceAsStream("/messages/no-break.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Pattern.compile(reader.lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
