package org.digitalgarage.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What positions ask for, kept in memory: some thousand rows of authored data. Everybody may read it. */
@ApplicationScoped
public class RequirementSets {

    @PersistenceContext
    private EntityManager em;

    private volatile Map<String, List<PositionRequirement>> byPosition;

    /**
     * What a position asks of one competency for a span of days.
     *
     * @param from the first day
     * @param until the last day; null for no end
     * @param minLevel at least 1
     */
    public record Need(long competencyId, int minLevel, LocalDate from, LocalDate until) {}

    /**
     * What a position asks for on a day: competency id to the lowest level that meets it.
     *
     * @param agencies the codes of the person's unit and all above it, nearest first: the nearest set goes before
     */
    public Map<Long, Integer> needs(String line, String level, List<String> agencies, LocalDate day) {
        var rows = position(line, level).stream().filter(row -> row.holds(day)).toList();
        var best = new HashMap<Long, PositionRequirement>();
        for (var row : rows) {
            if (distance(row, agencies) < Integer.MAX_VALUE) {
                best.merge(row.getCompetency().getId(), row, (one, two) -> nearer(one, two, agencies));
            }
        }
        var needs = new HashMap<Long, Integer>();
        best.forEach((competency, row) -> {
            if (row.getMinLevel() > 0) {
                needs.put(competency, row.getMinLevel());
            }
        });
        return needs;
    }

    /** The same over the days from {@code from} to {@code until} (null for no end), in spans in which nothing changes. */
    public List<Need> needs(String line, String level, List<String> agencies, LocalDate from, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        position(line, level).forEach(row -> {
            days.add(row.getEffectiveFrom());
            if (row.getEffectiveUntil() != null) {
                days.add(row.getEffectiveUntil().plusDays(1));
            }
        });
        var open = new HashMap<Long, Need>();
        var done = new ArrayList<Need>();
        for (var day : days.tailSet(from)) {
            if (until != null && day.isAfter(until)) {
                break;
            }
            var present = needs(line, level, agencies, day);
            open.values().removeIf(need -> {
                var same = Integer.valueOf(need.minLevel).equals(present.get(need.competencyId));
                if (!same) {
                    done.add(new Need(need.competencyId, need.minLevel, need.from, day.minusDays(1)));
                }
                return !same;
            });
            present.forEach(
                    (competency, min) -> open.computeIfAbsent(competency, id -> new Need(competency, min, day, until)));
        }
        done.addAll(open.values());
        return done;
    }

    /** Reads anew at the next question. */
    public void forget() {
        byPosition = null;
    }

    private static PositionRequirement nearer(PositionRequirement one, PositionRequirement two, List<String> agencies) {
        var difference = distance(one, agencies) - distance(two, agencies);
        if (difference != 0) {
            return difference < 0 ? one : two;
        }
        return one.getEffectiveFrom().isAfter(two.getEffectiveFrom()) ? one : two;
    }

    private static int distance(PositionRequirement row, List<String> agencies) {
        if (row.getAgencyCode() == null) {
            return Integer.MAX_VALUE - 1;
        }
        var place = agencies.indexOf(row.getAgencyCode());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private List<PositionRequirement> position(String line, String level) {
        var present = byPosition;
        if (present == null) {
            present = read();
            byPosition = present;
        }
        return present.getOrDefault(line + " " + level, List.of());
    }

    @Transactional
    Map<String, List<PositionRequirement>> read() {
        return em.createNamedQuery("PositionRequirement.all", PositionRequirement.class).getResultList().stream()
                .collect(Collectors.groupingBy(row -> row.getLineCode() + " " + row.getLevelKey()));
    }
}
