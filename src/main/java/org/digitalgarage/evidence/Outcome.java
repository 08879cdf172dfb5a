package org.digitalgarage.evidence;

import java.util.Locale;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;

/** How a person stands to a level that the position asks for; reports count people by it. */
public enum Outcome {
    MET_HIGH,
    MET_MEDIUM,
    MET_LOW,
    BELOW_HIGH,
    BELOW_MEDIUM,
    BELOW_LOW,
    /** All evidence is older than the policy allows. */
    FADED,
    /** Only the person's own word. */
    CLAIMED,
    /** Nothing; never counted as below. */
    UNKNOWN;

    /**
     * The outcome of a rating against a required level.
     *
     * @param certainty null where nothing is verified at level 1 or above; counts as low
     * @param required at least 1
     */
    public static Outcome of(State state, int verified, Certainty certainty, int required) {
        return switch (state) {
            case UNKNOWN -> UNKNOWN;
            case CLAIMED -> CLAIMED;
            case FADED -> FADED;
            case VERIFIED ->
                valueOf((verified >= required ? "MET_" : "BELOW_")
                        + (certainty == null ? Certainty.LOW : certainty).name());
        };
    }

    /** Whether fresh evidence says that the level is reached. */
    public boolean met() {
        return ordinal() <= MET_LOW.ordinal();
    }

    /** Whether fresh evidence says that the level is not reached. */
    public boolean below() {
        return ordinal() >= BELOW_HIGH.ordinal() && ordinal() <= BELOW_LOW.ordinal();
    }

    /** The lower-case word in message keys and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
