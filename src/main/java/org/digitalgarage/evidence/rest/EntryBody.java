package org.digitalgarage.evidence.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.rest.Body;

/** Rows of evidence as they stand in a request. */
final class EntryBody {

    /** The words for a row's kind. */
    static final String KINDS = Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));

    /** The words for a row's standing. */
    static final String STANDINGS =
            Stream.of(Standing.values()).map(Standing::code).collect(Collectors.joining(", "));

    private EntryBody() {}

    /** The rows of the list {@code rows}; refuses all faults of the request at once. */
    static List<Entry> rows(Body body, int most) {
        var readers = new ArrayList<Reader>();
        var ids = new HashSet<String>();
        body.objects("rows", most).forEach(row -> readers.add(Reader.of(row, ids)));
        body.check();
        return readers.stream().map(Reader::entry).toList();
    }

    /** One row, checked field by field; {@link #entry()} is asked only when nothing was faulty. */
    private record Reader(
            Body row,
            String id,
            Integer level,
            Kind kind,
            Standing standing,
            String assessor,
            LocalDate validUntil,
            String withdraws) {

        static Reader of(Body row, Set<String> ids) {
            var id = row.text("id");
            if (id != null && !ids.add(id)) {
                row.fault("id", "evidence.rows.twice", id);
            }
            var reader = new Reader(
                    row,
                    id,
                    row.optionalNumber("level", 0, Entry.TOP_LEVEL),
                    row.word("kind", KINDS, Kind::of),
                    row.word("standing", STANDINGS, Standing::of),
                    row.optionalText("assessor"),
                    row.optionalDay("validUntil"),
                    row.optionalText("withdraws"));
            row.day("workedOn");
            row.instant("recordedAt");
            reader.checkLevel();
            reader.checkAssessor();
            return reader;
        }

        private void checkLevel() {
            if (!row.has("level") && withdraws == null) {
                row.fault("level", "evidence.rows.level");
            }
            if (withdraws != null && (withdraws.isEmpty() || withdraws.equals(id))) {
                row.fault("withdraws", "evidence.rows.withdraws");
            }
        }

        private void checkAssessor() {
            if (level == null || kind == null || standing == null) {
                return;
            }
            if (kind == Kind.SELF && standing != Standing.SELF) {
                row.fault("standing", "evidence.rows.self");
            }
            var named = assessor != null && !assessor.isEmpty();
            if (!named && standing != Standing.SELF && standing != Standing.MACHINE) {
                row.fault("assessor", "evidence.rows.assessor", standing.code());
            }
        }

        Entry entry() {
            return new Entry(
                    id,
                    level,
                    kind,
                    standing,
                    assessor,
                    row.day("workedOn"),
                    row.instant("recordedAt"),
                    validUntil,
                    withdraws);
        }
    }
}
