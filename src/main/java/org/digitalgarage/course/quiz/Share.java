package org.digitalgarage.course.quiz;

/**
 * A part of a question's points, exactly: thirds add up to a whole, so that nobody misses a pass mark by rounding.
 *
 * @param parts the parts earned, from 0 to {@code of}
 * @param of the parts there are, at least 1
 */
public record Share(int parts, int of) {

    /** Everything. */
    public static final Share ALL = new Share(1, 1);

    /** Nothing. */
    public static final Share NONE = new Share(0, 1);

    /** A share is never less than none. */
    public Share {
        parts = Math.max(0, parts);
    }

    /** All or nothing. */
    public static Share of(boolean right) {
        return right ? ALL : NONE;
    }

    /** Whether the answer is wholly right. */
    public boolean whole() {
        return parts == of;
    }
}
