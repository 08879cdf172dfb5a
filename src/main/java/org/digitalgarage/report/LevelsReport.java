package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.State;
import org.digitalgarage.people.ProfileReads;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;

/** Everybody of the caller's units with every competency asked of them or shown by them, to those who are HR there. */
@ApplicationScoped
@Transactional
public class LevelsReport {

    private static final int PORTION = 500;
    private static final String PAGE = "report.levels";
    private static final Comparator<LevelRow> ORDER = Comparator.comparing(LevelRow::competency, Competencies.ORDER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportScope scope;

    @Inject
    private ProfileReads reads;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    /**
     * All rows by unit, name and competency; noted once for the unit, so that its people see who took it. The rows of a few people are in memory at a time.
     *
     * @param filter as of the list of people; where it names a competency, there are rows of that one alone
     * @param lang names sort as in this language
     * @throws NotFound if the unit lies outside the caller's scope or there is no such competency
     */
    public void each(PeopleFilter filter, Lang lang, Consumer<LevelRow> reader) {
        var tops = scope.names();
        scope.unit(tops, filter.unit());
        filter.competency().ifPresent(competencies::get);
        if (filter.unit().isPresent()) {
            reads.noteUnit(filter.unit().getAsLong(), PAGE);
        } else {
            tops.forEach(top -> reads.noteUnit(top.getId(), PAGE));
        }
        var sql = new PeopleSql(filter, tops);
        var portion = new LinkedHashMap<Long, LevelRow.Person>();
        sql.people(lang).each(em, line -> {
            portion.put(line.number(0), person(line));
            if (portion.size() == PORTION) {
                passOn(sql, portion, reader);
            }
        });
        passOn(sql, portion, reader);
    }

    /**
     * Asks for the levels of a few people at a time, once for what is asked and once for what is known: to join and sort
     * all lines would cost the database more than all the rest.
     */
    private void passOn(PeopleSql sql, Map<Long, LevelRow.Person> people, Consumer<LevelRow> reader) {
        if (people.isEmpty()) {
            return;
        }
        var ids = List.copyOf(people.keySet());
        var levels = new HashMap<Long, Map<Long, LevelRow>>();
        ids.forEach(id -> levels.put(id, new HashMap<>()));
        sql.asked(ids).each(em, line -> levels.get(line.number(0))
                .put(line.number(1), asked(people.get(line.number(0)), line)));
        sql.known(ids).each(em, line -> levels.get(line.number(0))
                .compute(line.number(1), (competency, row) -> known(people.get(line.number(0)), row, line)));
        ids.forEach(id -> levels.get(id).values().stream().sorted(ORDER).forEach(reader));
        people.clear();
    }

    private LevelRow.Person person(Sql.Line line) {
        return new LevelRow.Person(
                line.number(0),
                line.text(1),
                PersonNames.of(line, 2),
                HeatMaps.shortName(units.get(line.number(13))),
                PersonNames.position(line, 8));
    }

    private LevelRow asked(LevelRow.Person person, Sql.Line line) {
        return new LevelRow(person, competencies.get(line.number(1)), line.small(2), State.UNKNOWN, 0, null, null);
    }

    private LevelRow known(LevelRow.Person person, LevelRow asked, Sql.Line line) {
        return new LevelRow(
                person,
                competencies.get(line.number(1)),
                asked == null ? 0 : asked.required(),
                State.of(line.text(2)),
                line.small(3),
                line.missing(4) ? null : Certainty.of(line.text(4)),
                line.day(5));
    }
}
