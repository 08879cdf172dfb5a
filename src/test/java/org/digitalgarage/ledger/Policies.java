package org.digitalgarage.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The policies the product ships with, read from {@code config/rating-policies.yaml}. */
final class Policies {
    static final Policy STANDARD = named("standard");
    static final Policy DIGITAL = named("digital");

    private Policies() {}

    static Policy named(String name) {
        try (var file = Files.newBufferedReader(Path.of("config", "rating-policies.yaml"))) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(file);
            return content.get("policies").stream()
                    .filter(policy -> policy.get("name").equals(name))
                    .map(Policies::policy)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Policy policy(Map<String, Object> content) {
        var ceilings = new EnumMap<Kind, Integer>(Kind.class);
        ((Map<String, Integer>) content.get("ceilings")).forEach((kind, level) -> ceilings.put(Kind.of(kind), level));
        var needs = new TreeMap<Integer, List<List<Requirement>>>();
        ((Map<Integer, List<List<Map<String, Object>>>>) content.get("needs"))
                .forEach((level, alternatives) -> needs.put(
                        level,
                        alternatives.stream()
                                .map(alternative -> alternative.stream()
                                        .map(Policies::requirement)
                                        .toList())
                                .toList()));
        return new Policy(
                (String) content.get("name"),
                (int) content.get("version"),
                ceilings,
                (int) content.get("freshMonths"),
                needs);
    }

    @SuppressWarnings("unchecked")
    private static Requirement requirement(Map<String, Object> content) {
        var kinds = EnumSet.noneOf(Kind.class);
        ((List<String>) content.get("kinds")).forEach(kind -> kinds.add(Kind.of(kind)));
        return new Requirement(kinds, (int) content.get("rows"), (int) content.get("assessors"));
    }

    /** The policy with other needs for one level only. */
    static Policy asking(int level, List<List<Requirement>> alternatives) {
        return new Policy(
                "asking", 1, STANDARD.ceilings(), STANDARD.freshMonths(), new TreeMap<>(Map.of(level, alternatives)));
    }

    static Requirement need(int rows, int assessors, Kind... kinds) {
        return new Requirement(EnumSet.copyOf(new ArrayList<>(List.of(kinds))), rows, assessors);
    }
}
