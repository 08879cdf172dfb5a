package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Now;

/** What is due to people, of all tracks together. Features open and close; everybody reads their own. */
@ApplicationScoped
@Transactional
public class Dues {

    private static final int FEW = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * What is to be done.
     *
     * @param on the last day on which it is in time
     * @param track {@code repair}, {@code strengthen} or {@code build}
     * @param context the course or the project it belongs to
     * @param address where it is done
     * @param reason why it matters to the person, or null
     */
    public record Task(LocalDate on, String track, Both title, Both context, String address, Both reason) {}

    /** Opens a task for people, one query and one batch for all of them; where it stands already it is said anew. */
    public void open(Collection<Long> people, String sourceType, long sourceId, Task task) {
        var known = new HashMap<Long, Due>();
        of(people, sourceType, sourceId).forEach(due -> known.put(due.getPersonId(), due));
        for (long person : people) {
            var due = known.get(person);
            if (due == null) {
                due = new Due(person, sourceType, sourceId);
            }
            due.describe(task.on(), task.track(), task.title(), task.context(), task.address(), task.reason());
            if (!known.containsKey(person)) {
                em.persist(due);
            }
        }
    }

    /** Opens a task for one person. */
    public void open(long person, String sourceType, long sourceId, Task task) {
        open(List.of(person), sourceType, sourceId, task);
    }

    /** Closes what a person had to do; nothing happens where nothing is open. */
    public void close(long person, String sourceType, long sourceId) {
        close(List.of(person), sourceType, sourceId);
    }

    /** Closes what several people had to do for a thing that others still have to do. */
    public void close(Collection<Long> people, String sourceType, long sourceId) {
        of(people, sourceType, sourceId).forEach(due -> due.done(now.instant()));
    }

    /** Closes what all people had to do for a thing. */
    public void closeAll(String sourceType, long sourceId) {
        ofSource(sourceType, sourceId).forEach(due -> due.done(now.instant()));
    }

    /** The caller's open tasks, soonest first. */
    public List<Due> mine(int first, int most) {
        return em.createNamedQuery("Due.open", Due.class)
                .setParameter("person", caller.getPersonId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Few people are asked for by name, many are picked out of all. */
    private List<Due> of(Collection<Long> people, String type, long source) {
        if (people.isEmpty() || people.size() > FEW) {
            var asked = new HashSet<>(people);
            return ofSource(type, source).stream()
                    .filter(due -> asked.contains(due.getPersonId()))
                    .toList();
        }
        return em.createNamedQuery("Due.ofSourceAndPeople", Due.class)
                .setParameter("type", type)
                .setParameter("source", source)
                .setParameter("people", people)
                .getResultList();
    }

    private List<Due> ofSource(String type, long source) {
        return em.createNamedQuery("Due.ofSource", Due.class)
                .setParameter("type", type)
                .setParameter("source", source)
                .getResultList();
    }
}
