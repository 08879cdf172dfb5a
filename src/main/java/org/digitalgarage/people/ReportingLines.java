package org.digitalgarage.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Who reports to whom, by personnel number; finds lines that lead back to where they began. */
final class ReportingLines {

    private final Map<String, String> above = new HashMap<>();

    /** Somebody reports to somebody; what was said of the same person first holds. */
    void add(String number, String supervisor) {
        above.putIfAbsent(number, supervisor);
    }

    /** Whether it is known to whom somebody reports. */
    boolean knows(String number) {
        return above.containsKey(number);
    }

    /** All lines that lead in a circle, each from somebody up to whoever reports to them. */
    List<List<String>> circles() {
        var circles = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        for (var start : above.keySet()) {
            var line = new ArrayList<String>();
            var next = start;
            while (next != null && seen.add(next)) {
                line.add(next);
                next = above.get(next);
            }
            if (next != null && line.contains(next)) {
                circles.add(line.subList(line.indexOf(next), line.size()));
            }
        }
        return circles;
    }
}
