package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.platform.Bulk;
import org.digitalgarage.platform.Now;

/**
 * Writes the first rows of many people at once: chains, ratings and counts come out as if the rows had come one by one,
 * only faster, for nothing stands there that they would have to be joined to.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreshChains {

    @Inject
    private Bulk bulk;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Tallies tallies;

    @Inject
    private Now now;

    /** Adds the first rows of each person, in the order in which they were recorded; the chains are locked and empty. */
    void add(Map<LedgerChain, List<EvidenceEntry>> entries) {
        var people = entries.keySet().stream().map(LedgerChain::getPersonId).toList();
        tallies.append(tallies.change(people, Map.of(), addUncounted(entries)));
    }

    /** The same without counting them; whoever calls it counts everybody anew at the end. */
    Map<Pair, List<Span>> addUncounted(Map<LedgerChain, List<EvidenceEntry>> entries) {
        var rows = rows(entries);
        bulk.insert(
                "evidence_row",
                LedgerRow.COLUMNS,
                rows.stream().map(LedgerRow::values).toList());
        var spans = new HashMap<Pair, List<Span>>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> new Pair(row.getPersonId(), row.getCompetencyId())))
                .forEach((pair, of) ->
                        spans.put(pair, Span.ofRows(of, policies.of(competencies.get(pair.competencyId())))));
        var periods = new ArrayList<Object[]>();
        spans.forEach((pair, of) -> of.forEach(span -> periods.add(new RatingPeriod(pair, span).values())));
        bulk.insert("evidence_rating", RatingPeriod.COLUMNS, periods);
        return spans;
    }

    private List<LedgerRow> rows(Map<LedgerChain, List<EvidenceEntry>> entries) {
        var instant = now.instant();
        var numbers =
                bulk.numbers(entries.values().stream().mapToInt(List::size).sum());
        var rows = new ArrayList<LedgerRow>(numbers.length);
        var words = new ArrayList<Object[]>();
        entries.forEach((chain, of) -> of.stream()
                .sorted(Comparator.comparing(entry -> entry.recordedAt() == null ? instant : entry.recordedAt()))
                .forEach(entry -> {
                    var row = new LedgerRow(numbers[rows.size()], entry, instant);
                    row.chain(chain);
                    rows.add(row);
                    if (entry.words() != null) {
                        words.add(new EvidenceSource(row, entry.words()).values());
                    }
                }));
        bulk.insert("evidence_source", EvidenceSource.COLUMNS, words);
        return rows;
    }
}
