package org.digitalgarage.repair;

/**
 * Which projects are asked for; an empty text asks for all.
 *
 * @param q words in the title or in a member's name, in any spelling
 * @param state a state's code; {@code going} for those that are not over
 * @param briefId those of one assignment; 0 for all
 */
public record ProjectFilter(String q, String state, long briefId) {

    /** For projects that are not over. */
    public static final String GOING = "going";

    /** No wish at all. */
    public static final ProjectFilter ALL = new ProjectFilter("", "", 0);

    /** Whether anything is asked for. */
    public boolean any() {
        return !equals(ALL);
    }
}
