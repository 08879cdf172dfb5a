package org.digitalgarage.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** Fills an empty register with the people of the demonstration, from {@code config/demo}. */
@ApplicationScoped
@Transactional
public class DemoPeople {

    private static final long FIRST_NUMBER = 1_060_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Units units;

    @Inject
    private Facts facts;

    @Inject
    private Now now;

    private Map<String, Yaml> titles;
    private Map<String, Person> byNumber;

    void onStart(@Observes @Priority(200) Started started) {
        var known = em.createQuery("select count(p) from Person p", Long.class).getSingleResult();
        if (started.demonstration() && known == 0) {
            facts.firstStart();
            create(settings.content().toAbsolutePath().normalize());
        }
    }

    private void create(Path content) {
        // slow on purpose, so it is worked out beside the reading; all accounts share it as they share the password
        var hash = CompletableFuture.supplyAsync(() -> Passwords.hash(SignIn.DEMONSTRATION_PASSWORD));
        byNumber = new HashMap<>();
        titles = new HashMap<>();
        read(content, "config/requirements/titles.yaml")
                .list("titles")
                .forEach(title -> titles.put(title.text("code"), title));
        var people = read(content, "config/demo/people.yaml").list("people");
        people.forEach(this::person);
        em.flush();
        crowd(content);
        people.forEach(entry -> connect(entry, hash.join()));
        em.flush();
        byNumber.values().forEach(person -> em.persist(new Placement(person, placedFrom(person))));
    }

    private void person(Yaml entry) {
        var person = new Person(
                entry.text("personnelNo"),
                name(entry.text("title"), entry.both("given"), entry.both("family")),
                unit(entry.at("unit")).getId(),
                entry.text("line"),
                entry.text("level"),
                joined(entry.number("startedYear"), byNumber.size()));
        var assigned = entry.find("assignedUnit").map(this::unit).map(Unit::getId);
        person.move(
                person.getLegalUnitId(),
                assigned.orElse(person.getLegalUnitId()),
                person.getLineCode(),
                person.getLevelKey());
        person.assign(inDays(entry, "assignedUntilDays"), entry.optional("assignmentOrder"));
        person.employUntil(inDays(entry, "termEndsInDays"));
        person.detail(
                entry.optional("email"), entry.text("employment"), String.join(",", entry.texts("talentFlags")), null);
        entry.find("position").map(Yaml::both).ifPresent(post -> person.post(post.th(), post.en()));
        store(person);
    }

    /** What needs the stored people: who leads and mentors whom, who signs in and what they may do. */
    private void connect(Yaml entry, String hash) {
        var person = byNumber.get(entry.text("personnelNo"));
        entry.find("supervisor").map(this::known).ifPresent(above -> person.report(above.getId()));
        entry.find("mentor").map(this::known).ifPresent(mentor -> em.persist(agreement(mentor, person, entry)));
        var signIn = Optional.ofNullable(entry.optional("signIn")).orElse(person.getPersonnelNo());
        var account = new Account(person.getId(), signIn, hash, true, now.instant());
        entry.find("lastSeenDaysAgo")
                .map(Yaml::number)
                .filter(days -> days > 0)
                .ifPresent(days -> account.signedIn(now.instant().minus(days, ChronoUnit.DAYS)));
        em.persist(account);
        entry.list("reads").forEach(read -> em.persist(read(person, read)));
        entry.list("roles")
                .forEach(grant -> em.persist(new RoleGrant(
                        person.getId(),
                        Role.of(grant.text("role")),
                        unit(grant.at("unit")).getId(),
                        now.today().minusYears(1))));
    }

    private Mentorship agreement(Person mentor, Person person, Yaml entry) {
        var agreement = new Mentorship(
                mentor.getId(), person.getId(), "agreement", 0, now.today().minusYears(1));
        entry.find("lastSeenDaysAgo")
                .map(Yaml::number)
                .ifPresent(days -> agreement.contact(now.today().minusDays(days)));
        return agreement;
    }

    private ProfileRead read(Person person, Yaml read) {
        var reader = known(read.at("reader"));
        var name = reader.getName();
        var day = now.today().minusDays(read.number("daysAgo"));
        return new ProfileRead(
                person.getId(),
                reader.getId(),
                new Both(name.full(Lang.TH), name.full(Lang.EN)),
                ReadReason.valueOf(read.text("why").toUpperCase(Locale.ROOT)),
                read.text("page"),
                day,
                day.atTime(LocalTime.of(9, 12)).atZone(Clocks.BANGKOK).toInstant());
    }

    private void crowd(Path content) {
        var drawn = new DemoCrowd(
                        read(content, "config/demo/crowd.yaml"),
                        read(content, "config/demo/names.yaml"),
                        read(content, "config/requirements/lines.yaml"))
                .draw();
        var number = FIRST_NUMBER;
        for (var one : drawn) {
            var unit = units.byCode(one.unit())
                    .orElseThrow(() -> new FileFault("config/demo/crowd.yaml", 0, "people.file.parent", one.unit()));
            var person = new Person(
                    String.valueOf(number),
                    name(one.woman() ? number % 3 == 0 ? "MRS" : "MS" : "MR", one.given(), one.family()),
                    unit.getId(),
                    one.line(),
                    one.level(),
                    joined(one.startedYear(), (int) (number % 300)));
            var supervisor = byNumber.get(one.supervisor());
            person.detail(null, one.employment(), one.flags(), supervisor == null ? null : supervisor.getId());
            store(person);
            number++;
        }
    }

    private void store(Person person) {
        person.markSample();
        em.persist(person);
        byNumber.put(person.getPersonnelNo(), person);
    }

    private Name name(String code, Both given, Both family) {
        var title = titles.get(code).both("name");
        return new Name(title.in(Lang.TH), given.th(), family.th(), title.in(Lang.EN), given.en(), family.en());
    }

    private Unit unit(Yaml at) {
        return units.byCode(at.text()).orElseThrow(() -> at.fault("people.file.parent", at.text()));
    }

    private Person known(Yaml at) {
        return Optional.ofNullable(byNumber.get(at.text()))
                .orElseThrow(() -> at.fault("people.file.person", at.text()));
    }

    private LocalDate inDays(Yaml entry, String key) {
        return entry.find(key).map(Yaml::number).map(now.today()::plusDays).orElse(null);
    }

    /** A day of that year, never after today. */
    private LocalDate joined(int year, int spread) {
        var day = LocalDate.of(year, 1, 5).plusDays(spread % 300);
        return day.isAfter(now.today()) ? now.today().minusYears(1) : day;
    }

    /** The register is four years old; who joined before was there on its first day. */
    private LocalDate placedFrom(Person person) {
        var begin = now.today().minusYears(4);
        return person.getJoinedOn().isBefore(begin) ? begin : person.getJoinedOn();
    }

    private static Yaml read(Path content, String file) {
        return Yaml.read(content, content.resolve(file));
    }
}
