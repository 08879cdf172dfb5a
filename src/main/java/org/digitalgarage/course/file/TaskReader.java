package org.digitalgarage.course.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalgarage.course.quiz.ChoiceTask;
import org.digitalgarage.course.quiz.MatchingTask;
import org.digitalgarage.course.quiz.NumericTask;
import org.digitalgarage.course.quiz.OrderingTask;
import org.digitalgarage.course.quiz.ShortTask;
import org.digitalgarage.course.quiz.Task;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Yaml;

/** Reads what one question asks for, and sees that it has a right answer. */
final class TaskReader {

    static final List<String> TYPES =
            List.of("single", "multiple", "truefalse", "matching", "ordering", "short", "numeric");

    private final QuizReader texts;
    private final Faults faults;

    TaskReader(QuizReader texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    Task read(String type, Yaml place) {
        return switch (type) {
            case "single", "multiple" -> choices(place, type.equals("multiple"));
            case "truefalse" -> trueOrFalse(place);
            case "matching" -> matching(place);
            case "ordering" -> ordering(place);
            case "short" -> words(place);
            case "numeric" -> number(place);
            default -> throw place.at("type").fault("course.file.word", type, String.join(", ", TYPES));
        };
    }

    private ChoiceTask choices(Yaml place, boolean several) {
        place.only("id", "type", "points", "lesson", "text", "choices", "feedback");
        var at = place.at("choices");
        var options = new ArrayList<ChoiceTask.Option>();
        for (var member : at.members()) {
            member.only("text", "correct", "feedback");
            options.add(new ChoiceTask.Option(
                    texts.line(member.at("text")),
                    member.flag("correct", false),
                    member.find("feedback").map(texts::line).orElse(null)));
        }
        enough(at, options.stream().map(ChoiceTask.Option::text).toList());
        var correct = options.stream().filter(ChoiceTask.Option::correct).count();
        if (correct == 0) {
            faults.add(at, "course.file.quiz.noRight");
        } else if (!several && correct > 1) {
            faults.add(at, "course.file.quiz.manyRight", correct);
        }
        return new ChoiceTask(several, true, options);
    }

    private static ChoiceTask trueOrFalse(Yaml place) {
        place.only("id", "type", "points", "lesson", "text", "answer", "feedback");
        place.at("answer");
        var answer = place.flag("answer", false);
        return new ChoiceTask(
                false,
                false,
                List.of(
                        new ChoiceTask.Option(word("course.quiz.true"), answer, null),
                        new ChoiceTask.Option(word("course.quiz.false"), !answer, null)));
    }

    private MatchingTask matching(Yaml place) {
        place.only("id", "type", "points", "lesson", "text", "pairs", "extra", "feedback");
        var at = place.at("pairs");
        var lefts = new ArrayList<Both>();
        var rights = new ArrayList<Both>();
        var fits = new ArrayList<Integer>();
        for (var pair : at.members()) {
            pair.only("left", "right");
            lefts.add(texts.line(pair.at("left")));
            var right = texts.line(pair.at("right"));
            if (!rights.contains(right)) {
                rights.add(right);
            }
            fits.add(rights.indexOf(right));
        }
        enough(at, lefts);
        for (var extra : place.list("extra")) {
            var right = texts.line(extra);
            if (rights.contains(right)) {
                faults.add(extra, "course.file.quiz.same");
            }
            rights.add(right);
        }
        return new MatchingTask(lefts, rights, fits);
    }

    private OrderingTask ordering(Yaml place) {
        place.only("id", "type", "points", "lesson", "text", "items", "feedback");
        var at = place.at("items");
        var items = at.members().stream().map(texts::line).toList();
        enough(at, items);
        return new OrderingTask(items);
    }

    private static ShortTask words(Yaml place) {
        place.only("id", "type", "points", "lesson", "text", "accept", "feedback");
        var at = place.at("accept");
        var accepted = at.members().stream().map(Yaml::text).toList();
        if (accepted.isEmpty()
                || accepted.stream().anyMatch(answer -> ShortTask.fold(answer).isEmpty())) {
            throw at.fault("course.file.quiz.noRight");
        }
        return new ShortTask(accepted);
    }

    private NumericTask number(Yaml place) {
        place.only("id", "type", "points", "lesson", "text", "answer", "tolerance", "unit", "feedback");
        var tolerance = place.find("tolerance").map(TaskReader::decimal).orElse(BigDecimal.ZERO);
        if (tolerance.signum() < 0) {
            faults.add(place.at("tolerance"), "course.file.quiz.tolerance");
        }
        var unit = place.find("unit").map(at -> faults.text(at, 60)).orElse(null);
        return new NumericTask(decimal(place.at("answer")), tolerance, unit);
    }

    private static BigDecimal decimal(Yaml at) {
        try {
            return new BigDecimal(at.text());
        } catch (NumberFormatException e) {
            throw at.fault("platform.file.number", at.text());
        }
    }

    private void enough(Yaml at, List<Both> things) {
        if (things.size() < 2) {
            faults.add(at, "course.file.quiz.least");
        }
        if (Set.copyOf(things).size() < things.size()) {
            faults.add(at, "course.file.quiz.same");
        }
    }

    private static Both word(String key) {
        return new Both(Messages.text(Lang.TH, key), Messages.text(Lang.EN, key));
    }
}
