package org.digitalgarage.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sums of outcomes by unit with all below it, competency and position type, as of one day. A unit's own people, those in
 * none of the units below it, stand under its negative id.
 */
final class Sums {

    private final Map<Long, Map<Long, Map<String, Counts>>> sums = new HashMap<>();
    private final Map<Long, Map<Long, Counts>> wholes = new HashMap<>();
    private final Map<Crowded, Integer> people = new HashMap<>();

    private record Crowded(long unit, String type) {}

    /** Adds a sum. */
    void add(long unit, long competency, String type, Counts counts) {
        people.clear();
        wholes.computeIfAbsent(unit, u -> new HashMap<>()).merge(competency, counts, Counts::plus);
        sums.computeIfAbsent(unit, u -> new HashMap<>())
                .computeIfAbsent(competency, c -> new HashMap<>())
                .merge(type, counts, Counts::plus);
    }

    /** Works out a unit's own people: its sum less those of the units directly below it. */
    void own(long unit, Collection<Long> below) {
        for (var competency : of(unit).entrySet()) {
            for (var type : competency.getValue().entrySet()) {
                var rest = below.stream()
                        .map(child -> counts(child, competency.getKey(), type.getKey()))
                        .reduce(type.getValue(), Counts::minus);
                add(-unit, competency.getKey(), type.getKey(), rest);
            }
        }
    }

    /** The sum of a unit and competency; of all position types where {@code type} is null. */
    Counts counts(long unit, long competency, String type) {
        return type == null
                ? wholes.getOrDefault(unit, Map.of()).getOrDefault(competency, Counts.NONE)
                : of(unit).getOrDefault(competency, Map.of()).getOrDefault(type, Counts.NONE);
    }

    /** The competencies that are asked of anybody of the unit. */
    Set<Long> competencies(long unit, String type) {
        var asked = new TreeSet<Long>();
        of(unit).keySet().stream()
                .filter(competency -> counts(unit, competency, type).needed() > 0)
                .forEach(asked::add);
        return asked;
    }

    /** The position types of a unit of whose people anything is asked. */
    Set<String> types(long unit) {
        var types = new TreeSet<String>();
        of(unit).values().forEach(byType -> types.addAll(byType.keySet()));
        return types;
    }

    /**
     * How many people the unit has of whom anything is asked: the largest number of whom one competency is asked, for
     * there are competencies that are asked of everybody.
     */
    int people(long unit, String type) {
        return people.computeIfAbsent(new Crowded(unit, type), crowd -> of(unit).keySet().stream()
                .mapToInt(competency -> counts(unit, competency, type).needed())
                .max()
                .orElse(0));
    }

    private Map<Long, Map<String, Counts>> of(long unit) {
        return sums.getOrDefault(unit, Map.of());
    }
}
