package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/**
 * The project room. Members and the mentor work and talk in it; supervisors of a member and HR of a member's unit read
 * what is asked and how it goes; nobody else knows of it.
 */
@ApplicationScoped
@Transactional
public class Projects {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Mentorships mentorships;

    @Inject
    private ProjectDues dues;

    @Inject
    private Now now;

    /** @throws NotFound if there is no such project, or the caller may not know of it */
    public Room room(long projectId) {
        var room = read(projectId);
        if (!room.takesPart(caller.getPersonId()) && !mayRead(room)) {
            throw new NotFound();
        }
        return room;
    }

    /** The caller's project of a brief. */
    public long idOfMine(long briefId) {
        return em.createQuery(
                        "select p.id from Project p, Member m where p.briefId = :brief and m.projectId = p.id"
                                + " and m.personId = :me",
                        Long.class)
                .setParameter("brief", briefId)
                .setParameter("me", caller.getPersonId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The template that the brief comes from, or null. */
    public ProjectTemplate template(Room room) {
        var id = room.brief().getTemplateId();
        return id == null ? null : em.find(ProjectTemplate.class, id);
    }

    /** What was said, oldest first; for those who take part. */
    public List<Comment> comments(Room room) {
        return room.takesPart(caller.getPersonId())
                ? em.createNamedQuery("Comment.of", Comment.class)
                        .setParameter("project", room.project().getId())
                        .getResultList()
                : List.of();
    }

    /**
     * Says that a milestone is reached, or takes that back; saying it twice changes nothing.
     *
     * @throws Refused if the project is in review or over
     */
    public void reach(long projectId, long milestoneId, boolean reached) {
        var room = member(projectId);
        requireWorking(room);
        var milestone = room.milestones().stream()
                .filter(one -> one.getId() == milestoneId)
                .findFirst()
                .orElseThrow(NotFound::new);
        var mark = em.find(Mark.class, new Mark.Key(projectId, milestone.getId()));
        if (reached && mark == null) {
            em.persist(new Mark(projectId, milestone.getId(), caller.getPersonId(), now.today()));
        } else if (!reached && mark != null) {
            em.remove(mark);
        }
        em.flush();
        var after = read(projectId);
        after.project().begin();
        after.project()
                .aim(
                        after.milestones(),
                        after.marks().stream().map(Mark::getMilestoneId).toList(),
                        after.brief().getEndOn());
        dues.next(after.brief(), after.milestones(), after.project(), after.members());
    }

    /** Says something to those who take part. A text that was just said is not said twice. */
    public void say(long projectId, String text) {
        var room = room(projectId);
        if (!room.takesPart(caller.getPersonId())) {
            throw new NotFound();
        }
        var said = text.strip().replace("\r\n", "\n");
        if (said.isEmpty()) {
            throw new Refused("say", "repair.say.empty");
        }
        if (said.length() > Comment.LONGEST) {
            throw new Refused("say", "repair.assign.long", said.length(), Comment.LONGEST);
        }
        var before = comments(room);
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null
                || last.getAuthorId() != caller.getPersonId()
                || !last.getBody().equals(said)) {
            em.persist(new Comment(projectId, caller.getPersonId(), said, now.instant()));
            var others = new HashSet<>(room.members());
            others.add(room.brief().getMentorId());
            others.remove(caller.getPersonId());
            mentorships.contact(caller.getPersonId(), others);
        }
    }

    /**
     * Ends a project before its time; for its mentor.
     *
     * @throws Refused without a reason, or if it is over already
     */
    public void stop(long projectId, String reason) {
        var room = read(projectId);
        if (room.brief().getMentorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        if (reason.length() > TemplateFile.LONGEST) {
            throw new Refused("reason", "repair.assign.long", reason.length(), TemplateFile.LONGEST);
        }
        room.project().stop(reason, now.today());
        end(room);
    }

    /** Mentorship and dues end with the project. */
    void end(Room room) {
        dues.close(room);
        mentorships.end(room.members(), ProjectDues.SOURCE, room.brief().getId());
    }

    /** For a member only. */
    Room member(long projectId) {
        var room = room(projectId);
        if (!room.members().contains(caller.getPersonId())) {
            throw new NotFound();
        }
        return room;
    }

    private void requireWorking(Room room) {
        var state = room.project().state(room.brief(), now.today());
        if (state == ProjectState.IN_REVIEW || state.isOver()) {
            throw new Refused(null, "repair.project.is." + state.code());
        }
    }

    /** Everything about a project, without a question of who may see it. */
    Room read(long projectId) {
        var found = em.createNamedQuery("Project.withMembers", Object[].class)
                .setParameter("id", projectId)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        var project = (Project) found.get(0)[0];
        var members = found.stream().map(row -> (Long) row[2]).toList();
        var steps = em.createNamedQuery("Milestone.withMarks", Object[].class)
                .setParameter("brief", project.getBriefId())
                .setParameter("project", projectId)
                .getResultList();
        var brief = em.createNamedQuery("Brief.withCompetencies", Brief.class)
                .setParameter("id", project.getBriefId())
                .getResultStream()
                .findFirst()
                .orElseThrow();
        var involved = new HashSet<>(members);
        involved.add(brief.getMentorId());
        return new Room(
                project,
                brief,
                (Challenge) found.get(0)[1],
                steps.stream().map(step -> (Milestone) step[0]).toList(),
                steps.stream()
                        .map(step -> (Mark) step[1])
                        .filter(Objects::nonNull)
                        .toList(),
                members,
                people.withAbove(involved));
    }

    private boolean mayRead(Room room) {
        var members = room.members().stream().map(room.people()::get).toList();
        return members.stream().anyMatch(member -> access.holds(Role.HR, member.getAssignedUnitId()))
                || !access.supervised(members).isEmpty();
    }
}
