package org.digitalgarage.course.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.digitalgarage.platform.Refused;

/** Answers that give each of several things a number: kept as {@code 2,,0}, empty where nothing was given. */
final class Places {

    private Places() {}

    /**
     * What is kept of several fields.
     *
     * @param field what was given for each thing, by its number in the file
     * @param read the number that a given value stands for
     */
    static String accept(int things, IntFunction<String> field, ToIntFunction<String> read) {
        var kept = new ArrayList<String>();
        for (var i = 0; i < things; i++) {
            var value = field.apply(i);
            kept.add(value.isEmpty() ? "" : String.valueOf(read.applyAsInt(value)));
        }
        return kept.stream().allMatch(String::isEmpty) ? "" : String.join(",", kept);
    }

    /** The numbers in their order, -1 where nothing was given. */
    static List<Integer> read(String kept, int fields) {
        if (kept.isEmpty()) {
            return Collections.nCopies(fields, -1);
        }
        var numbers = new ArrayList<Integer>();
        for (var part : kept.split(",", -1)) {
            numbers.add(part.isEmpty() ? -1 : Integer.parseInt(part));
        }
        return numbers;
    }

    /** A whole number from 0 to below {@code choices}. */
    static int number(String value, int choices) {
        if (!value.strip().matches("\\d{1,3}") || Integer.parseInt(value.strip()) >= choices) {
            throw new Refused("answer", "course.quiz.unknown");
        }
        return Integer.parseInt(value.strip());
    }
}
