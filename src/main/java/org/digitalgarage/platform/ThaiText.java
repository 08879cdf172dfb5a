package org.digitalgarage.platform;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Thai for search and sorting: spelling variants that look alike are alike, and words sort as in a dictionary. */
public final class ThaiText {

    private static final int MOST_WORDS = 10;
    private static final int KEY_BYTES = 250;
    private static final Collator THAI = Collator.getInstance(new Locale("th", "TH"));

    private ThaiText() {}

    /**
     * The form in which texts are searched: small letters, Arabic digits, one spelling for แ and ำ, tone marks after the
     * vowels above and below, no zero-width characters, no ฯ and ๆ, no full stops, and single spaces.
     */
    public static String normalise(String text) {
        if (text == null) {
            return "";
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", "")
                .replace("เเ", "แ")
                .replaceAll("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32", "$1\u0E33")
                .replaceAll("([\\u0E48-\\u0E4B])([\\u0E31\\u0E34-\\u0E3A\\u0E47])", "$2$1")
                .replaceAll("[ฯๆ.]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        var folded = new StringBuilder(plain.length());
        plain.chars().forEach(c -> folded.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
        return folded.toString();
    }

    /**
     * A key that sorts as plain text in any database the way the words sort in a Thai dictionary: at most 500 characters,
     * which tell some 120 letters apart.
     */
    public static String sortKey(String text) {
        CollationKey key;
        synchronized (THAI) {
            key = THAI.getCollationKey(text == null ? "" : text);
        }
        var bytes = key.toByteArray();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, KEY_BYTES));
    }

    /** The words that were typed into a search, each once; more than ten narrow nothing and are left out. */
    public static List<String> words(String text) {
        return Stream.of(normalise(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The pattern of a LIKE for texts that contain this one; {@code \} is the escape character. */
    public static String containing(String text) {
        return "%" + normalise(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
