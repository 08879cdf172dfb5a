package org.digitalgarage.people;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The way up the reporting line as parts of a query: it is walked in the database, not step by step. */
final class ReportingLine {

    /** No line is higher than this; one that runs in a circle ends here. */
    private static final int HEIGHT = 12;

    /** Who stands above a person {@code p0}, the nearest first; null where the line has ended. */
    static final String ABOVE = IntStream.range(0, HEIGHT)
            .mapToObj(at -> "p" + at + ".supervisorId")
            .collect(Collectors.joining(", "));

    /** The person {@code p0} and those on the way up. */
    static final String FROM = " from Person p0"
            + IntStream.range(1, HEIGHT)
                    .mapToObj(at -> " left join Person p" + at + " on p" + at + ".id = p" + (at - 1) + ".supervisorId")
                    .collect(Collectors.joining());

    private ReportingLine() {}
}
