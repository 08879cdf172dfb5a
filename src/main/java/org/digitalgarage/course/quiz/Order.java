package org.digitalgarage.course.quiz;

import java.util.List;

/**
 * The order in which the things of a question are shown. Pages and programs name a thing by the place where it is shown:
 * its number in the author's file may give the answer away, and is what is kept.
 *
 * @param numbers the numbers in the file, by place; empty where nothing is mixed
 */
public record Order(List<Integer> numbers) {

    /** The order of the file. */
    public static final Order OF_THE_FILE = new Order(List.of());

    /** The number in the file of what is shown at a place. */
    public int number(int place) {
        return numbers.isEmpty() ? place : numbers.get(place);
    }

    /** The place where the thing of this number is shown. */
    public int place(int number) {
        return numbers.isEmpty() ? number : numbers.indexOf(number);
    }
}
