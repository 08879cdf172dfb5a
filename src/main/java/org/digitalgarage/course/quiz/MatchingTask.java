package org.digitalgarage.course.quiz;

import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Both;

/**
 * Things on the left, each matched with one on the right; every right match earns its part.
 *
 * @param lefts HTML
 * @param rights HTML, each once, also those that fit nothing
 * @param fits the number of the right side that fits each left one
 */
public record MatchingTask(List<Both> lefts, List<Both> rights, List<Integer> fits) implements Task {

    @Override
    public int shown() {
        return rights.size();
    }

    @Override
    public boolean alwaysMixed() {
        return true;
    }

    @Override
    public boolean solvedBy(List<Integer> order) {
        return lefts.size() <= order.size() && fits.equals(order.subList(0, lefts.size()));
    }

    @Override
    public String accept(GivenAnswer given, Order order) {
        return Places.accept(
                lefts.size(),
                left -> given.value("answer" + left),
                value -> order.number(Places.number(value, rights.size())));
    }

    @Override
    public boolean answered(String kept) {
        return !chosen(kept).contains(-1);
    }

    @Override
    public String right() {
        return fits.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public Share grade(String kept) {
        var given = chosen(kept);
        var hits = 0;
        for (var i = 0; i < lefts.size(); i++) {
            hits += given.get(i).equals(fits.get(i)) ? 1 : 0;
        }
        return new Share(hits, lefts.size());
    }

    /** The number of the right side chosen for each left one, -1 where none was. */
    public List<Integer> chosen(String kept) {
        return Places.read(kept, lefts.size());
    }
}
