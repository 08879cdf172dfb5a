package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;

/** All published courses. Everybody who is signed in may look. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private static final Map<String, String> HOURS =
            Map.of("short", "v.hours <= 4", "day", "v.hours > 4 and v.hours <= 8", "long", "v.hours > 8");
    private static final Map<String, String> MINE = Map.of(
            "active",
            "exists (select e from Enrolment e where e.course = c and e.personId = :me and e.state = 'active')",
            "completed",
            "exists (select e from Enrolment e where e.course = c and e.personId = :me and e.state = 'completed')",
            "none",
            "not exists (select e from Enrolment e where e.course = c and e.personId = :me)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    /**
     * Courses that fit, with the caller's own state.
     *
     * @param slice sorted by {@code title}, {@code hours} or {@code new}
     */
    public Page<CatalogueEntry> find(CatalogueFilter filter, Slice slice) {
        var conditions = conditions(filter);
        var from = " from CourseVersion v join v.course c where " + String.join(" and ", conditions.keySet());
        var total = set(em.createQuery("select count(v)" + from, Long.class), conditions)
                .getSingleResult();
        var part = slice.within(total);
        var versions = set(em.createQuery("select v" + from + order(part), CourseVersion.class), conditions)
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(entries(versions), total);
    }

    /** The published version of a course, if there is one. */
    public Optional<CourseVersion> find(String code) {
        return em.createNamedQuery("CourseVersion.published", CourseVersion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if no version of the course is published */
    public CourseVersion published(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** The competencies that published courses show, as {@code FRAMEWORK/CODE}. */
    public List<String> competencies() {
        return em.createQuery(
                        "select distinct a.competencyRef from CourseAward a where a.version.state = 'published'",
                        String.class)
                .getResultList();
    }

    /** Conditions with the parameters each of them needs. */
    private Map<String, Map<String, Object>> conditions(CatalogueFilter filter) {
        var conditions = new LinkedHashMap<String, Map<String, Object>>();
        var words = Words.of(filter.text());
        conditions.put("v.state = 'published'" + words.and("v.search like :word escape '\\'"), words.parameters());
        if (!filter.track().isEmpty()) {
            conditions.put("c.track = :track", Map.of("track", filter.track()));
        }
        if (!filter.competency().isEmpty()) {
            conditions.put(
                    "exists (select a from CourseAward a where a.version = v and a.competencyRef = :competency)",
                    Map.of("competency", filter.competency()));
        }
        if (HOURS.containsKey(filter.hours())) {
            conditions.put(HOURS.get(filter.hours()), Map.of());
        }
        if (MINE.containsKey(filter.mine())) {
            conditions.put(MINE.get(filter.mine()), Map.of("me", caller.getPersonId()));
        }
        return conditions;
    }

    private static <T> TypedQuery<T> set(TypedQuery<T> query, Map<String, Map<String, Object>> conditions) {
        conditions.values().forEach(values -> values.forEach(query::setParameter));
        return query;
    }

    private String order(Slice slice) {
        var column =
                switch (slice.key()) {
                    case "hours" -> "v.hours";
                    case "new" -> "v.loadedAt";
                    default -> language.isThai() ? "v.sortTh" : "v.sortEn";
                };
        return " order by " + column + (slice.falling() ? " desc" : "") + ", c.code";
    }

    private List<CatalogueEntry> entries(List<CourseVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var enrolments = new HashMap<Long, Enrolment>();
        em.createNamedQuery("Enrolment.ofPersonInCourses", Enrolment.class)
                .setParameter("person", caller.getPersonId())
                .setParameter(
                        "courses",
                        versions.stream()
                                .map(version -> version.getCourse().getId())
                                .toList())
                .getResultList()
                .forEach(enrolment -> enrolments.put(enrolment.getCourse().getId(), enrolment));
        var done = done(enrolments.values().stream().map(Enrolment::getId).toList());
        var awards = em.createQuery(
                        "select a from CourseAward a where a.version in :versions order by a.orderNo",
                        CourseAward.class)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(Collectors.groupingBy(award -> award.getVersion().getId()));
        var entries = new ArrayList<CatalogueEntry>();
        for (var version : versions) {
            var enrolment = enrolments.get(version.getCourse().getId());
            entries.add(new CatalogueEntry(
                    version,
                    awards.getOrDefault(version.getId(), List.of()),
                    enrolment,
                    enrolment == null ? 0 : done.getOrDefault(enrolment.getId(), 0)));
        }
        return entries;
    }

    private Map<Long, Integer> done(List<Long> enrolments) {
        var counts = new HashMap<Long, Integer>();
        if (!enrolments.isEmpty()) {
            em.createNamedQuery("Progress.countDone", Object[].class)
                    .setParameter("enrolments", enrolments)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
        }
        return counts;
    }
}
