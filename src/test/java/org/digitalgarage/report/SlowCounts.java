package org.digitalgarage.report;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Units;

/**
 * Counts people one by one out of the tables of places, requirements and ratings: slow, and by another way than the
 * reports, which add up the changes that are kept of the counts.
 */
final class SlowCounts {

    record Span(LocalDate from, LocalDate until, Object[] cells) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        long number(int place) {
            return ((Number) cells[place]).longValue();
        }
    }

    private final List<Span> placements;
    private final List<Span> requirements;
    private final Map<List<Long>, List<Span>> ratings = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Units units;

    SlowCounts(EntityManager em, Units units) {
        this.units = units;
        placements = spans(em, "select from_on, until_on, person_id, unit_id, level_key from people_placement");
        requirements =
                spans(em, "select from_on, until_on, person_id, competency_id, min_level from evidence_requirement");
        spans(
                        em,
                        "select from_on, until_on, person_id, competency_id, state, verified_level, certainty from evidence_rating")
                .forEach(span -> ratings.computeIfAbsent(
                                List.of(span.number(2), span.number(3)), key -> new ArrayList<>())
                        .add(span));
        for (Object line : em.createNativeQuery("select level_key, type_key from people_position_level")
                .getResultList()) {
            types.put(((Object[]) line)[0].toString(), ((Object[]) line)[1].toString());
        }
    }

    /** By competency, for the people of a unit and of those below it, as of a day. */
    Map<Long, Counts> count(long unit, boolean own, String type, LocalDate day) {
        var members = new HashMap<Long, Span>();
        placements.stream()
                .filter(span -> span.holds(day))
                .filter(span -> own ? span.number(3) == unit : units.within(span.number(3), unit))
                .filter(span -> type == null || type.equals(types.get(span.cells()[4].toString())))
                .forEach(span -> members.put(span.number(2), span));
        var counts = new HashMap<Long, Counts>();
        requirements.stream()
                .filter(span -> span.holds(day) && members.containsKey(span.number(2)))
                .forEach(span -> counts.merge(span.number(3), one(span, day), Counts::plus));
        return counts;
    }

    private Counts one(Span requirement, LocalDate day) {
        var rating = ratings.getOrDefault(List.of(requirement.number(2), requirement.number(3)), List.of()).stream()
                .filter(span -> span.holds(day))
                .findFirst();
        if (rating.isEmpty() || !rating.get().cells()[4].equals("verified")) {
            return new Counts(0, 0, 1, 0, 0, 0);
        }
        var met = rating.get().number(5) >= requirement.number(4);
        var certainty = String.valueOf(rating.get().cells()[6]);
        return new Counts(
                met ? 1 : 0,
                met ? 0 : 1,
                0,
                certainty.equals("medium") || certainty.equals("high") ? 0 : 1,
                certainty.equals("medium") ? 1 : 0,
                certainty.equals("high") ? 1 : 0);
    }

    private static List<Span> spans(EntityManager em, String sql) {
        var spans = new ArrayList<Span>();
        for (Object line : em.createNativeQuery(sql).getResultList()) {
            var cells = (Object[]) line;
            spans.add(new Span(((Date) cells[0]).toLocalDate(), ((Date) cells[1]).toLocalDate(), cells));
        }
        return spans;
    }
}
