package org.digitalgarage.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.platform.NotFound;

/**
 * All competencies of all versions, kept in memory: authored data is small and changes only by loading files. Everybody
 * may read it.
 */
@ApplicationScoped
public class Competencies {

    /** Kind first, then framework, then the place within it. */
    public static final Comparator<Competency> ORDER = Comparator.comparing(Competency::getKind)
            .thenComparing(competency -> competency.getFramework().getCode())
            .thenComparing(Competency::getOrderNo);

    @PersistenceContext
    private EntityManager em;

    private volatile Known known;

    private record Known(
            Map<Long, Competency> byId,
            Map<String, Competency> byRef,
            List<Competency> current,
            List<Crosswalk> crosswalk) {}

    /** @throws NotFound if there is no such competency */
    public Competency get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The competency with this id, of whichever version. */
    public Optional<Competency> find(long id) {
        return Optional.ofNullable(known().byId.get(id));
    }

    /** The competency {@code FRAMEWORK/CODE} in the version in use. */
    public Optional<Competency> byRef(String ref) {
        return Optional.ofNullable(known().byRef.get(ref));
    }

    /**
     * The competency that an address names: by its number, its code, or its full name {@code FRAMEWORK/CODE}.
     *
     * @throws NotFound if it names none
     */
    public Competency named(String name) {
        if (name.matches("\\d{1,18}")) {
            return get(Long.parseLong(name));
        }
        return byRef(name)
                .or(() -> current().stream()
                        .filter(competency -> competency.getCode().equals(name))
                        .findFirst())
                .orElseThrow(NotFound::new);
    }

    /** All competencies of the versions in use, in {@link #ORDER}. */
    public List<Competency> current() {
        return known().current;
    }

    /** Those of a kind, of the versions in use. */
    public List<Competency> ofKind(CompetencyKind kind) {
        return current().stream()
                .filter(competency -> competency.getKind() == kind)
                .toList();
    }

    /** Those of a framework, in the version in use. */
    public List<Competency> ofFramework(String code) {
        return current().stream()
                .filter(competency -> competency.getFramework().getCode().equals(code))
                .toList();
    }

    /** The frameworks in use, by code. */
    public List<Framework> frameworks() {
        return current().stream()
                .map(Competency::getFramework)
                .distinct()
                .sorted(Comparator.comparing(Framework::getCode))
                .toList();
    }

    /** The lines of the crosswalk in which a competency ({@code FRAMEWORK/CODE}) stands on either side. */
    public List<Crosswalk> crosswalk(String ref) {
        return known().crosswalk.stream()
                .filter(cross ->
                        cross.getFromRef().equals(ref) || cross.getToRef().equals(ref))
                .toList();
    }

    /** Reads anew at the next question. */
    public void forget() {
        known = null;
    }

    private Known known() {
        var present = known;
        if (present == null) {
            present = read();
            known = present;
        }
        return present;
    }

    @Transactional
    Known read() {
        var byId = new HashMap<Long, Competency>();
        var byRef = new HashMap<String, Competency>();
        em.createNamedQuery("Competency.all", Competency.class).getResultList().forEach(competency -> {
            byId.put(competency.getId(), competency);
            if (competency.getFramework().isCurrent()) {
                byRef.put(competency.getRef(), competency);
            }
        });
        return new Known(
                byId,
                byRef,
                byRef.values().stream().sorted(ORDER).toList(),
                em.createQuery("select c from Crosswalk c order by c.id", Crosswalk.class)
                        .getResultList());
    }
}
