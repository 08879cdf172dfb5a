package org.digitalgarage.course.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Both;

/**
 * A quiz as its author wrote it.
 *
 * @param draw how many of the questions one attempt gets
 * @param shuffle whether questions and choices are mixed
 * @param attempts how many attempts there are; null for no limit
 * @param minutes the time limit; null for none
 * @param pass the share of the points that passes, in per cent from 1 to 100
 */
public record Quiz(
        Both title,
        Both intro,
        int draw,
        boolean shuffle,
        Integer attempts,
        Integer minutes,
        int pass,
        List<Question> questions) {

    /**
     * A question drawn for an attempt.
     *
     * @param question its name
     * @param order the numbers of the things shown, in the order in which they are shown
     */
    public record Drawn(String question, List<Integer> order) {}

    /** The question of this name. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Draws the questions of one attempt and the order of all that is mixed in them. */
    public List<Drawn> draw(Random chance) {
        var numbers = IntStream.range(0, questions.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, chance);
        var drawn = numbers.subList(0, draw);
        if (!shuffle) {
            Collections.sort(drawn);
        }
        return drawn.stream()
                .map(questions::get)
                .map(question -> new Drawn(question.id(), order(question.task(), chance)))
                .toList();
    }

    /** Where an order can be the answer, the drawn one never is. */
    private List<Integer> order(Task task, Random chance) {
        var order = IntStream.range(0, task.shown()).boxed().collect(Collectors.toCollection(ArrayList::new));
        if (!shuffle && !task.alwaysMixed()) {
            return order;
        }
        do {
            Collections.shuffle(order, chance);
        } while (order.size() > 1 && task.solvedBy(order));
        return order;
    }
}
