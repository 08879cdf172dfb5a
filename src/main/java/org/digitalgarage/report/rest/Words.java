package org.digitalgarage.report.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Page;
import org.digitalgarage.report.Counts;

/** What both reports write alike. */
final class Words {

    private Words() {}

    static JsonObjectBuilder both(Both text) {
        return Jsons.object().add("th", text.th()).add("en", text.en());
    }

    static JsonObjectBuilder counts(Counts counts) {
        var json = Jsons.object()
                .add("needed", counts.needed())
                .add("met", counts.met())
                .add("below", counts.below())
                .add("unknown", counts.unknown())
                .add("belowPercent", counts.share())
                .add("unknownPercent", counts.unknownShare());
        return counts.dots() == 0 ? json.addNull("certainty") : json.add("certainty", counts.certaintyCode());
    }

    static <T> JsonArrayBuilder list(List<T> rows, Function<T, JsonObjectBuilder> writer) {
        var array = Jsons.array();
        rows.forEach(row -> array.add(writer.apply(row)));
        return array;
    }

    static JsonObjectBuilder page(Page<?> page) {
        return Jsons.object()
                .add("number", page.number())
                .add("size", page.size())
                .add("pages", page.pages())
                .add("total", page.total());
    }
}
