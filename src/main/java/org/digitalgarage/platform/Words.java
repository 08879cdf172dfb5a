package org.digitalgarage.platform;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a search: what is found has each of them, in any order and any spelling. */
public record Words(List<String> list) {

    /** Reads what was typed. */
    public static Words of(String typed) {
        return new Words(ThaiText.words(typed));
    }

    /** Whether a text has each of the words. */
    public boolean foundIn(String text) {
        var plain = ThaiText.normalise(text);
        return list.stream().allMatch(plain::contains);
    }

    /**
     * The conditions of a query, each with {@code and} before it; nothing where no word was typed.
     *
     * @param has what holds of each word, with the parameter {@code :word} for its pattern, whose escape is {@code \}
     */
    public String and(String has) {
        return IntStream.range(0, list.size())
                .mapToObj(at -> " and " + has.replace(":word", ":word" + at))
                .collect(Collectors.joining());
    }

    /** The patterns by the names that the conditions give them. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        list.forEach(word -> parameters.put("word" + parameters.size(), ThaiText.containing(word)));
        return parameters;
    }

    /** Puts the patterns into a query that has the conditions. */
    public <T> TypedQuery<T> into(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }
}
