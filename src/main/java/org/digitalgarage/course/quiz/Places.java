package org.digitalgarage.course.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.digitalgarage.platform.Refused;

/** Answers that give each of several things a number: kept as {@code 2,,0}, empty where nothing was given. */
final class Places {

    private Places() {}

    /** Reads the fields {@code answer0}, {@code answer1} … */
    static String accept(GivenAnswer given, int fields, int choices) {
        var kept = new ArrayList<String>();
        for (var i = 0; i < fields; i++) {
            var value = given.value("answer" + i);
            kept.add(value.isEmpty() ? "" : String.valueOf(number(value, choices)));
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
