package org.digitalgarage.course.quiz;

/** What a question asks for, and how an answer to it is judged. */
public sealed interface Task permits ChoiceTask, MatchingTask, OrderingTask, ShortTask, NumericTask {

    /** How many things the page shows in an order that is drawn; 0 where there is nothing to mix. */
    int shown();

    /** Whether the order is drawn even where the quiz does not shuffle, because the order in the file is the answer. */
    default boolean alwaysMixed() {
        return false;
    }

    /**
     * The answer as it is kept.
     *
     * @throws org.digitalgarage.platform.Refused if it is none of the answers this question can have
     */
    String accept(GivenAnswer given);

    /** Whether something was answered, be it in part. */
    default boolean answered(String kept) {
        return !kept.isEmpty();
    }

    /** An answer that earns everything, as it is kept. */
    String right();

    /** The share of the points that an accepted answer earns; an empty answer earns none. */
    Share grade(String kept);
}
