package org.digitalgarage.competency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Yaml;

/** A framework as its file describes it, checked as far as the file alone can be checked. */
record FrameworkFile(
        String code,
        int version,
        Both title,
        String owner,
        String letter,
        int scaleMax,
        Both level0,
        boolean confirmed,
        String supersedes,
        List<Item> competencies,
        List<Cross> crosswalk) {

    private static final int TOP = 5;
    private static final Set<String> STRENGTHS = Set.of("strong", "partial", "weak");

    /** A competency of the file. */
    record Item(
            String code,
            CompetencyKind kind,
            String policy,
            Both name,
            Both shortName,
            Both definition,
            List<Both> levels,
            List<Both> levelNames) {}

    /** A line of the crosswalk. */
    record Cross(String from, String to, String strength) {}

    static FrameworkFile read(Yaml file) {
        var head = file.at("framework");
        var scale = head.at("scale").number("max");
        if (scale < 1 || scale > TOP) {
            throw head.at("scale").at("max").fault("competency.file.scale", scale, TOP);
        }
        var names = head.list("levelNames").stream().map(Yaml::both).toList();
        if (!names.isEmpty() && names.size() != scale) {
            throw head.at("levelNames").fault("competency.file.levels", scale, names.size());
        }
        return new FrameworkFile(
                head.text("code"),
                head.number("version"),
                head.both("title"),
                head.text("owner"),
                head.optional("letter"),
                scale,
                head.both("level0"),
                head.flag("confirmed", false),
                head.optional("supersedes"),
                items(file.at("competencies"), scale, names),
                file.list("crosswalk").stream().map(FrameworkFile::cross).toList());
    }

    /** Changes when anything but a comment changes. */
    String hash() {
        return Facts.hash(toString());
    }

    private static List<Item> items(Yaml list, int scale, List<Both> names) {
        var items = new ArrayList<Item>();
        var codes = new HashSet<String>();
        for (var entry : list.members()) {
            if (!codes.add(entry.text("code"))) {
                throw entry.fault("competency.file.twice", entry.text("code"));
            }
            var levels = entry.list("levels").stream().map(Yaml::both).toList();
            if (levels.size() != scale) {
                throw entry.fault("competency.file.levels", scale, levels.size());
            }
            items.add(new Item(
                    entry.text("code"),
                    kind(entry.at("kind")),
                    entry.text("policy"),
                    entry.both("name"),
                    entry.find("short").map(Yaml::both).orElseGet(() -> entry.both("name")),
                    entry.both("definition"),
                    levels,
                    names));
        }
        return items;
    }

    private static CompetencyKind kind(Yaml at) {
        try {
            return CompetencyKind.of(at.text());
        } catch (IllegalArgumentException e) {
            throw at.fault("competency.file.kind", at.text());
        }
    }

    private static Cross cross(Yaml entry) {
        if (!STRENGTHS.contains(entry.text("strength"))) {
            throw entry.at("strength").fault("competency.file.strength", entry.text("strength"));
        }
        for (var key : List.of("from", "to")) {
            if (!entry.text(key).matches("[^/]+/[^/]+")) {
                throw entry.at(key).fault("competency.file.ref", entry.text(key));
            }
        }
        return new Cross(entry.text("from"), entry.text("to"), entry.text("strength"));
    }
}
