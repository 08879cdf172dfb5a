package org.digitalgarage.ledger;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of one language, from {@code sentence_th.properties} or {@code sentence_en.properties}. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    Words(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = ResourceBundle.getBundle("org.digitalgarage.ledger.sentence", locale);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A small number as a word, a larger one in digits. */
    String number(int number) {
        String[] words = bundle.getString("numbers").split("\\|");
        return number <= words.length ? words[number - 1] : say("digits", number);
    }

    String and(List<String> items) {
        return list(items, "and");
    }

    String or(List<String> items) {
        return list(items, "or");
    }

    /** Several ways of which one is enough, numbered because each may hold an “or” of its own. */
    String oneOf(List<String> ways) {
        return IntStream.range(0, ways.size())
                .mapToObj(i -> say("way", i + 1, ways.get(i)))
                .collect(joining(say("or.way")));
    }

    private String list(List<String> items, String word) {
        int last = items.size() - 1;
        if (last < 1) {
            return String.join("", items);
        }
        // Thai writes no space before the word between two, but one before the last of three.
        String glue = say(last == 1 ? word + ".two" : word + ".last");
        return String.join(say("comma"), items.subList(0, last)) + glue + items.get(last);
    }
}
