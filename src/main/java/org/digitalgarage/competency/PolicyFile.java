package org.digitalgarage.competency;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Requirement;
import org.digitalgarage.platform.Yaml;

/** Rating policies as their file describes them. */
final class PolicyFile {

    private PolicyFile() {}

    /** The policies of a file by name. */
    static Map<String, Policy> read(Yaml file) {
        var policies = new LinkedHashMap<String, Policy>();
        for (var entry : file.at("policies").members()) {
            var policy = policy(entry);
            if (policies.put(policy.name(), policy) != null) {
                throw entry.fault("competency.file.twice", policy.name());
            }
        }
        return policies;
    }

    private static Policy policy(Yaml entry) {
        var ceilings = new EnumMap<Kind, Integer>(Kind.class);
        entry.at("ceilings").entries().forEach((kind, level) -> ceilings.put(kind(kind, level), level.number()));
        var needs = new TreeMap<Integer, List<List<Requirement>>>();
        entry.at("needs")
                .entries()
                .forEach((level, alternatives) -> needs.put(
                        level(level, alternatives),
                        alternatives.members().stream()
                                .map(alternative -> alternative.members().stream()
                                        .map(PolicyFile::requirement)
                                        .toList())
                                .toList()));
        try {
            return new Policy(
                    entry.text("name"), entry.number("version"), ceilings, entry.number("freshMonths"), needs);
        } catch (IllegalArgumentException e) {
            throw entry.fault("competency.policy.faulty", e.getMessage());
        }
    }

    private static Requirement requirement(Yaml entry) {
        Set<Kind> kinds = new HashSet<>();
        entry.at("kinds").members().forEach(kind -> kinds.add(kind(kind.text(), kind)));
        try {
            return new Requirement(kinds, entry.number("rows"), entry.number("assessors"));
        } catch (IllegalArgumentException e) {
            throw entry.fault("competency.policy.faulty", e.getMessage());
        }
    }

    private static Kind kind(String code, Yaml at) {
        try {
            return Kind.of(code);
        } catch (IllegalArgumentException e) {
            throw at.fault("competency.policy.faulty", e.getMessage());
        }
    }

    private static int level(String text, Yaml at) {
        if (!text.matches("[1-5]")) {
            throw at.fault("competency.policy.level", text);
        }
        return Integer.parseInt(text);
    }
}
