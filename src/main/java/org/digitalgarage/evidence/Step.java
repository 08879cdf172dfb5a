package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Placement;

/**
 * How one person's outcome for one competency runs over the days, as steps: minus one from what ended, plus one to what
 * began. The counts of a report are the sum of the steps of all people up to its day; the change that a write makes is
 * the steps after it minus the steps before it.
 */
final class Step {

    private Step() {}

    /** What is counted together. */
    record Key(long unitId, String typeKey, long competencyId, LocalDate day, Outcome outcome) {}

    private record Place(long unitId, String typeKey, Outcome outcome) {}

    /**
     * Adds the steps of one person and competency to a sum.
     *
     * @param sum takes the steps
     * @param sign 1 to add them, -1 to take them away
     * @param placements where the person stood, in order
     * @param requirements what was asked of the person for the competency
     * @param spans the person's ratings for the competency
     * @param typeOf gives the position type of a level key
     */
    static void add(
            Map<Key, Integer> sum,
            int sign,
            long competencyId,
            List<Placement> placements,
            Collection<PersonRequirement> requirements,
            Collection<Span> spans,
            UnaryOperator<String> typeOf) {
        Place before = null;
        for (var day : days(placements, requirements, spans)) {
            var now = place(day, placements, requirements, spans, typeOf);
            if (Objects.equals(before, now)) {
                continue;
            }
            count(sum, before, competencyId, day, -sign);
            count(sum, now, competencyId, day, sign);
            before = now;
        }
    }

    /** The counts that are not zero. */
    static Map<Key, Integer> nonZero(Map<Key, Integer> sum) {
        var left = new HashMap<>(sum);
        left.values().removeIf(people -> people == 0);
        return left;
    }

    private static void count(Map<Key, Integer> sum, Place place, long competencyId, LocalDate day, int people) {
        if (place != null) {
            sum.merge(new Key(place.unitId, place.typeKey, competencyId, day, place.outcome), people, Integer::sum);
        }
    }

    private static TreeSet<LocalDate> days(
            List<Placement> placements, Collection<PersonRequirement> requirements, Collection<Span> spans) {
        var days = new TreeSet<LocalDate>();
        placements.forEach(placement -> addDays(days, placement.getFromOn(), placement.getUntilOn()));
        requirements.forEach(requirement -> addDays(days, requirement.getFromOn(), requirement.getUntilOn()));
        spans.forEach(span -> addDays(days, span.from(), span.until()));
        return days;
    }

    private static void addDays(TreeSet<LocalDate> days, LocalDate from, LocalDate until) {
        days.add(from);
        if (until.isBefore(Placement.FOREVER)) {
            days.add(until.plusDays(1));
        }
    }

    private static Place place(
            LocalDate day,
            List<Placement> placements,
            Collection<PersonRequirement> requirements,
            Collection<Span> spans,
            UnaryOperator<String> typeOf) {
        var placement = placements.stream()
                .filter(one -> !day.isBefore(one.getFromOn()) && !day.isAfter(one.getUntilOn()))
                .findFirst();
        var requirement = requirements.stream().filter(one -> one.holds(day)).findFirst();
        if (placement.isEmpty() || requirement.isEmpty()) {
            return null;
        }
        var min = requirement.get().getMinLevel();
        var outcome = spans.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .map(span -> Outcome.of(span.state(), span.verified(), span.certainty(), min))
                .orElseGet(() -> Outcome.of(State.UNKNOWN, 0, null, min));
        return new Place(
                placement.get().getUnitId(), typeOf.apply(placement.get().getLevelKey()), outcome);
    }
}
