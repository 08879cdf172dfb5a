package org.digitalgarage.report;

import java.util.Map;

/**
 * How people count against what their positions ask for, as conditions on a requirement {@code r} and the rating {@code g},
 * where there is one.
 */
final class Outcomes {

    static final String MET = "g.state = 'verified' and g.verified_level >= r.min_level";
    static final String BELOW = "g.state = 'verified' and g.verified_level < r.min_level";
    static final String UNKNOWN = "(g.state is null or g.state <> 'verified')";

    private static final Map<String, String> WORDS = Map.of("met", MET, "below", BELOW, "unknown", UNKNOWN);

    private Outcomes() {}

    /** The condition for {@code met}, {@code below} or {@code unknown}. */
    static String of(String word) {
        return WORDS.get(word);
    }
}
