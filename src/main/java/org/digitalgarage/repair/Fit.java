package org.digitalgarage.repair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalgarage.evidence.Rated;

/**
 * How a person stands to a seat: which of its needs fresh evidence meets, and which gaps to the person's own position the
 * work would close. There is no score: the needs themselves are shown.
 *
 * @param met needs of use that fresh evidence meets
 * @param missing needs of use that it does not
 * @param closing what the work can show and the person's position asks for in vain
 */
public record Fit(List<SeatNeed> met, List<SeatNeed> missing, List<SeatNeed> closing) {

    /** Compares a seat with a person's ratings by competency. */
    public static Fit of(Seat seat, Map<Long, Rated> ratings) {
        var uses = seat.getNeeds().stream().filter(SeatNeed::isUsed).toList();
        return new Fit(
                uses.stream().filter(need -> holds(need, ratings)).toList(),
                uses.stream().filter(need -> !holds(need, ratings)).toList(),
                seat.getNeeds().stream()
                        .filter(need -> !need.isUsed() && closes(need, ratings))
                        .toList());
    }

    /** Ratings by competency, for {@link #of}. */
    public static Map<Long, Rated> byCompetency(Collection<Rated> ratings) {
        return ratings.stream().collect(Collectors.toMap(Rated::competencyId, Function.identity()));
    }

    /** Whether all that the seat uses is there. */
    public boolean fills() {
        return missing.isEmpty();
    }

    /** Whether the person would grow from it: it closes a gap, and no more than one need is missing. */
    public boolean grows() {
        return !closing.isEmpty() && missing.size() <= 1;
    }

    /** What is put first: a seat one fills and grows from, then one fills, then one grows into. */
    public int rank() {
        if (fills()) {
            return closing.isEmpty() ? 1 : 0;
        }
        return grows() ? 2 : 3;
    }

    private static boolean holds(SeatNeed need, Map<Long, Rated> ratings) {
        var rated = ratings.get(need.getCompetencyId());
        return rated != null && rated.verified() >= need.getLevel();
    }

    private static boolean closes(SeatNeed need, Map<Long, Rated> ratings) {
        var rated = ratings.get(need.getCompetencyId());
        return rated != null && rated.open() && need.getLevel() >= rated.required();
    }
}
