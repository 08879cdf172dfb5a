package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.digitalgarage.platform.Now;

/** Who mentors whom. Written by the features that assign, for as long as the assignment lasts. */
@ApplicationScoped
@Transactional
public class Mentorships {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Now now;

    /**
     * Begins with an assignment, from today on; a second call for the same assignment changes nothing.
     *
     * @param people some hundreds at most
     */
    public void begin(long mentor, Collection<Long> people, String sourceType, long sourceId) {
        var known = new HashMap<Long, Mentorship>();
        of(people, sourceType, sourceId).stream()
                .filter(mentorship -> mentorship.getMentorId() == mentor)
                .forEach(mentorship -> known.put(mentorship.getPersonId(), mentorship));
        for (long person : people) {
            if (person == mentor) {
                continue;
            }
            if (known.containsKey(person)) {
                known.get(person).end(null);
            } else {
                em.persist(new Mentorship(mentor, person, sourceType, sourceId, now.today()));
            }
        }
    }

    /** Ends with the assignment: today is the last day. */
    public void end(String sourceType, long sourceId) {
        ofSource(sourceType, sourceId).forEach(mentorship -> mentorship.end(now.today()));
    }

    /** Ends for some of the people of an assignment that goes on for others. */
    public void end(Collection<Long> people, String sourceType, long sourceId) {
        of(people, sourceType, sourceId).forEach(mentorship -> mentorship.end(now.today()));
    }

    /**
     * Notes that somebody was in contact today: with the people mentored or with the mentor, whichever they are. Called by
     * features at a remark, at work handed in or judged, at a meeting; without it a mentor is told of silence.
     */
    public void contact(long one, Collection<Long> others) {
        if (!others.isEmpty()) {
            em.createNamedQuery("Mentorship.contact")
                    .setParameter("day", now.today())
                    .setParameter("one", one)
                    .setParameter("others", others)
                    .executeUpdate();
        }
    }

    /** The people somebody mentors today, each once. */
    public List<Long> menteesOf(long mentor) {
        return em.createNamedQuery("Mentorship.mentees", Long.class)
                .setParameter("mentor", mentor)
                .setParameter("today", now.today())
                .getResultList();
    }

    /** The mentors of a person today, each once. */
    public List<Long> mentorsOf(long person) {
        return em.createNamedQuery("Mentorship.mentors", Long.class)
                .setParameter("person", person)
                .setParameter("today", now.today())
                .getResultList();
    }

    /** Those of these people alone: an assignment may be for thousands. */
    private List<Mentorship> of(Collection<Long> people, String type, long source) {
        return people.isEmpty()
                ? List.of()
                : em.createNamedQuery("Mentorship.ofSourceAndPeople", Mentorship.class)
                        .setParameter("type", type)
                        .setParameter("source", source)
                        .setParameter("people", people)
                        .getResultList();
    }

    private List<Mentorship> ofSource(String type, long source) {
        return em.createNamedQuery("Mentorship.ofSource", Mentorship.class)
                .setParameter("type", type)
                .setParameter("source", source)
                .getResultList();
    }
}
