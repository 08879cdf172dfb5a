package org.digitalgarage.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** Works through all people in portions, so that memory stays flat however many they are. */
final class Portions {

    /** How many people are worked on at a time. */
    static final int SIZE = 200;

    private Portions() {}

    /** Hands over the ids of everybody in the register; what was changed is written and let go after each portion. */
    static void of(EntityManager em, Consumer<List<Long>> work) {
        through(em, "select p.id from Person p where p.id > :last order by p.id", work);
    }

    /** The same for people by another query, which has a parameter {@code last} and gives ids in order. */
    static void through(EntityManager em, String query, Consumer<List<Long>> work) {
        var last = Long.MIN_VALUE;
        while (true) {
            var ids = em.createQuery(query, Long.class)
                    .setParameter("last", last)
                    .setMaxResults(SIZE)
                    .getResultList();
            if (ids.isEmpty()) {
                return;
            }
            work.accept(ids);
            em.flush();
            em.clear();
            last = ids.get(ids.size() - 1);
        }
    }
}
