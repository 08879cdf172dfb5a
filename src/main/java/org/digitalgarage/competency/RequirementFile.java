package org.digitalgarage.competency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Yaml;

/** Requirements of positions as files describe them, before lines of work are joined to them. */
final class RequirementFile {

    /** A set: under whom and when it holds. */
    record SetHead(String code, String agency, boolean confirmed, LocalDate from, LocalDate until) {}

    /** What a set asks at one level of position of one competency; of lines that name it only, where lineOnly says so. */
    record Demand(SetHead set, String levelKey, Competency competency, boolean lineOnly, int minLevel) {}

    /** A line of work: its levels, and the competencies it names, as {@code FRAMEWORK/CODE}. */
    record LineOfWork(String code, Set<String> levels, Set<String> names) {}

    private static final Map<String, String> NAMED_IN =
            Map.of("functional", "OCSC-COMP-2553", "digital", "OCSC-DIG-2566", "skills", "OCSC-KS-2553");

    private RequirementFile() {}

    /** The lines of work of {@code lines.yaml}; a name that is in no framework is a fault. */
    static Map<String, LineOfWork> lines(Yaml file, Competencies competencies) {
        var lines = new HashMap<String, LineOfWork>();
        for (var entry : file.at("lines").members()) {
            var names = new HashSet<String>();
            NAMED_IN.forEach((key, framework) -> entry.list(key).forEach(code -> {
                var ref = framework + "/" + code.text();
                if (competencies.byRef(ref).isEmpty()) {
                    throw code.fault("competency.file.unknown", ref);
                }
                names.add(ref);
            }));
            lines.put(entry.text("code"), new LineOfWork(entry.text("code"), Set.copyOf(entry.texts("levels")), names));
        }
        return lines;
    }

    /** What a file asks for. */
    static List<Demand> read(Yaml file, Competencies competencies, Set<String> units, Set<String> levelKeys) {
        var demands = new ArrayList<Demand>();
        var codes = new HashSet<String>();
        for (var entry : file.list("requirements")) {
            if (!codes.add(entry.text("code"))) {
                throw entry.fault("competency.file.twice", entry.text("code"));
            }
            var agency = entry.optional("agency");
            if (agency != null && !units.contains(agency)) {
                throw entry.at("agency").fault("competency.file.unit", agency);
            }
            var set = new SetHead(
                    entry.text("code"),
                    agency,
                    entry.flag("confirmed", false),
                    entry.day("effectiveFrom"),
                    entry.find("effectiveUntil")
                            .map(at -> entry.day("effectiveUntil"))
                            .orElse(null));
            for (var kind : entry.at("byKind").members()) {
                demands.addAll(demands(set, kind, competencies, levelKeys));
            }
        }
        return demands;
    }

    private static List<Demand> demands(SetHead set, Yaml entry, Competencies competencies, Set<String> levelKeys) {
        var demands = new ArrayList<Demand>();
        for (var competency : chosen(entry, competencies)) {
            entry.at("levels").entries().forEach((key, level) -> {
                if (!levelKeys.contains(key)) {
                    throw level.fault("competency.file.levelKey", key);
                }
                if (level.number() < 0 || level.number() > competency.getScaleMax()) {
                    throw level.fault("competency.file.level", level.number(), competency.getScaleMax());
                }
                demands.add(new Demand(set, key, competency, entry.flag("lineOnly", false), level.number()));
            });
        }
        return demands;
    }

    private static List<Competency> chosen(Yaml entry, Competencies competencies) {
        var framework = competencies.ofFramework(entry.text("framework"));
        if (framework.isEmpty()) {
            throw entry.at("framework").fault("competency.file.framework", entry.text("framework"));
        }
        if (entry.find("competencies").isPresent()) {
            return entry.at("competencies").members().stream()
                    .map(code -> competencies
                            .byRef(entry.text("framework") + "/" + code.text())
                            .orElseThrow(() ->
                                    code.fault("competency.file.unknown", entry.text("framework") + "/" + code.text())))
                    .toList();
        }
        var kind = entry.text("kind");
        return framework.stream()
                .filter(competency -> competency.getKind().code().equals(kind))
                .toList();
    }
}
