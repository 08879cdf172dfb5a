package org.digitalgarage.evidence.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.WhyRow;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Lang;

/** Rows of evidence and competencies as JSON. */
final class EvidenceJson {

    private EvidenceJson() {}

    /** The competency with its version and both names. */
    static JsonObject competency(Competency competency) {
        return Jsons.object()
                .add("id", competency.getId())
                .add("ref", competency.getRef())
                .add("version", competency.getFramework().getVersion())
                .add("name", both(new Both(competency.name(Lang.TH), competency.name(Lang.EN))))
                .add("scaleMax", competency.getScaleMax())
                .build();
    }

    /** A row with a level, in the form that ratings/preview reads, with its words beside. */
    static JsonObjectBuilder row(WhyRow row) {
        var json = Jsons.object()
                .add("id", String.valueOf(row.id()))
                .add("level", row.level())
                .add("kind", row.kind().code())
                .add("standing", row.standing().code())
                .add("assessor", text(row.assessor()))
                .add("workedOn", row.workedOn().toString())
                .add("recordedAt", row.recordedAt().toString())
                .add("validUntil", text(row.validUntil()))
                .add("withdrawn", row.withdrawn())
                .add("counts", row.reason() == null)
                .add(
                        "reason",
                        row.reason() == null
                                ? JsonValue.NULL
                                : Jsons.value(row.reason().name()));
        var words = row.words();
        return json.add("title", words == null ? JsonValue.NULL : both(words.title()))
                .add(
                        "assessorName",
                        words == null || words.assessor() == null ? JsonValue.NULL : both(words.assessor()))
                .add("comment", words == null ? JsonValue.NULL : text(words.reason()))
                .add("address", words == null ? JsonValue.NULL : text(words.address()));
    }

    /** A text in both languages. */
    static JsonObject both(Both text) {
        return Jsons.object()
                .add("th", text.in(Lang.TH))
                .add("en", text.in(Lang.EN))
                .build();
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Jsons.value(value.toString());
    }
}
