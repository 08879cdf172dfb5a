package org.digitalgarage.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Collections;
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

    private Sentence(String language, Rating rating, Collection<Entry> rows, Policy policy) {
        this.words = new Words(language);
        this.rating = rating;
        this.counted =
                rows.stream().filter(row -> rating.counted().contains(row.id())).toList();
        this.policy = policy;
    }

    /** In formal Thai, addressed to the person who is rated, from the rows and the policy of the rating. */
    public static String th(Rating rating, Collection<Entry> rows, Policy policy) {
        return new Sentence("th", rating, rows, policy).text();
    }

    /** In English, addressed to the person who is rated, from the rows and the policy of the rating. */
    public static String en(Rating rating, Collection<Entry> rows, Policy policy) {
        return new Sentence("en", rating, rows, policy).text();
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
                rating.fadedLevel() == 0
                        ? words.say("faded.low", rating.nextLevel(), policy.freshMonths())
                        : words.say("faded", rating.fadedLevel(), policy.freshMonths());
            case VERIFIED -> rating.verifiedLevel() == 0 ? words.say("verified.low", rating.nextLevel()) : verified();
        };
    }

    private String verified() {
        var kinds = counted.stream().collect(groupingBy(Entry::kind, TreeMap::new, toList()));
        var evidence = kinds.entrySet().stream()
                .map(entry -> kind(entry.getKey(), entry.getValue().size()))
                .toList();
        var standings = counted.stream().collect(groupingBy(Entry::standing, TreeMap::new, toList()));
        var assessors = standings.entrySet().stream()
                .map(entry -> assessors(entry.getKey(), Voices.assessors(entry.getValue())))
                .toList();
        return words.say("verified", rating.verifiedLevel(), words.and(evidence), words.and(assessors), counted.size());
    }

    private String kind(Kind kind, int number) {
        return rows(number, words.number(number), Set.of(kind));
    }

    private String assessors(Standing standing, int number) {
        return words.say("by." + standing.code(), number, words.number(number));
    }

    private String doubts() {
        int doubts = Collections.frequency(rating.notCounted().values(), Reason.DOUBTS);
        return doubts == 0 ? "" : words.say("doubts", doubts, words.number(doubts));
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
        if (onlyVoicesMissing()) {
            return "";
        }
        var ways = rating.missing().stream().map(this::way).distinct().toList();
        return ways.size() == 1
                ? words.say("next", rating.nextLevel(), ways.get(0))
                : words.say("next.ways", rating.nextLevel(), words.oneOf(ways));
    }

    private boolean onlyVoicesMissing() {
        return rating.missing().stream().anyMatch(Missing::partsMet);
    }

    private String way(Missing way) {
        return way.parts().stream()
                .filter(part -> part.rowsToAdd() > 0)
                .map(this::part)
                .collect(joining(words.say("with")));
    }

    private String part(Missing.Part part) {
        String number = words.number(part.rowsToAdd());
        String more = part.rows() == 0 ? number : words.say("more", number);
        String rows = rows(part.rowsToAdd(), more, part.requirement().kinds());
        int assessors = part.assessorsMissing();
        if (assessors == 0 || part.requirement().assessors() == 1) {
            return rows;
        }
        return words.say(part.assessors() == 0 ? "from" : "from.others", assessors, words.number(assessors), rows);
    }

    private String rows(int number, String word, Set<Kind> kinds) {
        if (kinds.equals(Kind.EVIDENCE)) {
            return words.say("rows.any", number, word);
        }
        if (kinds.size() == 1) {
            return words.say("rows." + kinds.iterator().next().code(), number, word);
        }
        var names = kinds.stream()
                .map(kind -> words.say("kind." + kind.code(), number))
                .toList();
        return words.say("rows.mixed", number, word, words.or(names));
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
        String key = onlyVoicesMissing() ? "voices" : "voices.included";
        return words.say(key, rating.nextLevel(), voices, words.number(voices), words.or(people));
    }
}
