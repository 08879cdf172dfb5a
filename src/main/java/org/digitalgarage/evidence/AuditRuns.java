package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;

/** The checks of auditors: begun by a press, worked off in the background, kept with what they found. */
@ApplicationScoped
@Transactional
public class AuditRuns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Now now;

    @Inject
    private Event<AuditBegun> begun;

    /** Begins a check; where one works already, it is that one: two at a time would only slow each other down. */
    public long start(AuditWork work) {
        access.require(Role.AUDITOR);
        var open = em.createNamedQuery("AuditRun.open", AuditRun.class)
                .setMaxResults(1)
                .getResultStream();
        var running = open.filter(run -> run.state(now.instant()) == AuditRun.State.RUNNING)
                .findFirst();
        if (running.isPresent()) {
            return running.get().getId();
        }
        var run = new AuditRun(work, caller.getPersonId(), now.instant());
        em.persist(run);
        begun.fire(new AuditBegun(run.getId(), work));
        return run.getId();
    }

    /** A check as a page shows it. */
    public record Line(AuditRun run, AuditRun.State state, Both startedBy) {}

    /** The check with this number. */
    public Line get(long run) {
        access.require(Role.AUDITOR);
        return lines(Stream.ofNullable(em.find(AuditRun.class, run)).toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest checks, the last one first. */
    public List<Line> latest(int most) {
        access.require(Role.AUDITOR);
        return lines(em.createNamedQuery("AuditRun.latest", AuditRun.class)
                .setMaxResults(most)
                .getResultList());
    }

    /** What a check found, in the order of people; the first thousand. */
    public Page<AuditFinding> findings(long run, Slice slice) {
        access.require(Role.AUDITOR);
        var total = em.createNamedQuery("AuditFinding.count", Long.class)
                .setParameter("run", run)
                .getSingleResult();
        var part = slice.within(total);
        var rows = em.createNamedQuery("AuditFinding.of", AuditFinding.class)
                .setParameter("run", run)
                .setFirstResult(part.offset())
                .setMaxResults(part.size())
                .getResultList();
        return part.page(rows, total);
    }

    private List<Line> lines(List<AuditRun> runs) {
        var names = people.byId(runs.stream().map(AuditRun::getStartedBy).collect(Collectors.toSet()));
        return runs.stream()
                .map(run -> new Line(run, run.state(now.instant()), name(names.get(run.getStartedBy()))))
                .toList();
    }

    private static Both name(Person person) {
        return person == null
                ? Both.NONE
                : new Both(person.getName().full(Lang.TH), person.getName().full(Lang.EN));
    }
}
