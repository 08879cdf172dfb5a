package org.digitalgarage.evidence.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Missing;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.ledger.Sentence;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Jsons;

/** A rating with its explanation as JSON. */
final class RatingJson {

    /** An example of a rating, for the description of the API; left open for what else is said of it. */
    static final String EXAMPLE =
            """
            {"competency":{"id":112,"ref":"OCSC-COMP-2553/F301","version":1,
            "name":{"th":"การคิดวิเคราะห์","en":"Analytical thinking"},"scaleMax":5},"required":2,
            "state":"VERIFIED","verifiedLevel":3,"fadedLevel":3,"claimedLevel":0,"certainty":"LOW",
            "counted":["4711"],"notCounted":[],"nextLevel":4,"missing":[],"sentence":{"th":"…","en":"…"},
            "policy":{"name":"standard","version":1}""";

    /** The rows behind it. */
    static final String EXAMPLE_ROWS =
            """
            ,"rows":[{"id":"4711","level":3,"kind":"project","standing":"mentor","assessor":"1569735189992418",
            "workedOn":"2026-01-10","recordedAt":"2026-01-12T09:00:00Z","validUntil":null,"withdrawn":false,
            "counts":true,"reason":null,"title":{"th":"…","en":"…"},"assessorName":{"th":"…","en":"…"},
            "comment":"…","address":null}]""";

    private RatingJson() {}

    /** The rating of some rows, its reasons, and the sentence a person reads. */
    static JsonObjectBuilder of(Rating rating, Collection<Entry> rows, Policy policy) {
        return of(rating, new Both(Sentence.th(rating, rows, policy), Sentence.en(rating, rows, policy)), policy);
    }

    /** The rating, its reasons, and the sentence a person reads. */
    static JsonObjectBuilder of(Rating rating, Both sentence, Policy policy) {
        var counted = Jsons.array(rating.counted());
        var notCounted = Jsons.array();
        rating.notCounted()
                .forEach((id, reason) ->
                        notCounted.add(Jsons.object().add("id", id).add("reason", reason.name())));
        var json = Jsons.object()
                .add("state", rating.state().name())
                .add("verifiedLevel", rating.verifiedLevel())
                .add("fadedLevel", rating.fadedLevel())
                .add("claimedLevel", rating.claimedLevel());
        if (rating.certainty() == null) {
            json.addNull("certainty");
        } else {
            json.add("certainty", rating.certainty().name());
        }
        json.add("counted", counted).add("notCounted", notCounted);
        if (rating.nextLevel() == null) {
            json.addNull("nextLevel");
        } else {
            json.add("nextLevel", rating.nextLevel());
        }
        return json.add("missing", missing(rating))
                .add("sentence", EvidenceJson.both(sentence))
                .add("policy", Jsons.object().add("name", policy.name()).add("version", policy.version()));
    }

    private static JsonArray missing(Rating rating) {
        var alternatives = Jsons.array();
        for (Missing way : rating.missing()) {
            var parts = Jsons.array();
            way.parts().forEach(part -> parts.add(part(part)));
            alternatives.add(Jsons.object()
                    .add("level", rating.nextLevel())
                    .add("parts", parts)
                    .add("voices", way.voices()));
        }
        return alternatives.build();
    }

    private static JsonObject part(Missing.Part part) {
        return Jsons.object()
                .add(
                        "kinds",
                        Jsons.array(part.requirement().kinds().stream()
                                .map(Kind::code)
                                .toList()))
                .add("rows", part.requirement().rows())
                .add("assessors", part.requirement().assessors())
                .add("rowsFound", part.rows())
                .add("assessorsFound", part.assessors())
                .add("rowsMissing", part.rowsMissing())
                .add("assessorsMissing", part.assessorsMissing())
                .build();
    }
}
