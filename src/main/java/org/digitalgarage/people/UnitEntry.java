package org.digitalgarage.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Yaml;

/**
 * A unit as a file describes it.
 *
 * @param parent the code of the unit above; null at the root
 * @param province in Thai; null where the unit has none
 */
record UnitEntry(
        String code,
        String parent,
        String kind,
        Both name,
        Both abbreviation,
        List<String> aliases,
        String province,
        boolean partner,
        boolean sample,
        Yaml place) {

    private static final Set<String> KINDS = Set.of("root", "ministry", "department", "bureau", "group");

    /** The units of one file; a file without {@code units} has none. */
    static List<UnitEntry> read(Yaml file) {
        return file.list("units").stream().map(UnitEntry::of).toList();
    }

    private static UnitEntry of(Yaml entry) {
        var kind = entry.text("kind");
        if (!KINDS.contains(kind)) {
            throw entry.at("kind").fault("people.file.kind", kind);
        }
        if (kind.equals("root") != entry.find("parent").isEmpty()) {
            throw entry.fault("people.file.root");
        }
        return new UnitEntry(
                entry.text("code"),
                entry.optional("parent"),
                kind,
                entry.both("name"),
                entry.find("abbr").map(Yaml::both).orElse(Both.NONE),
                entry.texts("aliases"),
                entry.optional("province"),
                entry.flag("partner", false),
                entry.flag("sample", false),
                entry);
    }

    /**
     * The units of several files, parents before children, without those that cannot be placed.
     *
     * @param known the codes of units that are stored already
     * @param provinces the names a province may have
     * @param faults takes what is wrong
     */
    static List<UnitEntry> order(
            List<UnitEntry> all, Set<String> known, Set<String> provinces, List<FileFault> faults) {
        var waiting = new HashMap<String, List<UnitEntry>>();
        var ready = new ArrayList<UnitEntry>();
        for (var unit : unique(all, faults).values()) {
            if (unit.province != null && !provinces.contains(unit.province)) {
                faults.add(unit.place.at("province").fault("people.file.province", unit.province));
            } else if (unit.parent == null) {
                ready.add(unit);
            } else {
                waiting.computeIfAbsent(unit.parent, code -> new ArrayList<>()).add(unit);
            }
        }
        var here = new HashSet<String>();
        all.forEach(unit -> here.add(unit.code));
        known.stream()
                .filter(code -> !here.contains(code))
                .map(waiting::remove)
                .filter(children -> children != null)
                .forEach(ready::addAll);
        for (var i = 0; i < ready.size(); i++) {
            ready.addAll(waiting.getOrDefault(ready.get(i).code, List.of()));
            waiting.remove(ready.get(i).code);
        }
        waiting.values()
                .forEach(units -> units.forEach(
                        unit -> faults.add(unit.place.at("parent").fault("people.file.parent", unit.parent))));
        return ready;
    }

    private static Map<String, UnitEntry> unique(List<UnitEntry> all, List<FileFault> faults) {
        var unique = new LinkedHashMap<String, UnitEntry>();
        for (var unit : all) {
            if (unique.putIfAbsent(unit.code, unit) != null) {
                faults.add(unit.place.fault("people.file.twice", unit.code));
            }
        }
        return unique;
    }
}
