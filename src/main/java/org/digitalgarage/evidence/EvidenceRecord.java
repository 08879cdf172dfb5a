package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Entry;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Rating;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiText;
import org.digitalgarage.platform.Words;

/**
 * All evidence of one person as it was known on a day, competency by competency.
 *
 * <p>It is read as a whole and paged here, not in the database: whether a row counts follows from all rows of its
 * competency, and one person has at most some hundred rows.
 *
 * @param parts one for each competency there is evidence of
 */
public record EvidenceRecord(long personId, LocalDate asOf, List<Part> parts) {

    /**
     * The evidence of one competency.
     *
     * @param required the level the position asks for, or null
     * @param entries all rows, those that only withdraw too
     * @param rows the rows with a level, latest work first
     */
    public record Part(
            Competency competency,
            Integer required,
            Rating rating,
            Policy policy,
            List<Entry> entries,
            List<WhyRow> rows) {}

    /** One row with its competency. */
    public record Item(Competency competency, Policy policy, WhyRow row) {

        /** Whether it supports the level. */
        public boolean counts() {
            return row.reason() == null;
        }
    }

    /**
     * Which rows are wanted.
     *
     * @param words found in title, assessor and competency in either language; empty for all
     * @param competencyId null for all
     * @param kind null for all
     * @param counts null for all
     */
    public record Wanted(String words, Long competencyId, Kind kind, Boolean counts) {

        /** All rows. */
        public static final Wanted ALL = new Wanted("", null, null, null);

        boolean matches(Item item) {
            return (competencyId == null || competencyId.equals(item.competency.getId()))
                    && (kind == null || kind == item.row.kind())
                    && (counts == null || counts == item.counts())
                    && (words.isBlank() || Words.of(words).foundIn(text(item)));
        }

        private static String text(Item item) {
            var text = new StringBuilder();
            for (var lang : Lang.values()) {
                text.append(item.competency.name(lang)).append('\n');
                if (item.row.words() != null) {
                    text.append(item.row.words().title().in(lang)).append('\n');
                    text.append(
                            item.row.words().assessor() == null
                                    ? ""
                                    : item.row.words().assessor().in(lang));
                    text.append('\n');
                }
            }
            return text.toString();
        }
    }

    /** The keys a list of rows can be sorted by; the first, falling, is its order. */
    public static final Set<String> SORTS = Set.of("worked", "recorded", "competency", "level");

    /** The rows wanted. */
    public Page<Item> page(Wanted wanted, Slice asked, Lang lang) {
        var found = parts.stream()
                .flatMap(part -> part.rows.stream().map(row -> new Item(part.competency, part.policy, row)))
                .filter(wanted::matches)
                .sorted(order(asked, lang))
                .toList();
        var slice = asked.within(found.size());
        var rows = found.stream().skip(slice.offset()).limit(slice.size()).toList();
        return slice.page(rows, found.size());
    }

    /** The competencies there is evidence of, by name. */
    public List<Competency> competencies(Lang lang) {
        return parts.stream()
                .map(Part::competency)
                .sorted(Comparator.comparing(competency -> ThaiText.sortKey(competency.name(lang))))
                .collect(Collectors.toList());
    }

    private static Comparator<Item> order(Slice slice, Lang lang) {
        Comparator<Item> latest = Comparator.comparing((Item item) -> item.row.workedOn())
                .thenComparing(item -> item.row.recordedAt())
                .thenComparing(item -> item.row.id());
        Comparator<Item> order =
                switch (slice.key()) {
                    case "recorded" -> Comparator.comparing(item -> item.row.recordedAt());
                    case "competency" -> Comparator.comparing(item -> ThaiText.sortKey(item.competency.name(lang)));
                    case "level" -> Comparator.comparing(item -> item.row.level());
                    default -> latest;
                };
        return (slice.falling() ? order.reversed() : order).thenComparing(latest.reversed());
    }
}
