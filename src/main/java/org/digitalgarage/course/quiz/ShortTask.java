package org.digitalgarage.course.quiz;

import java.util.List;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiText;

/**
 * A word or two to type. Case, spaces, digits, quotation marks and Thai spelling variants do not matter.
 *
 * @param accepted the right answers, as the author wrote them
 */
public record ShortTask(List<String> accepted) implements Task {

    @Override
    public int shown() {
        return 0;
    }

    @Override
    public String accept(GivenAnswer given, Order order) {
        var value = given.value("answer");
        if (value.length() > GivenAnswer.LONGEST) {
            throw new Refused("answer", "course.quiz.long", GivenAnswer.LONGEST);
        }
        return value;
    }

    @Override
    public String right() {
        return accepted.get(0);
    }

    @Override
    public Share grade(String kept) {
        var folded = fold(kept);
        return Share.of(!folded.isEmpty()
                && accepted.stream().anyMatch(answer -> fold(answer).equals(folded)));
    }

    /** The form in which answers are compared. */
    public static String fold(String text) {
        return ThaiText.normalise(text).replaceAll("[\\s\"'“”‘’]", "");
    }
}
