package org.digitalgarage.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rating in the words a person reads: the level and what it rests on, what stands against it, and what the next level
 * still takes (rule 10 of the rating). Plain text; a number and its word are joined with U+00A0.
 */
public final class Sentence {
    private final Words words;
    private final Rating rating;
    private final List<Entry> counted;
    private final Policy policy;

    private Sentence(Words words, Rating rating, Collection<Entry> rows, Policy policy) {
        this.words = words;
        this.rating = rating;
        this.counted =
                rows.stream().filter(row -> rating.counted().contains(row.id())).toList();
        this.policy = policy;
    }

    /** In formal Thai, addressed to the person who is rated; the parameters are those of the rating. */
    public static String th(Rating rating, Collection<Entry> rows, Policy policy) {
        return new Sentence(new Words("th"), rating, rows, policy).text();
    }

    /** In English, addressed to the person who is rated; the parameters are those of the rating. */
    public static String en(Rating rating, Collection<Entry> rows, Policy policy) {
        return new Sentence(new Words("en"), rating, rows, policy).text();
    }

    private String text() {
        return Stream.of(state(), doubts(), faded(), claim(), next(), voices())
                .filter(Predicate.not(String::isEmpty))
                .collect(joining(" "));
    }

    private String state() {
        return switch (rating.state()) {
            case UNKNOWN -> words.say("unknown");
            case CLAIMED -> words.say("claimed", rating.claimedLevel());
            case FADED ->
                words.say(rating.fadedLevel() == 0 ? "faded.low" : "faded", rating.fadedLevel(), policy.freshMonths());
            case VERIFIED ->
                rating.verifiedLevel() == 0
                        ? words.say("verified.low")
                        : words.say("verified", rating.verifiedLevel(), words.and(evidence()), words.and(assessors()));
        };
    }

    private List<String> evidence() {
        var rowsByKind = counted.stream().collect(groupingBy(Entry::kind, TreeMap::new, counting()));
        return rowsByKind.entrySet().stream()
                .map(entry -> words.say("rows." + entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private List<String> assessors() {
        var rowsByStanding = counted.stream().collect(groupingBy(Entry::standing, TreeMap::new, toList()));
        return rowsByStanding.entrySet().stream()
                .map(entry -> assessors(entry.getKey(), Voices.assessors(entry.getValue())))
                .toList();
    }

    private String assessors(Standing standing, int number) {
        return words.say("by." + standing.code(), number);
    }

    private String doubts() {
        long doubts = rating.notCounted().values().stream()
                .filter(reason -> reason == Reason.DOUBTS)
                .count();
        return doubts == 0 ? "" : words.say("doubts", doubts);
    }

    /** Only beside fresh evidence: where all has faded, the state says so. */
    private String faded() {
        boolean beside = rating.state() == State.VERIFIED && rating.fadedLevel() > rating.verifiedLevel();
        return beside ? words.say("faded.beside", rating.fadedLevel(), policy.freshMonths()) : "";
    }

    /** Only beside evidence: where there is nothing else, the state says so. */
    private String claim() {
        boolean beside = rating.state() != State.CLAIMED && rating.claimedLevel() > rating.verifiedLevel();
        return beside ? words.say("claimed.beside", rating.claimedLevel()) : "";
    }

    private String next() {
        if (rating.nextLevel() == null) {
            return words.say("top");
        }
        if (rating.missing().stream().anyMatch(Missing::partsMet)) {
            return "";
        }
        var ways = rating.missing().stream().map(this::way).distinct().toList();
        return words.say(ways.size() == 1 ? "next" : "next.ways", rating.nextLevel(), words.oneOf(ways));
    }

    private String way(Missing way) {
        return words.and(way.parts().stream()
                .filter(part -> part.rowsToAdd() > 0)
                .map(this::part)
                .toList());
    }

    private String part(Missing.Part part) {
        String rows = rows(part.rowsToAdd(), part.requirement().kinds());
        int assessors = part.assessorsMissing();
        if (assessors == 0 || part.requirement().assessors() == 1) {
            return rows;
        }
        return words.say(part.assessors() == 0 ? "from" : "from.others", rows, assessors);
    }

    private String rows(int number, Set<Kind> kinds) {
        if (kinds.equals(Kind.EVIDENCE)) {
            return words.say("rows.any", number);
        }
        if (kinds.size() == 1) {
            return words.say("rows." + kinds.iterator().next().code(), number);
        }
        var names = kinds.stream()
                .map(kind -> words.say("kind." + kind.code(), number))
                .toList();
        return words.say("rows.mixed", number, words.or(names));
    }

    private String voices() {
        int voices = rating.missing().stream().mapToInt(Missing::voices).max().orElse(0);
        if (voices == 0) {
            return "";
        }
        var people = Stream.of(Standing.values())
                .filter(Standing::human)
                .map(standing -> assessors(standing, 1))
                .toList();
        return words.say("voices", rating.nextLevel(), voices, words.or(people));
    }
}
