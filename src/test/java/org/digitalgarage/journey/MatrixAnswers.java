package org.digitalgarage.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each caller is answered, written as {@code 200 mentor hr, 403 owner, 404 *}. {@code *} is everybody with a session
 * or a token who is not named. A stranger who is not named is sent to sign in, and gets 401 from the API.
 */
record MatrixAnswers(Map<String, String> answers) {

    static MatrixAnswers of(String text) {
        var answers = new LinkedHashMap<String, String>();
        for (var part : text.split(", ")) {
            var words = List.of(part.split(" "));
            words.subList(1, words.size()).forEach(who -> answers.put(who, words.get(0)));
        }
        return new MatrixAnswers(answers);
    }

    String to(String who, boolean api) {
        if (answers.containsKey(who)) {
            return answers.get(who);
        }
        if (who.equals(MatrixIT.STRANGER)) {
            return api ? "401" : "302";
        }
        return answers.getOrDefault("*", "a line that says what");
    }

    /** Those who get this answer by name, in the order in which they are named. */
    List<String> named(String answer) {
        return answers.keySet().stream()
                .filter(who -> answers.get(who).equals(answer))
                .toList();
    }
}
