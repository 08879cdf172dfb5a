package org.digitalgarage.repair;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.DemoWork;
import org.digitalgarage.people.Mentorships;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** The sample projects of {@code config/demo/projects.yaml}, with days that count from the first start. */
@ApplicationScoped
@Transactional
public class DemoProjects {

    private static final String FILE = "config/demo/projects.yaml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Facts facts;

    @Inject
    private Competencies competencies;

    @Inject
    private DemoNames names;

    @Inject
    private DemoWork demoWork;

    @Inject
    private Mentorships mentorships;

    @Inject
    private ProjectDues dues;

    @Inject
    private ProjectWork work;

    @Inject
    private Projects projects;

    private LocalDate day;

    // after the challenges and the templates, which have the priority of the feature
    void onStart(@Observes @Priority(610) Started started) {
        var known = em.createQuery("select count(b) from Brief b", Long.class).getSingleResult();
        if (started.demonstration() && known == 0) {
            day = facts.firstStart();
            var content = settings.content().toAbsolutePath().normalize();
            Yaml.read(content, content.resolve(FILE)).list("projects").forEach(this::project);
        }
    }

    private void project(Yaml entry) {
        var brief = brief(entry);
        var milestones = new ArrayList<Milestone>();
        for (var gate : entry.list("milestones")) {
            var due = day.plusDays(gate.number("dueInDays"));
            var milestone = new Milestone(brief.getId(), milestones.size() + 1, gate.both("title"), due);
            em.persist(milestone);
            milestones.add(milestone);
        }
        var project = new Project(brief, milestones, day);
        em.persist(project);
        em.flush();
        var members = entry.list("members").stream().map(names::person).toList();
        members.forEach(member -> em.persist(new Member(project.getId(), member)));
        reach(entry, project, milestones, members.get(0));
        em.flush();
        mentorships.begin(brief.getMentorId(), members, ProjectDues.SOURCE, brief.getId());
        dues.next(brief, milestones, project, members);
        entry.list("said")
                .forEach(said -> em.persist(
                        new Comment(project.getId(), names.person(said.at("by")), said.text("text"), instant(said))));
        em.flush();
        entry.find("work").ifPresent(done -> work(done, project.getId()));
        end(entry, project.getId());
    }

    private Brief brief(Yaml entry) {
        var start = day.minusDays(entry.number("startDaysAgo"));
        var brief = new Brief(
                names.person(entry.at("mentor")),
                entry.both("title"),
                entry.both("goal"),
                entry.both("problem"),
                entry.both("handIn"),
                start.atTime(9, 0).atZone(Clocks.BANGKOK).toInstant());
        brief.comeFrom(
                id("select max(t.id) from ProjectTemplate t where t.code = :code", entry.optional("template")),
                id("select max(c.id) from Challenge c where c.code = :code", entry.optional("challenge")));
        brief.plan(start, day.plusDays(entry.number("endInDays")), entry.number("share", 0));
        brief.show(entry.list("competencies").stream()
                .map(shown -> new Shown(
                        competencies
                                .byRef(shown.text("competency"))
                                .orElseThrow()
                                .getId(),
                        shown.number("level")))
                .toList());
        em.persist(brief);
        em.flush();
        return brief;
    }

    private Long id(String query, String code) {
        return code == null
                ? null
                : em.createQuery(query, Long.class).setParameter("code", code).getSingleResult();
    }

    private void reach(Yaml entry, Project project, List<Milestone> milestones, long member) {
        var reached = new ArrayList<Long>();
        for (var i = 0; i < milestones.size(); i++) {
            var milestone = milestones.get(i);
            entry.list("milestones").get(i).find("reachedDaysAgo").ifPresent(ago -> {
                em.persist(new Mark(project.getId(), milestone.getId(), member, day.minusDays(ago.number())));
                reached.add(milestone.getId());
            });
        }
        project.aim(milestones, reached, day.plusDays(entry.number("endInDays")));
    }

    private void work(Yaml entry, long projectId) {
        var wanted = work.wanted(projects.read(projectId));
        entry.find("handedIn").ifPresent(handed -> {
            var id = demoWork.handIn(wanted, handed.text("text"), instant(handed));
            entry.find("returned").ifPresent(back -> demoWork.giveBack(id, back.text("text"), instant(back)));
        });
        entry.find("draft")
                .ifPresent(draft -> demoWork.write(
                        wanted,
                        draft.text("text"),
                        day.atTime(0, 1).atZone(Clocks.BANGKOK).toInstant()));
    }

    private void end(Yaml entry, long projectId) {
        var room = projects.read(projectId);
        entry.find("acceptedDaysAgo").ifPresent(ago -> {
            room.project().handIn();
            room.project().accept(day.minusDays(ago.number()));
            projects.end(room);
        });
        entry.find("stopped").ifPresent(stop -> {
            room.project().stop(stop.text("reason"), day.minusDays(stop.number("daysAgo")));
            projects.end(room);
        });
    }

    private Instant instant(Yaml at) {
        return day.minusDays(at.number("daysAgo"))
                .atTime(LocalTime.parse(at.text("at")))
                .atZone(Clocks.BANGKOK)
                .toInstant();
    }
}
