package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/** What a mentor or a supervisor saw somebody do at work. */
@ApplicationScoped
@Transactional
public class Observations {

    /** The longest sentence. */
    public static final int LONGEST = 1000;

    private static final String SOURCE = "observation";
    private static final Duration AGAIN = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private Competencies competencies;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Mentorships mentorships;

    @Inject
    private Now now;

    /**
     * Records what the caller saw. The same again, word for word, within ten minutes changes nothing.
     *
     * @param sentence what was seen, in a sentence
     * @param workedOn the day on which it was seen
     * @return the number of the row
     * @throws NotFound if the caller neither mentors nor supervises the person
     * @throws Refused with the field {@code level}, {@code sentence} or {@code workedOn}
     */
    public long record(long personId, long competencyId, Integer level, String sentence, LocalDate workedOn) {
        if (personId == caller.getPersonId()) {
            throw new NotAllowed("nobody observes themselves");
        }
        var supervises = access.supervises(people.get(personId));
        if (!supervises && !access.mentors(personId)) {
            throw new NotFound();
        }
        var competency = competencies.get(competencyId);
        if (level == null) {
            throw new Refused(
                    "level", "evidence.review.levelMissing", competency.name(Lang.TH), competency.name(Lang.EN));
        }
        var seen = Submissions.text("sentence", sentence, LONGEST);
        if (seen.isEmpty()) {
            throw new Refused("sentence", "evidence.observation.sentence");
        }
        var entry = EvidenceEntry.judged(
                personId,
                competencyId,
                level,
                Kind.OBSERVATION,
                supervises ? Standing.SUPERVISOR : Standing.MENTOR,
                caller.getPersonId(),
                workedOn,
                SOURCE,
                EvidenceEntry.ITSELF,
                new EvidenceWords(
                        title(),
                        new Both(caller.signedIn().nameTh(), caller.signedIn().nameEn()),
                        seen,
                        null,
                        null));
        // two clicks at one moment wait for each other, so that the second finds the row of the first
        em.find(LedgerChain.class, personId, LockModeType.PESSIMISTIC_WRITE);
        mentorships.contact(caller.getPersonId(), List.of(personId));
        return em.createNamedQuery("LedgerRow.ofPair", LedgerRow.class)
                .setParameter("person", personId)
                .setParameter("competency", competencyId)
                .getResultStream()
                .filter(row -> same(row, entry))
                .map(LedgerRow::getId)
                .findFirst()
                .orElseGet(() -> ledger.add(entry));
    }

    private boolean same(LedgerRow row, EvidenceEntry entry) {
        return row.getSourceType().equals(SOURCE)
                && entry.assessor().equals(row.getAssessor())
                && entry.level().equals(row.getLevel())
                && entry.workedOn() != null
                && entry.workedOn().equals(row.getWorkedOn())
                && row.getRecordedAt().isAfter(now.instant().minus(AGAIN))
                && entry.words().reason().equals(sentence(row));
    }

    private String sentence(LedgerRow row) {
        var source = em.find(EvidenceSource.class, EvidenceSource.Key.of(row));
        return source == null ? null : source.words().reason();
    }

    private static Both title() {
        return new Both(
                Messages.text(Lang.TH, "evidence.observation.title"),
                Messages.text(Lang.EN, "evidence.observation.title"));
    }
}
