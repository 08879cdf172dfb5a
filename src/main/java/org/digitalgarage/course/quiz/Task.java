package org.digitalgarage.course.quiz;

import java.util.List;

/** What a question asks for, and how an answer to it is judged. */
public sealed interface Task permits ChoiceTask, MatchingTask, OrderingTask, ShortTask, NumericTask {

    /** How many things the page shows in an order that is drawn; 0 where there is nothing to mix. */
    int shown();

    /** Whether the order is drawn even where the quiz does not shuffle, because the order in the file is the answer. */
    default boolean alwaysMixed() {
        return false;
    }

    /** Whether things shown in this order would be the answer, or stand beside what they fit. */
    default boolean solvedBy(List<Integer> order) {
        return false;
    }

    /**
     * The answer as it is kept: by the numbers of the author's file, whatever was shown where.
     *
     * @param order where things were shown when this was answered
     * @throws org.digitalgarage.platform.Refused if it is none of the answers this question can have
     */
    String accept(GivenAnswer given, Order order);

    /** Whether it is answered as a whole; a line left open is an open question. */
    default boolean answered(String kept) {
        return !kept.isEmpty();
    }

    /** An answer that earns everything, as it is kept. */
    String right();

    /** The share of the points that an accepted answer earns; an empty answer earns none. */
    Share grade(String kept);
}
