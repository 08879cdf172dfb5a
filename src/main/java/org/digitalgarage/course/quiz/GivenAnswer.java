package org.digitalgarage.course.quiz;

import java.util.List;

/** An answer as a form or a program gives it: named values, several of one name where boxes are ticked. */
@FunctionalInterface
public interface GivenAnswer {

    /** The longest text that is kept of an answer. */
    int LONGEST = 1000;

    /** The values under a name; empty where there are none. */
    List<String> values(String name);

    /** The one value under a name, without the spaces around it; empty where it is missing. */
    default String value(String name) {
        var values = values(name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
