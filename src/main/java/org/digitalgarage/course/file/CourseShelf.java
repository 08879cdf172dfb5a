package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.FileFault;

/**
 * All courses that were read, checked against each other: no code twice, no circle of prerequisites, and what comes
 * before is there. Courses come out in an order in which each finds its prerequisites.
 */
public final class CourseShelf {

    private final Set<String> known;
    private final Map<String, CourseDraft> drafts = new LinkedHashMap<>();
    private final Map<String, List<FileFault>> faults = new LinkedHashMap<>();

    /** @param known the codes of courses that were loaded before */
    public CourseShelf(Collection<String> known) {
        this.known = new HashSet<>(known);
    }

    /** One folder: the draft, which may be null where there are faults. */
    public void put(String folder, CourseDraft draft, List<FileFault> own) {
        if (!own.isEmpty() || draft == null) {
            faults.put(folder, new ArrayList<>(own));
            return;
        }
        var other = drafts.putIfAbsent(draft.code(), draft);
        if (other != null) {
            spoil(draft, draft.place().at("code").fault("course.file.codeTwice", draft.code(), other.folder()));
        }
    }

    /** Notes a fault that was found later; the course is left out. */
    public void spoil(CourseDraft draft, FileFault fault) {
        faults.computeIfAbsent(draft.folder(), folder -> new ArrayList<>()).add(fault);
    }

    /** Faults by folder. */
    public Map<String, List<FileFault>> faults() {
        return faults;
    }

    /** Those without fault, each behind its prerequisites. */
    public List<CourseDraft> healthy() {
        circles();
        var ordered = new LinkedHashMap<String, CourseDraft>();
        var left = new LinkedHashMap<>(drafts);
        left.values().removeIf(draft -> faults.containsKey(draft.folder()));
        for (var before = -1; before != ordered.size(); ) {
            before = ordered.size();
            left.values().removeIf(draft -> ready(draft, ordered, left) && ordered.put(draft.code(), draft) == null);
        }
        left.values().forEach(this::missing);
        return List.copyOf(ordered.values());
    }

    private boolean ready(CourseDraft draft, Map<String, CourseDraft> ordered, Map<String, CourseDraft> left) {
        return draft.prerequisiteCodes().stream()
                .allMatch(code -> ordered.containsKey(code) || known.contains(code) && !left.containsKey(code));
    }

    private void missing(CourseDraft draft) {
        for (var place : draft.prerequisites()) {
            if (!known.contains(place.text())) {
                spoil(draft, place.fault("course.file.prerequisite", place.text()));
            }
        }
    }

    private void circles() {
        var graph = new HashMap<String, List<String>>();
        drafts.forEach((code, draft) -> graph.put(code, draft.prerequisiteCodes()));
        for (var draft : drafts.values()) {
            for (var place : draft.prerequisites()) {
                var way = way(graph, place.text(), draft.code(), new LinkedHashSet<>());
                if (way != null) {
                    spoil(draft, place.fault("course.file.circle", draft.code() + " → " + String.join(" → ", way)));
                }
            }
        }
    }

    /** A way along the prerequisites from one course to another, both included; null if there is none. */
    private static List<String> way(Map<String, List<String>> graph, String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (!seen.add(from)) {
            return null;
        }
        for (var next : graph.getOrDefault(from, List.of())) {
            var rest = way(graph, next, to, seen);
            if (rest != null) {
                var way = new ArrayList<>(List.of(from));
                way.addAll(rest);
                return way;
            }
        }
        return null;
    }
}
