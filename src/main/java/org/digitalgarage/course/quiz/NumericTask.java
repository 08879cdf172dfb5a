package org.digitalgarage.course.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Refused;

/**
 * A number to type, in Thai or Arabic digits, with or without thousands and unit.
 *
 * @param tolerance how far off an answer may be, 0 or more
 * @param unit what stands beside the field; null where there is none
 */
public record NumericTask(BigDecimal answer, BigDecimal tolerance, Both unit) implements Task {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d+)?");

    @Override
    public int shown() {
        return 0;
    }

    @Override
    public String accept(GivenAnswer given, Order order) {
        var value = given.value("answer");
        if (!value.isEmpty() && (value.length() > 60 || read(value).isEmpty())) {
            throw new Refused("answer", "course.quiz.number", value.length() > 60 ? value.substring(0, 60) : value);
        }
        return value;
    }

    @Override
    public String right() {
        return answer.toPlainString();
    }

    @Override
    public Share grade(String kept) {
        return Share.of(read(kept)
                .filter(number -> number.subtract(answer).abs().compareTo(tolerance) <= 0)
                .isPresent());
    }

    /** The number in a typed text; empty if there is none. */
    Optional<BigDecimal> read(String typed) {
        var plain = new StringBuilder();
        typed.chars().forEach(c -> plain.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
        var text = plain.toString().replace('\u2212', '-');
        for (var word : new String[] {unit == null ? "" : unit.th(), unit == null ? "" : unit.en(), "%", "ร้อยละ"}) {
            text = word.isEmpty() ? text : text.replace(word, "");
        }
        text = text.replaceAll("[\\s\\u00A0]", "");
        if (!NUMBER.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }
}
