package org.digitalgarage.course.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.digitalgarage.platform.Amounts;
import org.digitalgarage.platform.Lang;

/** What was answered, what would have been right and why, as lines of HTML in one language. */
public final class AnswerWords {

    private final Question question;
    private final Lang lang;

    /** For one question. */
    public AnswerWords(Question question, Lang lang) {
        this.question = question;
        this.lang = lang;
    }

    /** What was answered; empty where nothing was. */
    public List<String> given(String kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        var task = question.task();
        if (task instanceof ChoiceTask choice) {
            return choice.ticked(kept).stream()
                    .map(i -> choice.options().get(i).text().in(lang))
                    .toList();
        } else if (task instanceof MatchingTask matching) {
            return matches(matching, matching.chosen(kept));
        } else if (task instanceof OrderingTask ordering) {
            return order(ordering, ordering.places(kept));
        } else if (task instanceof NumericTask number) {
            return List.of(amount(escape(kept), number));
        }
        return List.of(escape(kept));
    }

    /** What would have been right. */
    public List<String> right() {
        var task = question.task();
        if (task instanceof ChoiceTask choice) {
            return choice.options().stream()
                    .filter(ChoiceTask.Option::correct)
                    .map(option -> option.text().in(lang))
                    .toList();
        } else if (task instanceof MatchingTask matching) {
            return matches(matching, matching.fits());
        } else if (task instanceof OrderingTask ordering) {
            return ordering.items().stream().map(item -> item.in(lang)).toList();
        } else if (task instanceof ShortTask words) {
            return List.of(escape(words.accepted().get(0)));
        } else if (task instanceof NumericTask number) {
            return List.of(amount(number.answer().toPlainString(), number));
        }
        return List.of();
    }

    /**
     * Something the author says to an answer.
     *
     * @param choice HTML of the choice it is about; null where it is about the answer as a whole
     * @param ticked whether that choice was ticked; a right one that was not is explained too
     * @param text HTML
     */
    public record Said(String choice, boolean ticked, String text) {}

    /** What the author says to this answer: to the choices that were ticked or missed, or to right and wrong. */
    public List<Said> feedback(String kept) {
        var task = question.task();
        var said = new ArrayList<Said>();
        if (task instanceof ChoiceTask choice) {
            var ticked = choice.ticked(kept);
            for (var i = 0; i < choice.options().size(); i++) {
                var option = choice.options().get(i);
                var missed = option.correct() && (choice.several() || ticked.isEmpty());
                if (option.feedback() != null && (ticked.contains(i) || missed)) {
                    said.add(new Said(
                            option.text().in(lang),
                            ticked.contains(i),
                            option.feedback().in(lang)));
                }
            }
        }
        var whole = task.grade(kept).whole() ? question.right() : question.wrong();
        if (said.isEmpty() && whole != null) {
            said.add(new Said(null, false, whole.in(lang)));
        }
        return said;
    }

    private List<String> matches(MatchingTask task, List<Integer> chosen) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < chosen.size(); i++) {
            var right =
                    chosen.get(i) < 0 ? "–" : task.rights().get(chosen.get(i)).in(lang);
            lines.add(task.lefts().get(i).in(lang) + " → " + right);
        }
        return lines;
    }

    /** The items by the places they were given; a place without an item, or with two, stays visible. */
    private List<String> order(OrderingTask task, List<Integer> places) {
        return Stream.iterate(0, place -> place < places.size(), place -> place + 1)
                .map(place -> Stream.iterate(0, i -> i < places.size(), i -> i + 1)
                        .filter(i -> places.get(i).equals(place))
                        .map(i -> task.items().get(i).in(lang))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–"))
                .toList();
    }

    private String amount(String number, NumericTask task) {
        return task.unit() == null
                ? number
                : Amounts.of(number, escape(task.unit().in(lang)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
