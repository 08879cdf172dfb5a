package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor finds what somebody did to the ledger in the database itself. Every test puts back what it did. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    @Resource(lookup = "java:app/jdbc/garage")
    private DataSource database;

    @Inject
    private InsideWorld world;

    @Inject
    private AuditRuns runs;

    @Inject
    private Now now;

    private long learner;

    @BeforeEach
    void auditor() {
        learner = world.id("learner");
        world.as("auditor");
    }

    @Test
    void anUntouchedLedgerIsSound() {
        var run = check(AuditWork.CHAIN);
        assertEquals(AuditRun.State.SOUND, run.state());
        assertTrue(run.run().getRowTotal() > 100);
        assertEquals(run.run().getTotal(), run.run().getDone());
        assertEquals("auditor", nameOf(run));
    }

    @Test
    void aChangedRowIsFound() throws SQLException {
        var row = aRow(3);
        var finding = only(whileDone(
                "update evidence_row set level_no = level_no + 1 where id = " + row,
                "update evidence_row set level_no = level_no - 1 where id = " + row,
                AuditWork.CHAIN));
        assertEquals("changed", finding.getFault());
        assertEquals(learner, finding.getPersonId());
        assertEquals(row, finding.getRowId());
        assertEquals(3, finding.getPlace());
    }

    @Test
    void aRowThatCannotBeARowIsFound() throws SQLException {
        var row = aRow(2);
        var finding = only(whileDone(
                "update evidence_row set kind = 'nonsense' where id = " + row,
                "update evidence_row set kind = '" + text("select kind from evidence_row where id = " + row)
                        + "' where id = " + row,
                AuditWork.CHAIN));
        assertEquals("changed", finding.getFault());
        assertEquals(row, finding.getRowId());
    }

    @Test
    void aRemovedRowIsFoundAtTheRowAfterIt() throws SQLException {
        var next = aRow(4);
        var removed = remove(aRow(3));
        try {
            var found = findings(check(AuditWork.CHAIN));
            assertEquals(List.of("missing", "wrong_end"), faults(found));
            assertEquals(next, found.get(0).getRowId());
        } finally {
            put(removed);
        }
        assertEquals(AuditRun.State.SOUND, check(AuditWork.CHAIN).state());
    }

    @Test
    void aRowCutOffAtTheEndIsFound() throws SQLException {
        var last = Integer.parseInt(text("select row_count from evidence_chain where person_id = " + learner));
        var removed = remove(aRow(last));
        try {
            assertEquals(List.of("wrong_end"), faults(findings(check(AuditWork.CHAIN))));
        } finally {
            put(removed);
        }
    }

    @Test
    void aKeptRatingThatTheRowsDoNotGiveIsFound() throws SQLException {
        var competency = text(
                "select min(competency_id) from evidence_rating where state = 'verified' and person_id = " + learner);
        var where = " where person_id = " + learner + " and competency_id = " + competency;
        var found = findings(whileDone(
                "update evidence_rating set verified_level = verified_level + 1" + where,
                "update evidence_rating set verified_level = verified_level - 1" + where,
                AuditWork.COMPARE));
        var rating =
                found.stream().filter(one -> one.getFault().equals("rating")).toList();
        assertEquals(1, rating.size());
        assertEquals(learner, rating.get(0).getPersonId());
        assertEquals(Long.valueOf(competency), rating.get(0).getCompetencyId());
    }

    @Test
    void aRatingThatCannotBeComputedIsFoundAndHasItsWords() throws SQLException {
        var row = aRow(3);
        var level = text("select level_no from evidence_row where id = " + row);
        var found = findings(whileDone(
                "update evidence_row set level_no = 9 where id = " + row,
                "update evidence_row set level_no = " + level + " where id = " + row,
                AuditWork.COMPARE));
        var rating = found.stream()
                .filter(one -> one.getFault().equals("rating"))
                .findFirst()
                .orElseThrow();
        assertEquals(learner, rating.getPersonId());
        for (var lang : Lang.values()) {
            var word = "evidence.audit.rating." + rating.getComputed().split(" ")[0];
            assertTrue(Messages.has(lang, word), word);
        }
    }

    @Test
    void aKeptCountThatTheRatingsDoNotGiveIsFound() throws SQLException {
        var batch = text("select max(batch_id) from evidence_tally where people > 0");
        var where = " where batch_id = " + batch + " and line_no = "
                + text("select max(line_no) from evidence_tally where people > 0 and batch_id = " + batch);
        var unit = Long.valueOf(text("select unit_id from evidence_tally" + where));
        var found = findings(whileDone(
                "update evidence_tally set people = people + 1" + where,
                "update evidence_tally set people = people - 1" + where,
                AuditWork.COMPARE));
        var day = DayNumber.day(Integer.parseInt(text("select day_no from evidence_tally" + where)));
        assertTrue(found.stream().anyMatch(one -> unit.equals(one.getUnitId()) && day.equals(one.getOnDay())));
        assertEquals(Set.of("tally"), Set.copyOf(faults(found)));
    }

    @Test
    void aKeptSumThatTheCountsDoNotGiveIsFound() throws SQLException {
        var unit = text("select max(unit_id) from evidence_tally_sum");
        var year = text("select max(period) from evidence_tally_sum where period < 10000 and unit_id = " + unit);
        var cell = text(
                "select max(competency_id) from evidence_tally_sum where unit_id = " + unit + " and period = " + year);
        var where = " where unit_id = " + unit + " and period = " + year + " and competency_id = " + cell
                + " and type_key = (select max(type_key) from evidence_tally_sum where unit_id = " + unit
                + " and period = " + year
                + " and competency_id = " + cell + ")";
        var finding = only(whileDone(
                "update evidence_tally_sum set n_faded = n_faded + 1" + where,
                "update evidence_tally_sum set n_faded = n_faded - 1" + where,
                AuditWork.COMPARE));
        assertEquals("tally", finding.getFault());
        assertEquals(Long.valueOf(unit), finding.getUnitId());
        assertEquals(Long.valueOf(cell), finding.getCompetencyId());
        assertTrue(finding.getKept().startsWith("faded ") && !finding.getKept().equals(finding.getComputed()));
    }

    @Test
    void ratingsAndCountsEqualAFreshComputation() {
        var run = check(AuditWork.COMPARE);
        assertEquals(AuditRun.State.SOUND, run.state());
        assertEquals("tally", run.run().getPhase());
        assertEquals(run.run().getTotal(), run.run().getDone());
    }

    @Test
    void onlyAnAuditorChecks() {
        var run = check(AuditWork.CHAIN).run().getId();
        for (var other : List.of("learner", "mentor", "hr", "admin")) {
            world.as(other);
            assertThrows(NotAllowed.class, () -> runs.start(AuditWork.CHAIN));
            assertThrows(NotAllowed.class, () -> runs.get(run));
            assertThrows(NotAllowed.class, () -> runs.latest(5));
            assertThrows(NotAllowed.class, () -> runs.findings(run, first()));
        }
        world.stranger();
        assertThrows(NotAllowed.class, () -> runs.start(AuditWork.CHAIN));
    }

    @Test
    void thereIsNoCheckOfAnyNumber() {
        assertThrows(NotFound.class, () -> runs.get(1));
    }

    @Test
    void aSecondPressWhileOneWorksIsTheSameCheck() {
        var one = runs.start(AuditWork.COMPARE);
        var two = runs.start(AuditWork.COMPARE);
        assertEquals(one, two);
        await(one);
    }

    private AuditRuns.Line whileDone(String harm, String repair, AuditWork work) throws SQLException {
        execute(harm);
        try {
            return check(work);
        } finally {
            execute(repair);
        }
    }

    private AuditRuns.Line check(AuditWork work) {
        var id = runs.start(work);
        var line = await(id);
        // a check that another test began may have worked already
        return line.run().getWork() == work ? line : await(runs.start(work));
    }

    private AuditRuns.Line await(long run) {
        var patience = now.instant().plusSeconds(120);
        while (runs.get(run).state() == AuditRun.State.RUNNING && now.instant().isBefore(patience)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return runs.get(run);
    }

    private AuditFinding only(AuditRuns.Line line) {
        assertEquals(AuditRun.State.BROKEN, line.state());
        var found = findings(line);
        assertEquals(1, found.size(), () -> faults(found).toString());
        return found.get(0);
    }

    private List<AuditFinding> findings(AuditRuns.Line line) {
        return runs.findings(line.run().getId(), first()).rows();
    }

    private static List<String> faults(List<AuditFinding> found) {
        return found.stream().map(AuditFinding::getFault).toList();
    }

    private static Slice first() {
        return new Slice(1, 100, "");
    }

    private String nameOf(AuditRuns.Line line) {
        return line.run().getStartedBy() == world.id("auditor")
                ? "auditor"
                : line.startedBy().en();
    }

    private long aRow(int place) throws SQLException {
        return Long.parseLong(
                text("select id from evidence_row where person_id = " + learner + " and sequence_no = " + place));
    }

    private Map<String, Object> remove(long row) throws SQLException {
        var kept = new LinkedHashMap<String, Object>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from evidence_row where id = " + row)) {
            rows.next();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                kept.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
            }
        }
        execute("delete from evidence_row where id = " + row);
        return kept;
    }

    private void put(Map<String, Object> row) throws SQLException {
        var marks = String.join(", ", row.keySet().stream().map(name -> "?").toList());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into evidence_row (" + String.join(", ", row.keySet()) + ") values (" + marks + ")")) {
            var values = new ArrayList<>(row.values());
            for (var i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0, sql);
        }
    }
}
