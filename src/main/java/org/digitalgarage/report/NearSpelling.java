package org.digitalgarage.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.ThaiText;

/**
 * Finds the name that was meant: people misspell marks and vowels first, then one letter. The database gives those
 * names that have the same consonants, or one part of the name; the nearest of them by letters to be changed is it.
 */
final class NearSpelling {

    /** So many letters may be wrong in a name. */
    private static final int MOST = 3;

    private NearSpelling() {}

    /** Patterns of LIKE that candidates match: the letters without vowels and marks, the whole and each word alone. */
    static List<String> patterns(String words) {
        var parts = ThaiText.normalise(words).split(" ");
        return Stream.concat(Stream.of(String.join(" ", parts)), Arrays.stream(parts))
                .map(NearSpelling::pattern)
                .filter(pattern -> pattern.length() > 4)
                .distinct()
                .toList();
    }

    /**
     * The name nearest to the words.
     *
     * @param names names as they are shown, with their titles
     */
    static Optional<String> nearest(String words, List<String> names) {
        var meant = ThaiText.normalise(words);
        return names.stream()
                .flatMap(name -> parts(name, meant))
                .distinct()
                .filter(part -> distance(meant, ThaiText.normalise(part)) <= allowed(meant))
                .min(Comparator.comparingInt((String part) -> distance(meant, ThaiText.normalise(part)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The fewest letters to put in, take out or change. */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            var above = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = above + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                above = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static int allowed(String meant) {
        return Math.min(MOST, Math.max(1, meant.length() / 4));
    }

    /** As many words of the name as were typed; titles are joined to the given name and may be left out. */
    private static Stream<String> parts(String name, String meant) {
        var words = name.split(" ");
        var typed = (int) meant.chars().filter(c -> c == ' ').count() + 1;
        return Stream.iterate(0, from -> from + typed <= words.length, from -> from + 1)
                .map(from -> Arrays.stream(words, from, from + typed).collect(Collectors.joining(" ")))
                .flatMap(part -> Stream.of(part, part.replaceFirst("^(นางสาว|นาง|นาย)", "")))
                .filter(part -> !part.isBlank());
    }

    private static String pattern(String word) {
        var consonants = word.replaceAll("[^\\u0E01-\\u0E2Ea-z0-9]", "");
        return consonants.chars().mapToObj(Character::toString).collect(Collectors.joining("%", "%", "%"));
    }
}
