package org.digitalgarage.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Started;

/** Counts everybody anew; the sum equals what was added write by write. */
@ApplicationScoped
@Transactional
public class TallyRebuild {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Tallies tallies;

    @Inject
    private TallyFold fold;

    @Inject
    private Access access;

    /** Counts anew on the word of an administrator. */
    public void rebuild() {
        access.require(Role.ADMIN);
        all();
    }

    /** Counts for the first time: the people of the demonstration and their evidence come without being counted. */
    void onStart(@Observes @Priority(405) Started started) {
        var counted = em.createQuery("select t from Tally t", Tally.class)
                .setMaxResults(1)
                .getResultList();
        if (counted.isEmpty()) {
            all();
        }
    }

    /** Counts anew; the rows of the same day, unit, type, competency and outcome become one. */
    void all() {
        fold.forget();
        var types = tallies.types();
        var sum = new HashMap<Step.Key, Integer>();
        Portions.of(em, people -> {
            tallies.world(people).count(sum, 1, types);
            if (sum.size() > 100_000) {
                tallies.append(sum);
                sum.clear();
            }
        });
        tallies.append(sum);
        fold.anew();
    }
}
