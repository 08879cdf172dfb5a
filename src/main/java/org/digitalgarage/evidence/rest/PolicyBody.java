package org.digitalgarage.evidence.rest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Requirement;
import org.digitalgarage.platform.rest.Body;

/** A rating policy as it stands in a request, in the form of {@code config/rating-policies.yaml}. */
final class PolicyBody {

    private static final int MOST = 20;
    private static final int LONGEST = 1200;
    private static final String EVIDENCE = EntryBody.KINDS.replace(", " + Kind.SELF.code(), "");

    private PolicyBody() {}

    /** Reads the policy; gathers its faults and answers null where it has any. */
    static Policy read(Body policy) {
        var name = policy.optionalText("name");
        var version = policy.optionalNumber("version", 1, 1_000_000);
        var months = policy.number("freshMonths", 1, LONGEST);
        var ceilings = ceilings(policy.object("ceilings"));
        var needs = needs(policy.object("needs"));
        Supplier<Policy> read = () -> new Policy(
                name == null || name.isEmpty() ? "preview" : name,
                version == null ? 1 : version,
                ceilings,
                months,
                needs);
        return policy.isSound() ? read.get() : null;
    }

    private static Map<Kind, Integer> ceilings(Body body) {
        var ceilings = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.EVIDENCE) {
            ceilings.put(kind, body.number(kind.code(), 0, Entry.TOP_LEVEL));
        }
        return ceilings;
    }

    private static TreeMap<Integer, List<List<Requirement>>> needs(Body body) {
        var needs = new TreeMap<Integer, List<List<Requirement>>>();
        for (var level : body.names()) {
            if (!level.matches("[1-5]")) {
                body.fault(level, "evidence.policy.level", level);
                continue;
            }
            var alternatives = body.lists(level, MOST);
            if (alternatives.isEmpty()) {
                body.fault(level, "evidence.policy.empty");
            }
            needs.put(
                    Integer.valueOf(level),
                    alternatives.stream().map(PolicyBody::alternative).toList());
        }
        if (needs.isEmpty()) {
            body.fault("", "evidence.policy.empty");
        }
        return needs;
    }

    private static List<Requirement> alternative(Body body) {
        var seen = EnumSet.noneOf(Kind.class);
        var requirements = body.objects("", MOST).stream()
                .map(part -> requirement(part, seen))
                .toList();
        if (requirements.isEmpty()) {
            body.fault("", "evidence.policy.empty");
        }
        return body.isSound() ? requirements : List.of();
    }

    private static Requirement requirement(Body part, Set<Kind> seen) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var code : part.texts("kinds", MOST)) {
            if (Kind.EVIDENCE.stream().noneMatch(kind -> kind.code().equals(code))) {
                part.fault("kinds", "platform.json.word", code, EVIDENCE);
            } else if (!seen.add(Kind.of(code))) {
                part.fault("kinds", "evidence.policy.twice", code);
            } else {
                kinds.add(Kind.of(code));
            }
        }
        if (kinds.isEmpty()) {
            part.fault("kinds", "evidence.policy.empty");
        }
        var rows = part.number("rows", 1, Integer.MAX_VALUE);
        var assessors = part.number("assessors", 1, Integer.MAX_VALUE);
        return part.isSound() ? new Requirement(kinds, rows, assessors) : null;
    }
}
