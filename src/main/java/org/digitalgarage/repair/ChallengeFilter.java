package org.digitalgarage.repair;

/**
 * Which challenges are asked for; an empty text asks for all.
 *
 * @param q words in title, problem, owner, place or code, in any spelling
 * @param category a category's code
 * @param province the Thai name of a province; {@code -} for the whole country
 * @param state a state's code; {@code seats} for those with an open seat, {@code servable} for those under way
 */
public record ChallengeFilter(String q, String category, String province, String state) {

    /** No wish at all. */
    public static final ChallengeFilter ALL = new ChallengeFilter("", "", "", "");

    /** For challenges with an open seat. */
    public static final String SEATS = "seats";

    /** For challenges that were taken on and have not ended, so that a project may serve them. */
    public static final String SERVABLE = "servable";

    /** For challenges of the whole country. */
    public static final String COUNTRY = "-";

    /** Whether anything is asked for. */
    public boolean any() {
        return !equals(ALL);
    }
}
