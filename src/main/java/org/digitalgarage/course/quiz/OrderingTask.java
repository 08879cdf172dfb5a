package org.digitalgarage.course.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Both;

/**
 * Things to put in order, all or nothing.
 *
 * @param items HTML, in the right order
 */
public record OrderingTask(List<Both> items) implements Task {

    @Override
    public int shown() {
        return items.size();
    }

    @Override
    public boolean alwaysMixed() {
        return true;
    }

    @Override
    public boolean solvedBy(List<Integer> order) {
        return order.stream().sorted().toList().equals(order);
    }

    @Override
    public String accept(GivenAnswer given, Order order) {
        return Places.accept(
                items.size(),
                item -> given.value("answer" + order.place(item)),
                value -> Places.number(value, items.size()));
    }

    @Override
    public boolean answered(String kept) {
        return !places(kept).contains(-1);
    }

    @Override
    public String right() {
        return IntStream.range(0, items.size()).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public Share grade(String kept) {
        var places = places(kept);
        for (var i = 0; i < items.size(); i++) {
            if (places.get(i) != i) {
                return Share.NONE;
            }
        }
        return Share.ALL;
    }

    /** The place, from 0, given to each item; -1 where none was. */
    public List<Integer> places(String kept) {
        return Places.read(kept, items.size());
    }
}
