package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/**
 * Evidence from other systems: a program with a token writes rows about people of its unit, all or none. What a program
 * can say is what a machine graded or what somebody outside confirmed; everything else is judged here.
 */
@ApplicationScoped
@Transactional
public class EvidenceImports {

    /** The longest key a request can carry. */
    public static final int LONGEST_KEY = 80;

    private static final String SOURCE = "api";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private People register;

    @Inject
    private Competencies competencies;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * Writes the rows, or answers with those that were written under the key before.
     *
     * @param key names the request among those of the program
     * @param hash tells one body from another
     * @return the numbers of the rows, in the order of the request
     * @throws NotAllowed unless a program asks
     * @throws Refusals naming each faulty field as {@code rows[3].level}
     * @throws Refused {@code evidence.import.other} if the key was used with another body, {@code evidence.import.busy}
     *     if the same request is being carried out at this moment
     */
    public List<Long> write(String key, String hash, List<ImportedRow> rows) {
        var program = caller.signedIn();
        if (!program.token()) {
            throw new NotAllowed("only programs write evidence through the API");
        }
        var before = known(program.personId(), key);
        if (before.isPresent()) {
            if (!before.get().ofBody(hash)) {
                throw new Refused("Idempotency-Key", "evidence.import.other");
            }
            return before.get().rows();
        }
        var request = begin(new EvidenceImport(program.personId(), key, hash, now.instant()));
        var ids = ledger.addAll(entries(rows, program.personId()));
        request.wrote(ids);
        return ids;
    }

    private Optional<EvidenceImport> known(long token, String key) {
        return em.createNamedQuery("EvidenceImport.byKey", EvidenceImport.class)
                .setParameter("token", token)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Takes the key; of two requests at the same moment the database lets only one have it. */
    private EvidenceImport begin(EvidenceImport request) {
        try {
            em.persist(request);
            em.flush();
            return request;
        } catch (PersistenceException e) {
            throw new Refused("Idempotency-Key", "evidence.import.busy");
        }
    }

    private List<EvidenceEntry> entries(List<ImportedRow> rows, long token) {
        var people = people(rows);
        var faults = new ArrayList<Refused>();
        var entries = new ArrayList<EvidenceEntry>();
        for (var i = 0; i < rows.size(); i++) {
            try {
                entries.add(entry(rows.get(i), people, token));
            } catch (Refused refused) {
                faults.add(refused.below("rows[" + i + "]"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusals(faults);
        }
        return entries;
    }

    /** The people of the rows, in portions that a query can name. */
    private Map<String, Person> people(List<ImportedRow> rows) {
        var found = register.byPersonnelNo(
                rows.stream().map(ImportedRow::personnelNo).collect(Collectors.toSet()));
        found.values().removeIf(person -> !access.holds(Role.HR, person.getAssignedUnitId()));
        return found;
    }

    private EvidenceEntry entry(ImportedRow row, Map<String, Person> people, long token) {
        var person = people.get(row.personnelNo());
        if (person == null) {
            throw new Refused("personnelNo", "evidence.import.person", row.personnelNo());
        }
        if (row.standing() != Standing.EXTERNAL && row.standing() != Standing.MACHINE) {
            throw new Refused("standing", "evidence.import.standing");
        }
        var competency = competency(row.competency());
        var entry = new EvidenceEntry(
                person.getId(),
                competency.getId(),
                row.level(),
                row.kind(),
                row.standing(),
                row.standing() == Standing.MACHINE ? null : assessor(row.assessor(), token),
                row.workedOn(),
                row.validUntil(),
                SOURCE,
                EvidenceEntry.ITSELF,
                null,
                new EvidenceWords(
                        row.title(),
                        row.assessor() == null ? null : new Both(row.assessor(), row.assessor()),
                        null,
                        Submissions.link("address", row.address()),
                        null),
                null);
        EntryRules.check(entry, competency, now.today());
        return entry;
    }

    private Competency competency(String name) {
        try {
            return competencies.named(name);
        } catch (NotFound e) {
            throw new Refused("competency", "evidence.import.competency", name);
        }
    }

    /** The ledger holds no names: different names stay different assessors, and that is all it has to know. */
    private static String assessor(String name, long token) {
        return name == null || name.isBlank()
                ? null
                : "api:" + token + ":" + Facts.hash(name).substring(0, 24);
    }
}
