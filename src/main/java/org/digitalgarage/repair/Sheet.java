package org.digitalgarage.repair;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The form of an assignment just as it was typed, faulty fields too. It is kept as one text, in the form browsers send
 * forms in, so that a new field needs no new column.
 */
public final class Sheet {

    private static final Set<String> NAMES = Set.of(
            "template",
            "gone",
            "challenge",
            "title",
            "goal",
            "problem",
            "handIn",
            "share",
            "start",
            "end",
            "milestone",
            "due",
            "competency",
            "add",
            "seek",
            "person",
            "everybody",
            "unit",
            "line",
            "level",
            "q",
            "team");

    /** Fields that stand once for each milestone or competency. */
    private static final Pattern REPEATED = Pattern.compile("(milestone|due)-[1-9]\\d?|level-\\d{1,18}");

    /** What other pages than the form itself choose, the template and the people, and what was taken out last. */
    private static final Set<String> CHOSEN =
            Set.of("template", "gone", "person", "everybody", "q", "unit", "line", "level");

    /** More rows than this are never sent by our own pages. */
    private static final int MOST_VALUES = 2000;

    private final Map<String, List<String>> fields;

    private Sheet(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A form with nothing in it. */
    public static Sheet empty() {
        return new Sheet(new LinkedHashMap<>());
    }

    /** What a request sent, with plain line ends; names that the form does not have are left out. */
    public static Sheet of(Map<String, List<String>> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (known(name)) {
                fields.put(
                        name,
                        values.stream()
                                .limit(MOST_VALUES)
                                .map(value -> value.replace("\r\n", "\n"))
                                .toList());
            }
        });
        return new Sheet(fields);
    }

    /** Reads what {@link #encode()} wrote. */
    public static Sheet decode(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                fields.computeIfAbsent(plain(pair.substring(0, at)), name -> new ArrayList<>())
                        .add(plain(pair.substring(at + 1)));
            }
        }
        return new Sheet(fields);
    }

    /** The whole form as one text. */
    public String encode() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> coded(field.getKey()) + "=" + coded(value)))
                .collect(Collectors.joining("&"));
    }

    /** This form with other values in one field; without values the field is empty. */
    public Sheet with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, List.copyOf(values));
        return new Sheet(changed);
    }

    /** This form with one value in a field. */
    public Sheet with(String name, String value) {
        return with(name, List.of(value));
    }

    /** This form as it was typed anew, with the people and the template of the former one. */
    public Sheet typedOver(Sheet former) {
        var changed = new LinkedHashMap<>(fields);
        CHOSEN.forEach(changed::remove);
        CHOSEN.stream().filter(former.fields::containsKey).forEach(name -> changed.put(name, former.fields.get(name)));
        return new Sheet(changed);
    }

    /** Whether the same stands in both forms; fields left empty say nothing. */
    public boolean says(Sheet other) {
        return filled().equals(other.filled());
    }

    private Map<String, List<String>> filled() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().stream().map(String::strip).toList()));
    }

    /** This form for certain people. */
    public Sheet forPeople(List<Long> people) {
        return without("everybody")
                .with("person", people.stream().map(String::valueOf).toList());
    }

    /** Whether it is for everybody that a filter fits, rather than for certain people. */
    public boolean isForEverybody() {
        return text("everybody").equals("true");
    }

    /** What stands in a field, without the spaces around it; empty where nothing does. */
    public String text(String name) {
        return fields.getOrDefault(name, List.of("")).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** What stands in a field that repeats. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The numbers in a field that repeats; what is none is left out. */
    public List<Long> ids(String name) {
        return all(name).stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /** How many milestones have a place in the form, empty ones too. */
    public int gates() {
        return fields.keySet().stream()
                .filter(name -> name.matches("(milestone|due)-\\d+"))
                .mapToInt(name -> Integer.parseInt(name.substring(name.indexOf('-') + 1)))
                .max()
                .orElse(0);
    }

    /** The places of milestones, from 1; at least one. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, Math.max(1, gates())).boxed().toList();
    }

    /** This form with a milestone at a place, from 1. */
    public Sheet withGate(int place, String title, String due) {
        return with("milestone-" + place, title).with("due-" + place, due);
    }

    /** This form without the milestone at a place; those behind it move up. */
    public Sheet withoutGate(int place) {
        var changed = this;
        var last = gates();
        for (var i = place; i < last; i++) {
            changed = changed.withGate(i, text("milestone-" + (i + 1)), text("due-" + (i + 1)));
        }
        return changed.without("milestone-" + last).without("due-" + last);
    }

    /** This form with one more milestone at a place; the one there and those behind it move down. */
    public Sheet withGateBefore(int place, String title, String due) {
        var changed = this;
        for (var i = gates(); i >= place; i--) {
            changed = changed.withGate(i + 1, text("milestone-" + i), text("due-" + i));
        }
        return changed.withGate(place, title, due);
    }

    /** This form without a field. */
    public Sheet without(String name) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new Sheet(changed);
    }

    /** The level chosen for a competency; 0 where none is. */
    public int level(long competencyId) {
        var typed = text(levelField(competencyId));
        return typed.matches("\\d") ? Integer.parseInt(typed) : 0;
    }

    /** The name of the field that holds the level of a competency. */
    public static String levelField(long competencyId) {
        return "level-" + competencyId;
    }

    /** The title for a list of drafts, cut to 300 characters. */
    public String shortTitle() {
        var title = text("title");
        return title.length() > 300 ? title.substring(0, 300) : title;
    }

    private static boolean known(String name) {
        return NAMES.contains(name) || REPEATED.matcher(name).matches();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
