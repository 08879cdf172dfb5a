package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import java.util.StringJoiner;
import org.digitalgarage.evidence.NewSubmission;
import org.digitalgarage.evidence.Showable;
import org.digitalgarage.evidence.SubmissionKind;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/** The work of a project: written and handed in by its members, as one piece however often it comes back. */
@ApplicationScoped
@Transactional
public class ProjectWork {

    /** The kind of source under which the work of a project is kept; the number is the project's. */
    static final String SOURCE = "project";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Submissions submissions;

    @Inject
    private Projects projects;

    @Inject
    private ProjectDues dues;

    @Inject
    private Caller caller;

    /** What is written or was handed in, for those who take part; the mentor sees it once it was handed in. */
    public Optional<SubmissionView> view(Room room) {
        var me = caller.getPersonId();
        if (!room.takesPart(me)) {
            return Optional.empty();
        }
        return submissions
                .ofSource(SubmissionKind.PROJECT, SOURCE, room.project().getId())
                .filter(work -> room.members().contains(me) || work.getSubmittedAt() != null)
                .map(work -> submissions.view(work, room.people()));
    }

    /**
     * Keeps what was written.
     *
     * @param textNo the number under which the caller read the text; 0 before anything was written
     * @return the number under which it stands now
     */
    public int save(long projectId, int textNo, String body, String link) {
        return submissions.save(begin(projectId), textNo, body, link, null);
    }

    /**
     * Hands the work in; a second time changes nothing.
     *
     * @throws Refused if there is nothing to judge, or somebody wrote another text meanwhile
     */
    public void submit(long projectId, int textNo, String body, String link) {
        submissions.submit(begin(projectId), textNo, body, link, null);
    }

    /**
     * Takes the work back to write on, as long as the mentor has not decided; a second time changes nothing.
     *
     * @throws Refused if the mentor has decided
     */
    public void takeBack(long projectId) {
        var room = projects.member(projectId);
        var work =
                submissions.ofSource(SubmissionKind.PROJECT, SOURCE, projectId).orElseThrow(NotFound::new);
        if (submissions.takeBack(work.getId())) {
            room.project().comeBack();
            dues.next(room.brief(), room.milestones(), room.project(), room.members());
        }
    }

    /** Adds a file. */
    public void attach(long projectId, String name, InputStream content) {
        submissions.attach(begin(projectId), name, content);
    }

    /** Takes a file away. */
    public void detach(long projectId, long fileId) {
        submissions.detach(begin(projectId), fileId);
    }

    private long begin(long projectId) {
        var room = projects.member(projectId);
        if (room.project().getState().isOver()) {
            throw new Refused(
                    null, "repair.project.is." + room.project().getState().code());
        }
        if (room.members().isEmpty()) {
            throw new NotFound();
        }
        var id = submissions.start(wanted(room));
        // what is said about it refers to it, and the database sees inserts in no order of ours
        em.flush();
        return id;
    }

    /** What is to be handed in. */
    NewSubmission wanted(Room room) {
        var brief = room.brief();
        return new NewSubmission(
                SubmissionKind.PROJECT,
                "repair",
                SOURCE,
                room.project().getId(),
                full(brief.getTitle()),
                context(brief),
                "/repair/project?id=" + room.project().getId(),
                brief.getMentorId(),
                room.members(),
                brief.getCompetencies().stream()
                        .map(shown -> new Showable(shown.getCompetencyId(), shown.getLevel(), null))
                        .toList(),
                new Both(asked(room, Lang.TH), asked(room, Lang.EN)));
    }

    /** The goal, what is to be handed in and the milestones, for whoever judges the work. */
    private static String asked(Room room, Lang lang) {
        var asked = new StringJoiner("\n");
        asked.add(room.brief().getGoal().in(lang));
        asked.add(Messages.text(
                lang, "repair.asked.handIn", room.brief().getHandIn().in(lang)));
        for (var milestone : room.milestones()) {
            var mark = room.mark(milestone);
            asked.add(Messages.text(
                    lang,
                    mark.isPresent() ? "repair.asked.reached" : "repair.asked.open",
                    milestone.getOrder(),
                    milestone.getTitle().in(lang),
                    ThaiDates.fact(lang, mark.map(Mark::getOnDay).orElse(milestone.getDueOn()))));
        }
        return asked.toString();
    }

    private Both context(Brief brief) {
        var challenge = brief.getChallengeId() == null ? null : em.find(Challenge.class, brief.getChallengeId());
        return challenge != null
                ? challenge.getTitle()
                : new Both(Messages.text(Lang.TH, "repair.project"), Messages.text(Lang.EN, "repair.project"));
    }

    private static Both full(Both text) {
        return new Both(text.in(Lang.TH), text.in(Lang.EN));
    }
}
