package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;

/** Who looked at a person, and why: written at each reading by somebody else, read by the person alone. */
@ApplicationScoped
@Transactional
public class ProfileReads {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * Checks that the caller may read about a person and writes it down, once a day for each page.
     *
     * @param page the name of what is read, such as {@code evidence.competencies}
     * @return in which relation the caller reads
     * @throws org.digitalgarage.platform.NotFound if the caller may not
     */
    public ReadReason read(long personId, String page) {
        var why = access.requireRead(personId);
        note(personId, why, page);
        return why;
    }

    /** Writes down what else is read about a person by a caller who was let read in the same request. */
    public void note(long personId, ReadReason why, String page) {
        if (why != ReadReason.OWN && !again(personId, why, page)) {
            em.persist(new ProfileRead(personId, caller.signedIn(), why, page, now.today(), now.instant()));
        }
    }

    /** Writes down that the caller, let read as human resources, took away what is known of everybody of a unit. */
    public void noteUnit(long unitId, String page) {
        var again = again("ProfileRead.againOfUnit", ReadReason.HR, page)
                .setParameter("unit", unitId)
                .executeUpdate();
        if (again == 0) {
            em.persist(ProfileRead.ofUnit(unitId, caller.signedIn(), ReadReason.HR, page, now.today(), now.instant()));
        }
    }

    /** Who read about the caller, latest first. */
    public List<ProfileRead> ofMe(int first, int most) {
        return em.createNamedQuery("ProfileRead.of", ProfileRead.class)
                .setParameter("person", caller.getPersonId())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** One page of who read about the caller, latest first. */
    public Page<ProfileRead> ofMe(Slice asked) {
        var total = em.createNamedQuery("ProfileRead.count", Long.class)
                .setParameter("person", caller.getPersonId())
                .getSingleResult();
        var slice = asked.within(total);
        return slice.page(ofMe(slice.offset(), slice.size()), total);
    }

    /** How often somebody read about the caller within the last days. */
    public long countOfMe(int days) {
        var times = em.createNamedQuery("ProfileRead.countSince", Long.class)
                .setParameter("person", caller.getPersonId())
                .setParameter("day", now.today().minusDays(days))
                .getSingleResult();
        return times == null ? 0 : times;
    }

    private boolean again(long personId, ReadReason why, String page) {
        return again("ProfileRead.again", why, page)
                        .setParameter("person", personId)
                        .executeUpdate()
                > 0;
    }

    private Query again(String query, ReadReason why, String page) {
        return em.createNamedQuery(query)
                .setParameter("reader", caller.getPersonId())
                .setParameter("why", why.code())
                .setParameter("page", page)
                .setParameter("day", now.today())
                .setParameter("at", now.instant());
    }
}
