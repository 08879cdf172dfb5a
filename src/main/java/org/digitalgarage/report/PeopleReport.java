package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Slice;

/** The list of the people of the caller's units, to those who are HR there. */
@ApplicationScoped
@Transactional
public class PeopleReport {

    /** What the list can be sorted by; the first is its order unless another is asked for. */
    public static final List<String> SORTS = PeopleSql.SORTS;

    private static final int CHUNK = 500;

    /** So many people are counted quickly, however many there are besides. */
    private static final int FEW = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportScope scope;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    /**
     * A part of the list, and how many it has.
     *
     * @param lang names sort as in this language
     * @throws NotFound if the unit lies outside the caller's scope or there is no such competency
     */
    public PeopleList read(PeopleFilter filter, Slice slice, Lang lang) {
        return read(filter, slice, lang, Integer.MAX_VALUE - 1);
    }

    /**
     * The same, but people are counted only a little further than the part that is asked for: to count everybody of a
     * civil service takes far longer than to find its first twenty.
     */
    public PeopleList readFirst(PeopleFilter filter, Slice slice, Lang lang) {
        return read(filter, slice, lang, Math.max(FEW, slice.offset() + 2 * slice.size()));
    }

    /** The same, counted no further than to this number. */
    PeopleList read(PeopleFilter filter, Slice slice, Lang lang, int most) {
        var tops = scope.names();
        check(filter, tops);
        var sql = new PeopleSql(filter, tops);
        var found = count(sql, most);
        var everybody = filter.narrows() ? count(new PeopleSql(filter.unitAlone(), tops), most) : found;
        var within = slice.within(found.number());
        var rows = counted(sql, sql.part(within, lang).list(em, this::row));
        return new PeopleList(
                tops,
                filter.unit().isEmpty() ? null : units.get(filter.unit().getAsLong()),
                everybody,
                found,
                within.page(rows, found.number()),
                found.number() == 0 ? ways(filter, tops) : List.of());
    }

    private PeopleList.Count count(PeopleSql sql, int most) {
        var counted = sql.count(most).count(em);
        return new PeopleList.Count(Math.min(counted, most), counted > most);
    }

    /** The whole list, row by row; a portion is in memory at a time. */
    public void each(PeopleFilter filter, Slice slice, Lang lang, Consumer<PeopleRow> reader) {
        var tops = scope.names();
        check(filter, tops);
        var sql = new PeopleSql(filter, tops);
        var portion = new ArrayList<PeopleRow>();
        sql.whole(slice, lang).each(em, line -> {
            portion.add(row(line));
            if (portion.size() == CHUNK) {
                counted(sql, portion).forEach(reader);
                portion.clear();
            }
        });
        counted(sql, portion).forEach(reader);
    }

    private void check(PeopleFilter filter, List<Unit> tops) {
        scope.unit(tops, filter.unit());
        filter.competency().ifPresent(competencies::get);
    }

    private List<PeopleRow> counted(PeopleSql sql, List<PeopleRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        var ids = rows.stream().map(PeopleRow::id).toList();
        var counts = new HashMap<Long, Counts>();
        sql.counts(ids)
                .list(
                        em,
                        line -> counts.put(
                                line.number(0), new Counts(line.small(1), line.small(2), line.small(3), 0, 0, 0)));
        var reasons = new HashMap<Long, PeopleRow.Reason>();
        if (sql.isAboutOne()) {
            sql.known(ids).list(em, line -> reasons.put(line.number(0), reason(line)));
        }
        return rows.stream()
                .map(row -> row.counted(
                        counts.getOrDefault(row.id(), Counts.NONE),
                        sql.isAboutOne() ? reasons.getOrDefault(row.id(), PeopleRow.Reason.NONE) : null))
                .toList();
    }

    private static PeopleRow.Reason reason(Sql.Line line) {
        return new PeopleRow.Reason(
                State.of(line.text(2)),
                line.small(3),
                line.missing(4) ? null : Certainty.of(line.text(4)),
                line.day(5));
    }

    private PeopleRow row(Sql.Line line) {
        return new PeopleRow(
                line.number(0),
                line.text(1),
                PersonNames.of(line, 2),
                new Both(line.text(8), line.text(10)),
                PersonNames.level(line, 8),
                HeatMaps.shortName(units.get(line.number(13))),
                0,
                0,
                0,
                line.missing(14) ? null : PersonNames.of(line, 14),
                line.dayOf(20),
                null);
    }

    private List<PeopleList.Way> ways(PeopleFilter filter, List<Unit> tops) {
        var ways = new ArrayList<PeopleList.Way>();
        if (filter.unit().isPresent() && filter.narrows()) {
            ways.add(way("anywhere", filter.q(), filter.anywhere(), tops));
            ways.add(way("unit", null, filter.unitAlone(), tops));
        }
        if (filter.q() != null) {
            near(filter.q(), filter.asOf(), tops).ifPresent(ways::add);
        }
        return ways;
    }

    private Optional<PeopleList.Way> near(String words, LocalDate asOf, List<Unit> tops) {
        var everywhere = PeopleFilter.everybody(asOf);
        var patterns = NearSpelling.patterns(words);
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        new PeopleSql(everywhere, tops).candidates(patterns).list(em, line -> {
            var name = PersonNames.of(line, 0);
            return names.add(name.th()) && names.add(name.en());
        });
        return NearSpelling.nearest(words, names).map(meant -> way("near", meant, everywhere.withWords(meant), tops));
    }

    private PeopleList.Way way(String kind, String words, PeopleFilter filter, List<Unit> tops) {
        return new PeopleList.Way(
                kind, words, new PeopleSql(filter, tops).count().count(em));
    }
}
