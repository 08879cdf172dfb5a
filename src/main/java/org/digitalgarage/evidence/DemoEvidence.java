package org.digitalgarage.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** Fills an empty ledger with what the people of the demonstration showed, recorded on the days on which they did. */
@ApplicationScoped
@Transactional
public class DemoEvidence {

    private static final String SOURCE = "demonstration";
    private static final int PORTION = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Competencies competencies;

    @Inject
    private Units units;

    @Inject
    private FreshChains freshChains;

    @Inject
    private Now now;

    @Inject
    private Ratings ratings;

    @Inject
    private Facts facts;

    void onStart(@Observes @Priority(400) Started started) {
        var known =
                em.createQuery("select count(r) from LedgerRow r", Long.class).getSingleResult();
        if (started.demonstration() && known == 0) {
            write(entries(settings.content().toAbsolutePath().normalize()));
        }
    }

    private List<EvidenceEntry> entries(Path content) {
        var cast = new DemoCast(em);
        var entries = new ArrayList<EvidenceEntry>();
        var day = facts.firstStart();
        for (var row : read(content, "config/demo/evidence.yaml").list("rows")) {
            entries.add(named(row, cast, day, entries.size() + 1));
        }
        var crowd = read(content, "config/demo/crowd.yaml");
        var random = new Random(crowd.number("seed"));
        crowd.list("crowd").forEach(unit -> unit(unit, cast, random, day, entries));
        entries.sort(Comparator.comparing(EvidenceEntry::personId)
                .thenComparing(EvidenceEntry::recordedAt)
                .thenComparing(EvidenceEntry::sourceId));
        return entries;
    }

    /** Whole people at a time, so that each chain is touched once. */
    private void write(List<EvidenceEntry> entries) {
        var portion = new ArrayList<EvidenceEntry>();
        for (var entry : entries) {
            var whole = portion.isEmpty() || portion.get(portion.size() - 1).personId() != entry.personId();
            if (whole && portion.size() >= PORTION) {
                flush(portion);
            }
            portion.add(entry);
        }
        flush(portion);
    }

    private void flush(List<EvidenceEntry> portion) {
        var byPerson = new LinkedHashMap<Long, List<EvidenceEntry>>();
        portion.forEach(entry -> {
            EntryRules.check(entry, competencies.get(entry.competencyId()), now.today());
            byPerson.computeIfAbsent(entry.personId(), id -> new ArrayList<>()).add(entry);
        });
        var entries = new LinkedHashMap<LedgerChain, List<EvidenceEntry>>();
        byPerson.forEach((person, of) -> {
            var chain = new LedgerChain(person);
            em.persist(chain);
            entries.put(chain, of);
        });
        freshChains.addUncounted(entries);
        em.flush();
        em.clear();
        portion.clear();
    }

    private EvidenceEntry named(Yaml row, DemoCast cast, LocalDate day, long source) {
        var person = cast.named(row.at("person"));
        var competency = competencies.byRef(row.text("competency")).orElseThrow(() -> row.at("competency")
                .fault("competency.file.unknown", row.text("competency")));
        var assessor = row.find("assessor").map(cast::named).map(Person::getId).orElse(null);
        var worked = day.minusDays(row.number("daysAgo"));
        var kind = Kind.of(row.text("kind"));
        return entry(
                person,
                competency,
                new DemoHeat.Drawn(0, kind, Standing.of(row.text("standing")), row.number("level"), 0),
                assessor,
                worked,
                source,
                new EvidenceWords(
                        row.both("what"),
                        assessor == null || kind == Kind.SELF ? null : cast.name(assessor),
                        null,
                        null,
                        null));
    }

    private void unit(Yaml unit, DemoCast cast, Random random, LocalDate day, List<EvidenceEntry> entries) {
        var id = units.byCode(unit.text("unit"))
                .orElseThrow(() -> unit.fault("people.file.parent", unit.text("unit")))
                .getId();
        var people = cast.ofUnit(id).stream()
                .filter(person -> person.getPersonnelNo().startsWith("106"))
                .toList();
        var heat = new DemoHeat(unit, random);
        var judges = judges(unit, cast, people);
        var rated = ratings.of(people.stream().map(Person::getId).toList(), day);
        for (var person : people) {
            for (var one : rated.get(person.getId())) {
                var competency = competencies.get(one.competencyId());
                for (var row : heat.draw(competency, one.required())) {
                    var judge = judge(person, row, judges);
                    entries.add(entry(
                            person,
                            competency,
                            row,
                            judge,
                            day.minusDays(row.daysAgo()),
                            entries.size() + 1,
                            words(
                                    row,
                                    competency,
                                    judge == null || row.kind() == Kind.SELF ? null : cast.name(judge))));
                }
            }
        }
    }

    /** Who judges in a unit: its leader, and the people of the unit who stand highest. */
    private static List<Long> judges(Yaml unit, DemoCast cast, List<Person> people) {
        var judges = new ArrayList<Long>();
        unit.find("supervisor").map(cast::named).ifPresent(leader -> judges.add(leader.getId()));
        people.stream()
                .sorted(Comparator.comparing(Person::getLevelKey).reversed())
                .limit(4)
                .forEach(person -> judges.add(person.getId()));
        return judges;
    }

    private static Long judge(Person person, DemoHeat.Drawn row, List<Long> judges) {
        if (row.standing() == Standing.MACHINE) {
            return null;
        }
        if (row.standing() == Standing.SELF) {
            return person.getId();
        }
        var others = judges.stream().filter(id -> !id.equals(person.getId())).toList();
        return others.get(row.voice() == 1 ? 0 : 1 + (int) (person.getId() % (others.size() - 1)));
    }

    private static EvidenceWords words(DemoHeat.Drawn row, Competency competency, Both judge) {
        var key = "evidence.demo." + row.kind().code();
        return new EvidenceWords(
                new Both(
                        Messages.text(Lang.TH, key, competency.shortName(Lang.TH)),
                        Messages.text(Lang.EN, key, competency.shortName(Lang.EN))),
                judge,
                null,
                null,
                null);
    }

    private static EvidenceEntry entry(
            Person person,
            Competency competency,
            DemoHeat.Drawn row,
            Long assessor,
            LocalDate worked,
            long source,
            EvidenceWords words) {
        return new EvidenceEntry(
                person.getId(),
                competency.getId(),
                row.level(),
                row.kind(),
                row.standing(),
                assessor == null ? null : String.valueOf(assessor),
                worked,
                null,
                SOURCE,
                source,
                null,
                words,
                recorded(worked, source));
    }

    /** In office hours of that day. */
    private static Instant recorded(LocalDate day, long source) {
        return day.atTime(9, 0).plusMinutes(source % 420).atZone(Clocks.BANGKOK).toInstant();
    }

    private static Yaml read(Path content, String file) {
        return Yaml.read(content, content.resolve(file));
    }
}
