package org.digitalgarage.repair;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** The sample challenges of {@code config/demo/challenges.yaml}, with days that count from the first start. */
@ApplicationScoped
@Transactional
public class DemoChallenges {

    private static final String FILE = "config/demo/challenges.yaml";
    private static final String PROVINCES = "config/units/provinces.yaml";

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
    private SeatOffers offers;

    private LocalDate day;
    private Map<String, Both> provinces;

    void onStart(@Observes @Priority(600) Started started) {
        var known =
                em.createQuery("select count(c) from Challenge c", Long.class).getSingleResult();
        if (started.demonstration() && known == 0) {
            create(settings.content().toAbsolutePath().normalize());
        }
    }

    private void create(Path content) {
        day = facts.firstStart();
        provinces = new HashMap<>();
        Yaml.read(content, content.resolve(PROVINCES)).list("provinces").forEach(province -> {
            var name = province.both("name");
            provinces.put(name.th(), name);
        });
        Yaml.read(content, content.resolve(FILE)).list("challenges").forEach(this::challenge);
    }

    private void challenge(Yaml entry) {
        var owner = entry.at("owner");
        var challenge = new Challenge(
                entry.text("code"),
                entry.both("title"),
                names.unit(owner.at("unit")).getId(),
                owner.both("name"),
                names.person(owner.at("person")),
                day.minusDays(entry.list("history").get(0).number("daysAgo")));
        challenge.explain(
                entry.text("category"),
                entry.number("urgency"),
                entry.texts("stuck"),
                entry.both("problem"),
                entry.both("tried"),
                entry.number("effortDays"));
        var area = entry.at("area");
        challenge.locate(
                area.find("province")
                        .map(province -> provinces.get(province.text()))
                        .orElse(null),
                join(area.list("districts").stream().map(Yaml::both).toList(), ", "),
                join(entry.list("partners").stream().map(this::partner).toList(), " "),
                entry.find("mentor").map(names::person).orElse(null));
        challenge.markSample();
        entry.list("history")
                .forEach(step ->
                        challenge.move(ChallengeState.of(step.text("state")), day.minusDays(step.number("daysAgo"))));
        em.persist(challenge);
        em.flush();
        indicators(challenge, entry.list("indicators"));
        seats(challenge, entry.list("seats"));
        offers.refresh(challenge);
    }

    private Both partner(Yaml entry) {
        return entry.find("name").map(Yaml::both).orElseGet(() -> names.name(entry.at("unit")));
    }

    private static Both join(List<Both> parts, String between) {
        return new Both(
                parts.stream().map(Both::th).collect(Collectors.joining(between)),
                parts.stream().map(Both::en).collect(Collectors.joining(", ")));
    }

    private void indicators(Challenge challenge, List<Yaml> entries) {
        var place = 1;
        for (var entry : entries) {
            var indicator = new Indicator(challenge.getId(), place++, entry.both("name"), entry.both("unit"));
            var due = day.plusDays(entry.number("dueInDays"));
            indicator.aim(number(entry, "baseline"), number(entry, "target"), due);
            entry.list("measurements")
                    .forEach(measured ->
                            indicator.measure(day.minusDays(measured.number("daysAgo")), number(measured, "value")));
            em.persist(indicator);
            challenge.promise(due);
        }
    }

    private void seats(Challenge challenge, List<Yaml> entries) {
        var place = 1;
        for (var entry : entries) {
            var seat = new Seat(
                    challenge.getId(),
                    place++,
                    entry.both("title"),
                    entry.number("share"),
                    entry.number("months"),
                    entry.find("closesInDays")
                            .map(days -> day.plusDays(days.number()))
                            .orElse(null));
            entry.list("uses").forEach(need -> seat.need(need(need, SeatNeed.USES)));
            entry.list("grows").forEach(need -> seat.need(need(need, SeatNeed.GROWS)));
            entry.find("holder")
                    .ifPresent(holder -> seat.give(names.person(holder), SeatState.of(entry.text("state"))));
            em.persist(seat);
        }
        em.flush();
    }

    private SeatNeed need(Yaml entry, String purpose) {
        var competency = competencies
                .byRef(entry.text("competency"))
                .orElseThrow(() -> entry.fault("repair.file.competency", entry.text("competency")));
        return new SeatNeed(competency.getId(), purpose, entry.number("level"));
    }

    private static BigDecimal number(Yaml entry, String key) {
        return BigDecimal.valueOf(entry.decimal(key));
    }
}
