package org.digitalgarage.evidence.rest;

import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.evidence.ImportedRow;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.rest.Body;

/** Rows that a program wants written, as they stand in its request. */
final class ImportBody {

    private static final int LONGEST = 300;
    private static final String[] FIELDS = {
        "personnelNo",
        "competency",
        "level",
        "kind",
        "standing",
        "assessor",
        "workedOn",
        "validUntil",
        "title",
        "address"
    };

    private ImportBody() {}

    /** The rows of the list {@code rows}; refuses all faults of form at once. */
    static List<ImportedRow> rows(Body body, int most) {
        var rows = new ArrayList<ImportedRow>();
        for (var row : body.objects("rows", most)) {
            var read = row(row);
            if (body.isSound()) {
                rows.add(read);
            }
        }
        if (body.isSound() && rows.isEmpty()) {
            body.fault("rows", "evidence.import.none");
        }
        body.check();
        return rows;
    }

    private static ImportedRow row(Body row) {
        row.only(FIELDS);
        var level = row.number("level", 0, Entry.TOP_LEVEL);
        var assessor = row.optionalText("assessor");
        if (assessor != null && assessor.length() > LONGEST) {
            row.fault("assessor", "evidence.text.long", assessor.length(), LONGEST);
        }
        return new ImportedRow(
                row.text("personnelNo"),
                row.text("competency"),
                level == null ? 0 : level,
                row.word("kind", EntryBody.KINDS, Kind::of),
                row.word("standing", "machine, external", Standing::of),
                assessor,
                row.day("workedOn"),
                row.optionalDay("validUntil"),
                title(row),
                row.optionalText("address"));
    }

    /** One text, or one in each language. */
    private static Both title(Body row) {
        if (!row.isObject("title")) {
            var title = row.text("title");
            return new Both(fitting(row, "title", title), title);
        }
        var title = row.object("title");
        var th = title.optionalText("th");
        var en = title.optionalText("en");
        if (th == null && en == null) {
            row.fault("title", "platform.json.missing");
        }
        fitting(title, "th", th);
        fitting(title, "en", en);
        return new Both(th == null ? en : th, en == null ? th : en);
    }

    private static String fitting(Body row, String name, String text) {
        return text != null && text.length() > LONGEST
                ? row.fault(name, "evidence.text.long", text.length(), LONGEST)
                : text;
    }
}
