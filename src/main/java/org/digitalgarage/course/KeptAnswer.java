package org.digitalgarage.course;

import java.time.Instant;

/**
 * That an answer is kept.
 *
 * @param revision that it has now
 * @param at when it was kept; null where nothing was answered yet
 * @param answered whether the question is answered, in all its lines
 * @param all how many of the attempt's questions are answered, this one included
 * @param of how many questions the attempt has
 */
public record KeptAnswer(int revision, Instant at, boolean answered, long all, int of) {

    static KeptAnswer of(Attempts.Asked asked, String given, int revision, Instant at) {
        var answered = asked.question().task().answered(given);
        var others = asked.answers().stream()
                .filter(one -> one != asked.answer() && asked.answered(one))
                .count();
        return new KeptAnswer(
                revision,
                at,
                answered,
                others + (answered ? 1 : 0),
                asked.answers().size());
    }
}
