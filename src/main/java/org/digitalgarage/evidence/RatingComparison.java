package org.digitalgarage.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Policies;

/** Compares the kept ratings of a portion of people with what their rows give when they are computed anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RatingComparison {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    /** Compares people; what seems to differ is looked at once more while nobody can write to it. */
    AuditPortions.Found check(List<Long> people) {
        var seems = checkOnce(people);
        if (seems.findings().isEmpty()) {
            return seems;
        }
        em.clear();
        seems.findings().stream()
                .map(AuditFinding::getPersonId)
                .distinct()
                .sorted()
                .forEach(person -> em.find(LedgerChain.class, person, LockModeType.PESSIMISTIC_WRITE));
        return checkOnce(people);
    }

    private AuditPortions.Found checkOnce(List<Long> people) {
        var rows = OfPeople.list(em, LedgerRow.class, people, LedgerRow::getPersonId).stream()
                .collect(Collectors.groupingBy(row -> new Pair(row.getPersonId(), row.getCompetencyId())));
        var kept = OfPeople.list(
                        em, RatingPeriod.class, people, period -> period.pair().personId())
                .stream()
                .collect(Collectors.groupingBy(
                        RatingPeriod::pair, Collectors.mapping(RatingPeriod::toSpan, Collectors.toList())));
        var pairs = new HashSet<>(rows.keySet());
        pairs.addAll(kept.keySet());
        var found = new ArrayList<AuditFinding>();
        for (var pair : pairs) {
            compare(pair, sorted(kept.getOrDefault(pair, List.of())), rows.getOrDefault(pair, List.of()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(AuditFinding::getPersonId).thenComparing(AuditFinding::getCompetencyId));
        return new AuditPortions.Found(
                rows.values().stream().mapToLong(List::size).sum(), found);
    }

    private Optional<AuditFinding> compare(Pair pair, List<Span> kept, Collection<LedgerRow> rows) {
        try {
            return compare(pair, kept, Span.ofRows(rows, policies.of(competencies.get(pair.competencyId()))));
        } catch (IllegalArgumentException e) {
            // a row that was changed into something that cannot be one: the check of the chain says which
            return Optional.of(AuditFinding.rating(
                    pair, kept.isEmpty() ? null : kept.get(0).from(), "broken 0", "broken 0"));
        }
    }

    /** The first day on which the two differ, and what each says there; empty if they are the same. */
    static Optional<AuditFinding> compare(Pair pair, List<Span> kept, List<Span> computed) {
        var i = 0;
        while (i < kept.size() && i < computed.size() && kept.get(i).equals(computed.get(i))) {
            i++;
        }
        var rest = Stream.of(
                        kept.stream().skip(i).findFirst(),
                        computed.stream().skip(i).findFirst())
                .flatMap(Optional::stream)
                .toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var from = rest.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
        var day = differing(rest, from);
        return Optional.of(AuditFinding.rating(pair, day, text(kept, day), text(computed, day)));
    }

    /** Where both begin on the same day with the same answer, they differ on the day after the shorter one. */
    private static LocalDate differing(List<Span> two, LocalDate from) {
        if (two.size() < 2
                || !two.get(0).from().equals(two.get(1).from())
                || !two.get(0).sameAnswer(two.get(1))) {
            return from;
        }
        return two.stream()
                .map(Span::until)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }

    private static String text(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .map(span -> span.state().code() + " " + span.verified())
                .orElse("unknown 0");
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    }
}
