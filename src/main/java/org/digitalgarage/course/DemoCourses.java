package org.digitalgarage.course;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** Lets the people of the demonstration take courses, from {@code config/demo/courses.yaml}. */
@ApplicationScoped
@Transactional
public class DemoCourses {

    private static final String FILE = "config/demo/courses.yaml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CourseDues dues;

    @Inject
    private DemoWork work;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    void onStart(@Observes @Priority(500) Started started) {
        var known =
                em.createQuery("select count(e) from Enrolment e", Long.class).getSingleResult();
        if (started.demonstration() && known == 0) {
            var content = settings.content().toAbsolutePath().normalize();
            var file = Yaml.read(content, content.resolve(FILE));
            file.list("enrolments").forEach(entry -> enrol(person(entry.at("person")), entry));
            file.list("crowd").forEach(this::crowd);
        }
    }

    private void crowd(Yaml entry) {
        var unit = units.byCode(entry.text("unit"))
                .orElseThrow(() -> entry.at("unit").fault("people.file.parent", entry.text("unit")));
        var every = entry.number("every");
        var members = em.createQuery(
                        "select p.id from Person p where p.assignedUnitId = :unit and not exists"
                                + " (select e from Enrolment e where e.personId = p.id) order by p.personnelNo",
                        Long.class)
                .setParameter("unit", unit.getId())
                .getResultList();
        for (var i = 0; i < members.size(); i += every) {
            enrol(members.get(i), entry);
        }
    }

    private void enrol(long personId, Yaml entry) {
        var course = catalogue.find(entry.text("course"));
        if (course.isEmpty()) {
            // a faulty course file must not keep the demonstration from starting
            return;
        }
        var version = course.get();
        var enrolment = new Enrolment(personId, version, 1, at(entry.number("daysAgo")));
        em.persist(enrolment);
        em.flush();
        var completed = entry.find("completedDaysAgo").map(Yaml::number).orElse(null);
        var done = new HashSet<>(entry.texts("also"));
        version.items().stream()
                .limit(completed == null ? entry.number("done") : version.getItemCount())
                .forEach(item -> done.add(item.getCode()));
        progress(enrolment, entry, done);
        entry.texts("quizzes").forEach(quiz -> work.quiz(enrolment, item(version, quiz), new Random(quiz.hashCode())));
        entry.find("work").ifPresent(draft -> work.draft(enrolment, item(version, draft.text("item")), draft));
        if (completed == null) {
            dues.open(enrolment);
        } else {
            enrolment.become(EnrolmentState.COMPLETED, at(completed));
        }
    }

    private void progress(Enrolment enrolment, Yaml entry, Set<String> done) {
        var began = entry.number("daysAgo");
        var ended = entry.find("completedDaysAgo").map(Yaml::number).orElse(Math.min(began, 1));
        var items = enrolment.getVersion().items();
        for (var item : items) {
            var due = due(entry, item, began);
            if (due == null && !done.contains(item.getCode()) && !reading(entry, item)) {
                continue;
            }
            var progress = new Progress(enrolment.getId(), item.getId(), due);
            if (done.contains(item.getCode())) {
                // spread over the days between the first and the last
                var ago = began - (began - ended) * item.getOrderNo() / items.size();
                progress.done(at(ago));
                enrolment.opened(item, at(ago));
            }
            em.persist(progress);
            if (reading(entry, item)) {
                var reading = entry.at("reading");
                progress.open(at(reading.number("daysAgo")));
                progress.stopAt(reading.text("place"), reading.number("percent"), at(reading.number("daysAgo")));
                enrolment.opened(item, at(reading.number("daysAgo")));
            }
        }
        em.flush();
    }

    private static boolean reading(Yaml entry, CourseItem item) {
        return entry.find("reading")
                .filter(at -> at.text("item").equals(item.getCode()))
                .isPresent();
    }

    private LocalDate due(Yaml entry, CourseItem item, int began) {
        var named = entry.find("due").flatMap(due -> due.find(item.getCode())).map(Yaml::number);
        return named.map(days -> facts.firstStart().plusDays(days))
                .orElse(
                        item.getDueDays() == null
                                ? null
                                : facts.firstStart().minusDays(began).plusDays(item.getDueDays()));
    }

    private static CourseItem item(CourseVersion version, String code) {
        return version.item(code).orElseThrow();
    }

    /** Twenty past four in the afternoon of a day before the first start. */
    private Instant at(int daysAgo) {
        return facts.firstStart()
                .minusDays(daysAgo)
                .atTime(16, 20)
                .atZone(Clocks.BANGKOK)
                .toInstant();
    }

    private long person(Yaml at) {
        return em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", at.text())
                .getResultStream()
                .map(Account::getPersonId)
                .findFirst()
                .or(() -> people.byPersonnelNo(at.text()).map(Person::getId))
                .orElseThrow(() -> at.fault("people.file.person", at.text()));
    }
}
