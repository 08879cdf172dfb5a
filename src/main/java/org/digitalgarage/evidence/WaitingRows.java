package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Waiting;

/** What waits for judgement. Written by what is handed in, closed by what is decided. */
@ApplicationScoped
@Transactional
public class WaitingRows {

    private static final int NAMED = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    void onAsked(@Observes Waiting waiting) {
        waiting.add(em.createNamedQuery("WaitingRow.count", Long.class)
                .setParameter("assessor", caller.getPersonId())
                .getSingleResult());
    }

    /** Puts it into the queue of the assessor, and takes it out of all other queues. */
    void begin(long assessorId, String track, String kind, Both title, Collection<Long> of, String type, long source) {
        begin(assessorId, track, kind, title, of, type, source, now.instant());
    }

    /** The same, waiting since an instant; of use to the demonstration only. */
    void begin(
            long assessorId,
            String track,
            String kind,
            Both title,
            Collection<Long> of,
            String type,
            long source,
            Instant since) {
        WaitingRow row = null;
        for (var known : ofSource(type, source)) {
            if (known.getAssessorId() == assessorId) {
                row = known;
            } else {
                known.done(now.instant());
            }
        }
        var found = people.byId(of);
        if (row == null) {
            row = new WaitingRow(assessorId, type, source);
            em.persist(row);
        }
        row.begin(track, kind, title, names(of, found, NAMED), names(of, found, of.size()), since);
    }

    /** It was decided. */
    void done(String type, long source) {
        ofSource(type, source).forEach(row -> row.done(now.instant()));
    }

    private List<WaitingRow> ofSource(String type, long source) {
        return em.createNamedQuery("WaitingRow.ofSource", WaitingRow.class)
                .setParameter("type", type)
                .setParameter("source", source)
                .getResultList();
    }

    private static Both names(Collection<Long> of, Map<Long, Person> found, int most) {
        return new Both(names(of, found, most, Lang.TH), names(of, found, most, Lang.EN));
    }

    private static String names(Collection<Long> of, Map<Long, Person> found, int most, Lang lang) {
        var names = of.stream()
                .filter(found::containsKey)
                .map(id -> found.get(id).getName().full(lang))
                .toList();
        return names.size() <= most
                ? String.join(lang == Lang.TH ? " และ" : " and ", names)
                : Messages.text(lang, "evidence.waiting.people", names.get(0), names.size() - 1);
    }
}
