package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Dues;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Files;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.StoredFile;

/**
 * Work on its way to judgement. Those whose work it is write and hand it in; their assessor, their mentors and those
 * above them in the reporting line read it; nobody else knows of it.
 */
@ApplicationScoped
@Transactional
public class Submissions {

    /** The longest text. */
    public static final int LONGEST = 8000;

    /** How many files one piece of work may have. */
    public static final int MOST_FILES = 20;

    /** The source type of rows in the ledger and in queues that come from submissions. */
    static final String SOURCE = "submission";

    private static final int LONGEST_LINK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubmissionAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Files files;

    @Inject
    private WaitingRows waiting;

    @Inject
    private Mentorships mentorships;

    @Inject
    private Dues dues;

    @Inject
    private Event<SubmissionHandedIn> handedIn;

    @Inject
    private Now now;

    /**
     * Makes a draft for a feature that has checked the caller; for the same source and kind there is one, whose
     * description is brought up to date until it is accepted.
     */
    public long start(NewSubmission wanted) {
        var known = ofSource(wanted.kind(), wanted.sourceType(), wanted.sourceId());
        if (known.isPresent()) {
            if (known.get().getState() != SubmissionState.ACCEPTED) {
                known.get().describe(wanted);
            }
            return known.get().getId();
        }
        var work = new Submission(wanted, now.instant());
        em.persist(work);
        if (wanted.sourceId() == EvidenceEntry.ITSELF) {
            work.comeFromItself();
        }
        return work.getId();
    }

    /** The work of a source, if there is any; the feature has checked the caller. */
    public Optional<Submission> ofSource(SubmissionKind kind, String sourceType, long sourceId) {
        return em.createNamedQuery("Submission.ofSource", Submission.class)
                .setParameter("type", sourceType)
                .setParameter("source", sourceId)
                .setParameter("kind", kind.code())
                .getResultStream()
                .findFirst();
    }

    /** Says who is to judge work that is still being written; the feature has checked the caller. */
    public void assign(Submission work, Long assessorId) {
        if (work.getState().writable()) {
            work.assign(assessorId);
        }
    }

    /**
     * The work of a source as its feature shows it, which has checked the caller and knows what the work can show.
     *
     * @param known people who need not be read again
     */
    public SubmissionView view(Submission work, Map<Long, Person> known) {
        return access.view(work, known);
    }

    /** The work alone, for whoever may read it. */
    public Submission work(long id) {
        return access.readable(id);
    }

    /** @throws NotFound if there is no such work, or the caller may not know of it */
    public SubmissionView get(long id) {
        return access.whole(access.readable(id));
    }

    /** @throws NotFound if there is no such work, it was never handed in, or the caller is not its assessor */
    public SubmissionView forReview(long id) {
        var work = access.get(id);
        if (!access.isAssessor(work) || work.getSubmittedAt() == null) {
            throw new NotFound();
        }
        return access.whole(work);
    }

    /**
     * Keeps what was written, for a member.
     *
     * @param textNo the number under which the caller read the text
     * @param link a web address, or null
     * @param workedOn the day of the work, or null for the day of handing it in
     * @return the number under which the text stands now
     * @throws Refused without a field if the work is not to be written to, or somebody wrote another text meanwhile
     */
    public int save(long id, int textNo, String body, String link, LocalDate workedOn) {
        var work = access.mine(id);
        write(work, textNo, body, link, workedOn);
        return work.getTextNo();
    }

    /**
     * Hands the work in, for a member; the same a second time changes nothing.
     *
     * @throws Refused if nothing is there to judge, or as {@link #save}
     */
    public void submit(long id, int textNo, String body, String link, LocalDate workedOn) {
        var work = access.mine(id);
        if (work.getState() == SubmissionState.SUBMITTED && work.getBody().equals(text("body", body, LONGEST))) {
            return;
        }
        write(work, textNo, body, link, workedOn);
        if (work.isEmpty()) {
            throw new Refused("body", "evidence.submission.empty");
        }
        if (work.getAssessorId() == null) {
            throw new Refused(null, "evidence.submission.nobody");
        }
        if (work.getKind() == SubmissionKind.PRIOR && work.getWorkedOn() == null) {
            throw new Refused("workedOn", "evidence.submission.workedOn");
        }
        work.submit(now.instant());
        remark(work, RemarkAct.SUBMITTED, work.getBody());
        waiting.begin(
                work.getAssessorId(),
                work.getTrack(),
                work.getKind().code(),
                new Both(work.title(Lang.TH), work.title(Lang.EN)),
                work.getMembers(),
                SOURCE,
                id);
        work.getMembers().forEach(member -> dues.close(member, work.getSourceType(), work.getSourceId()));
        handedIn.fire(SubmissionHandedIn.of(work));
    }

    /**
     * Takes back what was handed in and nobody has decided on yet, for a member; a second time changes nothing.
     *
     * @return whether it was with the assessor until now
     * @throws Refused if it is decided
     */
    public boolean takeBack(long id) {
        var work = access.mine(id);
        if (work.getState().writable()) {
            return false;
        }
        work.takeBack();
        waiting.done(SOURCE, id);
        return true;
    }

    /** Adds a file, for a member; the same content under the same name is kept once. */
    public StoredFile attach(long id, String name, InputStream content) {
        var work = writable(access.mine(id));
        if (work.getFiles().size() >= MOST_FILES) {
            throw new Refused("file", "evidence.submission.files", MOST_FILES);
        }
        var there = access.files(id);
        var file = files.store(name, content, caller.getPersonId());
        if (there.stream().noneMatch(file::sameAs)) {
            work.getFiles().add(file.getId());
        }
        return file;
    }

    /** Takes a file away, for a member; a second time changes nothing. */
    public void detach(long id, long fileId) {
        writable(access.mine(id)).getFiles().remove(fileId);
    }

    /** A file that the caller may fetch. */
    public StoredFile file(long id, long fileId) {
        var work = access.readable(id);
        if (!work.getFiles().contains(fileId)) {
            throw new NotFound();
        }
        return em.find(StoredFile.class, fileId);
    }

    /**
     * Says something about the work, as a member or the assessor. A text that was just said is not said twice.
     *
     * @throws Refused with the field {@code comment} if it is empty or too long
     */
    public void comment(long id, String text) {
        var work = access.readable(id);
        if (!work.getMembers().contains(caller.getPersonId()) && !access.isAssessor(work)) {
            throw new NotFound();
        }
        var said = text("comment", text, Remark.LONGEST);
        if (said.isEmpty()) {
            throw new Refused("comment", "evidence.comment.empty");
        }
        var before = access.view(work, Map.of()).remarks();
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null
                || last.getAuthorId() != caller.getPersonId()
                || !last.getBody().equals(said)) {
            remark(work, RemarkAct.COMMENT, said);
        }
    }

    /** Writes down what was said or decided; whoever says something is not silent. */
    void remark(Submission work, RemarkAct act, String text) {
        em.persist(new Remark(work.getId(), caller.getPersonId(), act, text, now.instant()));
        var mine = work.getMembers().contains(caller.getPersonId());
        if (!mine) {
            mentorships.contact(caller.getPersonId(), work.getMembers());
        } else if (work.getAssessorId() != null) {
            mentorships.contact(caller.getPersonId(), List.of(work.getAssessorId()));
        }
    }

    /** A text of at most so many characters, with plain line ends. */
    static String text(String field, String typed, int most) {
        var text = (typed == null ? "" : typed).replace("\r\n", "\n").strip();
        if (text.length() > most) {
            throw new Refused(field, "evidence.text.long", text.length(), most);
        }
        return text;
    }

    private static Submission writable(Submission work) {
        if (!work.getState().writable()) {
            throw new Refused(null, "evidence.submission.is." + work.getState().code());
        }
        return work;
    }

    private void write(Submission work, int textNo, String body, String link, LocalDate workedOn) {
        writable(work);
        var text = text("body", body, LONGEST);
        if (textNo != work.getTextNo() && !text.equals(work.getBody())) {
            throw new Refused(null, "evidence.submission.changed");
        }
        if (workedOn != null && workedOn.isAfter(now.today())) {
            throw new Refused("workedOn", "evidence.entry.future");
        }
        work.write(text, link("link", link), workedOn, now.instant());
    }

    /** A web address, or null where nothing was typed. */
    static String link(String field, String typed) {
        var link = text(field, typed, LONGEST_LINK);
        if (!link.isEmpty() && !link.matches("https?://[^\\s\"<>]+")) {
            throw new Refused(field, "evidence.submission.link");
        }
        return link.isEmpty() ? null : link;
    }
}
