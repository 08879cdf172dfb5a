package org.digitalgarage.course.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Refused;

/**
 * Choices to tick: one of them, or several. Of several, each right tick earns a part and each wrong tick costs one, so
 * that ticking everything earns little.
 *
 * @param several whether more than one may be ticked
 * @param mixable whether the order of the choices may be drawn; not for true and false
 */
public record ChoiceTask(boolean several, boolean mixable, List<Option> options) implements Task {

    /**
     * One choice.
     *
     * @param text HTML
     * @param feedback HTML said after grading to those who ticked it; null where there is none
     */
    public record Option(Both text, boolean correct, Both feedback) {}

    @Override
    public int shown() {
        return mixable ? options.size() : 0;
    }

    @Override
    public String accept(GivenAnswer given, Order order) {
        var ticked = new TreeSet<Integer>();
        given.values("answer").stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> ticked.add(order.number(Places.number(value, options.size()))));
        if (!several && ticked.size() > 1) {
            throw new Refused("answer", "course.quiz.one");
        }
        return ticked.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public String right() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    @Override
    public Share grade(String kept) {
        var ticked = ticked(kept);
        var right = (int) options.stream().filter(Option::correct).count();
        var hits = (int) ticked.stream().filter(i -> options.get(i).correct()).count();
        var misses = ticked.size() - hits;
        return several ? new Share(hits - misses, right) : Share.of(hits == 1);
    }

    /** The numbers of the choices that were ticked. */
    public Set<Integer> ticked(String kept) {
        return kept.isEmpty()
                ? Set.of()
                : Arrays.stream(kept.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
