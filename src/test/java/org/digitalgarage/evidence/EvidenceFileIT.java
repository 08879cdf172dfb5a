package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.people.People;
import org.digitalgarage.platform.ImportRun.State;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.InsideImports;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence from files about people of a unit in which nobody of the demonstration works. */
@ExtendWith(ArquillianExtension.class)
class EvidenceFileIT {

    private static final String PEOPLE =
            "personnel_no,title_th,given_th,family_th,unit,line,level_scheme,level,joined_on";
    private static final String HEAD =
            "personnel_no,competency,level,kind,standing,assessor,worked_on,recorded_on,valid_until,reference,title";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideImports imports;

    @Inject
    private People people;

    @Inject
    private ChainCheck chains;

    @Inject
    private RatingComparison ratings;

    @Inject
    private TallyComparison tallies;

    @Inject
    private Now now;

    @BeforeEach
    void administrator() {
        world.as("admin");
    }

    @Test
    void rowsRatingsAndCountsComeOutAsIfOneByOne() {
        person("EV-11");
        person("EV-12");
        var run = imports.load(
                "evidence",
                false,
                HEAD,
                row("EV-11", "F301", 3, "project", "external", "Board A", "2024-03-01", "2024-04-01", "1", "Flood map"),
                row("EV-11", "F301", 2, "quiz", "machine", "", "2022-05-01", "2022-05-02", "2", ""),
                row("EV-11", "F301", 3, "credential", "external", "Board B", "2025-01-01", "", "3", ""),
                row("EV-11", "F302", 1, "quiz", "machine", "", "2025-01-01", "2025-01-01", "4", ""),
                row("EV-12", "F301", 2, "panel", "external", "Board A", "2023-01-01", "2023-01-05", "1", ""));
        assertEquals(State.DONE, run.getState(), () -> imports.faults(run).toString());
        assertEquals(5, run.getAdded());
        sound("EV-11", 4);
        sound("EV-12", 1);
    }

    @Test
    void theSameFileAgainAddsNothing() {
        person("EV-21");
        var file = new String[] {
            HEAD,
            row("EV-21", "F301", 3, "project", "external", "Board", "2024-03-01", "2024-04-01", "1", ""),
            row("EV-21", "F302", 2, "quiz", "machine", "", "2024-05-01", "2024-05-02", "1", "")
        };
        imports.load("evidence", false, file);
        var run = imports.load("evidence", false, file);
        assertEquals(State.DONE, run.getState(), () -> imports.faults(run).toString());
        assertEquals(List.of(0L, 2L), List.of(run.getAdded(), run.getUnchanged()));
        sound("EV-21", 2);
    }

    @Test
    void laterRowsJoinTheChain() {
        person("EV-31");
        imports.load(
                "evidence", false, HEAD, row("EV-31", "F301", 2, "quiz", "machine", "", "2024-05-01", "", "1", ""));
        var run = imports.load(
                "evidence",
                false,
                HEAD,
                row("EV-31", "F301", 3, "panel", "external", "Board", "2025-05-01", "", "2", ""));
        assertEquals(1, run.getAdded());
        sound("EV-31", 2);
    }

    @Test
    void whatWasKnownOnAPastDayCannotBeChanged() {
        person("EV-41");
        imports.load(
                "evidence", false, HEAD, row("EV-41", "F301", 2, "quiz", "machine", "", "2024-05-01", "", "1", ""));
        var run = imports.load(
                "evidence",
                true,
                HEAD,
                row("EV-41", "F301", 3, "panel", "external", "Board", "2020-05-01", "2020-05-01", "2", ""));
        assertEquals(List.of("2 recorded_on"), imports.faults(run));
        sound("EV-41", 1);
    }

    @Test
    void everyFaultIsNamedByRow() {
        person("EV-51");
        var good = row("EV-51", "F301", 2, "credential", "external", "Board", "2024-05-01", "", "1", "");
        var run = imports.load(
                "evidence",
                true,
                HEAD,
                good,
                good,
                other(2, good.replace("EV-51", "EV-59")),
                other(3, good.replace("F301", "X999")),
                other(4, good.replace("F301,2", "F301,7")),
                other(5, good.replace("credential", "praise")),
                other(6, good.replace("external", "mentor")),
                other(7, good.replace("2024-05-01", now.today().plusDays(1).toString())),
                other(8, good.replace("Board", "")),
                good.replace(",,1,", ",,,"));
        assertEquals(State.PARTLY, run.getState());
        assertEquals(
                List.of(
                        "3 reference",
                        "4 personnel_no",
                        "5 competency",
                        "6 level",
                        "7 kind",
                        "8 standing",
                        "9 worked_on",
                        "10 assessor",
                        "11 reference"),
                imports.faults(run));
        sound("EV-51", 1);
    }

    @Test
    void aReferenceThatWasTakenStandsForWhatItStoodFor() {
        person("EV-61");
        person("EV-62");
        var first = row("EV-61", "F301", 1, "credential", "external", "Board", "2024-05-01", "", "r1", "");
        var other = first.replace("F301,1", "F301,3");
        imports.load("evidence", false, HEAD, first);
        var later = imports.load("evidence", true, HEAD, other);
        assertEquals(List.of("2 reference"), imports.faults(later));
        var file = new ArrayList<String>();
        file.add(HEAD);
        file.add(first.replace("r1", "r2"));
        for (var i = 0; i < 2100; i++) {
            file.add(row("EV-62", "F301", 1, "quiz", "machine", "", "2024-05-01", "", "x" + i, ""));
        }
        file.add(other.replace("r1", "r2"));
        var apart = imports.load("evidence", false, file.toArray(String[]::new));
        assertEquals(State.PARTLY, apart.getState(), "far apart it is found when it is loaded");
        assertEquals(List.of("2103 reference"), imports.faults(apart));
        assertEquals(List.of(2101L, 1L), List.of(apart.getAdded(), apart.getFaulty()));
        sound("EV-61", 2);
    }

    @Test
    void daysOfTheOtherEraAreFaults() {
        person("EV-71");
        var run = imports.load(
                "evidence",
                true,
                HEAD,
                row("EV-71", "F301", 1, "credential", "external", "Board", "0021-01-01", "", "r1", ""));
        assertEquals(List.of("2 worked_on"), imports.faults(run));
    }

    @Test
    void onlyAnAdministratorLoads() {
        world.as("hr");
        assertThrows(NotAllowed.class, () -> imports.load("evidence", false, HEAD));
    }

    private static String other(int reference, String row) {
        return row.replace(",,1,", ",," + reference + ",");
    }

    private void person(String number) {
        imports.load("people", false, PEOPLE, number + ",นาย,สมชาย,ใจดี,DOLE,PLAN,ocsc,K2,2020-10-01");
    }

    private static String row(
            String number,
            String competency,
            int level,
            String kind,
            String standing,
            String assessor,
            String workedOn,
            String recordedOn,
            String reference,
            String title) {
        return String.join(
                ",",
                number,
                competency,
                String.valueOf(level),
                kind,
                standing,
                assessor,
                workedOn,
                recordedOn,
                "",
                reference,
                title);
    }

    /** What an auditor finds: an unbroken chain, and ratings and counts as they are computed anew. */
    private void sound(String number, long rows) {
        var person = people.byPersonnelNo(number).orElseThrow();
        world.run(em -> {
            var chain = chains.check(List.of(person.getId()));
            assertEquals(List.of(), chain.findings());
            assertEquals(rows, chain.rows());
            assertEquals(List.of(), ratings.check(List.of(person.getId())).findings());
            assertEquals(List.of(), tallies.check(person.getAssignedUnitId()).findings());
        });
    }
}
