package org.digitalgarage.course.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.course.quiz.ChoiceTask;
import org.digitalgarage.course.quiz.MatchingTask;
import org.digitalgarage.course.quiz.NumericTask;
import org.digitalgarage.course.quiz.OrderingTask;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;

/**
 * The controls of a question, in the order that was drawn, with what was answered. What they send is the place where a
 * thing is shown: its number in the file would give the answer away.
 */
public final class QuestionForm {

    private final Attempts.Asked asked;
    private final Lang lang;

    QuestionForm(Attempts.Asked asked, Lang lang) {
        this.asked = asked;
        this.lang = lang;
    }

    /**
     * One choice.
     *
     * @param value what the form sends: the place where it is shown
     * @param letter how it is called
     * @param text HTML
     */
    public record Choice(int value, String letter, String text, boolean chosen) {}

    /**
     * One line with a list to choose from.
     *
     * @param name what the form sends it under
     * @param text HTML
     * @param choices plain texts
     */
    public record Line(String name, String text, List<Choice> choices) {}

    /** {@code single}, {@code multiple}, {@code lines}, {@code short} or {@code numeric}: which controls are shown. */
    public String getKind() {
        var task = asked.question().task();
        if (task instanceof ChoiceTask choice) {
            return choice.several() ? "multiple" : "single";
        }
        if (task instanceof NumericTask) {
            return "numeric";
        }
        return task instanceof MatchingTask || task instanceof OrderingTask ? "lines" : "short";
    }

    /** What to do, in a few words. */
    public String getHint() {
        var kind = asked.question().task() instanceof OrderingTask
                ? "ordering"
                : getKind().equals("lines") ? "matching" : getKind();
        return Messages.text(lang, "course.question.hint." + kind, getChoices().size());
    }

    /** The choices to tick. */
    public List<Choice> getChoices() {
        if (!(asked.question().task() instanceof ChoiceTask task)) {
            return List.of();
        }
        var ticked = task.ticked(asked.answer().getGiven());
        return IntStream.range(0, task.options().size())
                .mapToObj(place -> new Choice(
                        place,
                        letter(place),
                        task.options().get(number(place)).text().in(lang),
                        ticked.contains(number(place))))
                .toList();
    }

    /** The lines of a matching or ordering question. */
    public List<Line> getLines() {
        if (asked.question().task() instanceof MatchingTask task) {
            return matching(task);
        }
        return asked.question().task() instanceof OrderingTask task ? ordering(task) : List.of();
    }

    /** Whether each line is given a place in an order, which no other line can have. */
    public boolean isPlaces() {
        return asked.question().task() instanceof OrderingTask;
    }

    /** The unit beside the field of a number, or null. */
    public String getUnit() {
        return asked.question().task() instanceof NumericTask task && task.unit() != null
                ? task.unit().in(lang)
                : null;
    }

    private List<Line> matching(MatchingTask task) {
        var chosen = task.chosen(asked.answer().getGiven());
        var lines = new ArrayList<Line>();
        for (var i = 0; i < task.lefts().size(); i++) {
            var mine = chosen.get(i);
            var rights = IntStream.range(0, task.rights().size())
                    .mapToObj(place -> new Choice(
                            place, "", plain(task.rights().get(number(place)).in(lang)), number(place) == mine))
                    .toList();
            lines.add(new Line("answer" + i, task.lefts().get(i).in(lang), rights));
        }
        return lines;
    }

    private List<Line> ordering(OrderingTask task) {
        var places = task.places(asked.answer().getGiven());
        return IntStream.range(0, places.size())
                .mapToObj(line -> new Line(
                        "answer" + line, task.items().get(number(line)).in(lang), places(places, number(line))))
                .toList();
    }

    private static List<Choice> places(List<Integer> places, int item) {
        return IntStream.range(0, places.size())
                .mapToObj(place -> new Choice(place, "", String.valueOf(place + 1), places.get(item) == place))
                .toList();
    }

    private int number(int place) {
        return asked.answer().getShown().number(place);
    }

    private String letter(int place) {
        var letters = Messages.text(lang, "course.question.letters").split(" ");
        return place < letters.length ? letters[place] : String.valueOf(place + 1);
    }

    /** Lists to choose from hold plain text only. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
