package org.digitalgarage.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Yaml;

/** Draws the unnamed people of the demonstration: the same ones from the same files and the same seed. */
final class DemoCrowd {

    /** Somebody drawn; the supervisor is a personnel number or null. */
    record Drawn(
            boolean woman,
            Both given,
            Both family,
            String unit,
            String line,
            String level,
            String supervisor,
            String employment,
            int startedYear,
            String flags) {}

    private final Yaml file;
    private final Yaml names;
    private final Map<String, List<String>> levelsOfLine = new HashMap<>();
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    DemoCrowd(Yaml file, Yaml names, Yaml lines) {
        this.file = file;
        this.names = names;
        this.random = new Random(file.number("seed"));
        lines.list("lines").forEach(line -> levelsOfLine.put(line.text("code"), line.texts("levels")));
    }

    List<Drawn> draw() {
        var people = new ArrayList<Drawn>();
        file.list("crowd").forEach(unit -> people.addAll(unit(unit)));
        return people;
    }

    private List<Drawn> unit(Yaml unit) {
        var people = new ArrayList<Drawn>();
        var employees = unit.find("governmentEmployees");
        var employeeCount = employees.map(at -> at.number("count")).orElse(0);
        for (var line : spread(shares(unit.at("lines")), unit.number("count") - employeeCount)) {
            people.add(person(unit, line, level(line, unit), "civil-servant"));
        }
        for (var i = 0; i < employeeCount; i++) {
            var at = employees.orElseThrow();
            people.add(person(unit, at.text("line"), at.text("level"), "government-employee"));
        }
        return people;
    }

    private Drawn person(Yaml unit, String line, String level, String employment) {
        var woman = random.nextInt(100) < file.number("womenPercent");
        var given = names.list(woman ? "female" : "male");
        var family = names.list("family");
        Both first;
        Both last;
        do {
            first = given.get(random.nextInt(given.size())).both();
            last = family.get(random.nextInt(family.size())).both();
        } while (!taken.add(first.th() + " " + last.th()));
        var years = file.at("startedYear");
        var year = years.number("from") + random.nextInt(years.number("to") - years.number("from") + 1);
        return new Drawn(
                woman,
                first,
                last,
                unit.text("unit"),
                line,
                level,
                unit.optional("supervisor"),
                employment,
                year,
                flags());
    }

    private String flags() {
        var drawn = new ArrayList<String>();
        file.at("talentFlags").entries().forEach((flag, percent) -> {
            if (random.nextInt(100) < percent.number()) {
                drawn.add(flag);
            }
        });
        return String.join(",", drawn);
    }

    private String level(String line, Yaml unit) {
        var levels = levelsOfLine.get(line);
        if (levels == null) {
            throw unit.at("lines").fault("people.register.line", line);
        }
        var mix = new LinkedHashMap<String, Integer>();
        file.at("levelMix").entries().values().forEach(type -> type.entries().forEach((level, percent) -> {
            if (levels.contains(level)) {
                mix.put(level, percent.number());
            }
        }));
        var at =
                random.nextInt(mix.values().stream().mapToInt(Integer::intValue).sum());
        for (var entry : mix.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return entry.getKey();
            }
        }
        throw unit.fault("people.register.level", line);
    }

    private static Map<String, Integer> shares(Yaml lines) {
        var shares = new LinkedHashMap<String, Integer>();
        lines.entries().forEach((line, percent) -> shares.put(line, percent.number()));
        return shares;
    }

    /** As many lines as people, in shuffled order: whole parts first, then the largest remainders. */
    private List<String> spread(Map<String, Integer> shares, int count) {
        var total = shares.values().stream().mapToInt(Integer::intValue).sum();
        var spread = new ArrayList<String>();
        shares.forEach((line, share) -> spread.addAll(Collections.nCopies(count * share / total, line)));
        shares.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -(count * entry.getValue() % total)))
                .limit(count - spread.size())
                .map(Map.Entry::getKey)
                .forEach(spread::add);
        Collections.shuffle(spread, random);
        return spread;
    }
}
