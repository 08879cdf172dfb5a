package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.digitalgarage.platform.ImportRun;
import org.digitalgarage.platform.ImportRun.State;
import org.digitalgarage.platform.Imports;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideImports;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People from files, in units in which nobody of the demonstration works. */
@ExtendWith(ArquillianExtension.class)
class PeopleImportIT {

    private static final String HEAD =
            "personnel_no,citizen_id,title_th,given_th,family_th,unit,line,level_scheme,level,supervisor,joined_on";

    @Inject
    private InsideWorld world;

    @Inject
    private InsideImports imports;

    @Inject
    private Imports all;

    @Inject
    private People people;

    @BeforeEach
    void administrator() {
        world.as("admin");
    }

    @Test
    void peopleAndTheirReportingLineAreTakenIn() {
        var run = imports.load("people", false, HEAD, row("IT-11", "IT-12"), row("IT-12", ""));
        assertEquals(State.DONE, run.getState());
        assertEquals(List.of(2L, 2L, 0L, 0L), figures(run));
        var person = people.byPersonnelNo("IT-11").orElseThrow();
        assertEquals("นายสมชาย ใจดี", person.getName().full(Lang.TH));
        assertEquals("KNO2", person.getLevelKey());
        assertEquals(LocalDate.of(2020, 10, 1), person.getJoinedOn(), "both eras are read");
        assertEquals(people.byPersonnelNo("IT-12").orElseThrow().getId(), person.getSupervisorId());
        assertEquals(1, people.placements(person.getId()).size());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = new String[] {HEAD, row("IT-21", ""), row("IT-22", "IT-21")};
        imports.load("people", false, file);
        var before = people.byPersonnelNo("IT-22").orElseThrow().values();
        var run = imports.load("people", false, file);
        assertEquals(State.DONE, run.getState());
        assertEquals(List.of(2L, 0L, 0L, 2L), figures(run));
        assertArrayEquals(before, people.byPersonnelNo("IT-22").orElseThrow().values());
    }

    @Test
    void whoIsThereIsBroughtUpToDate() {
        imports.load("people", false, HEAD, row("IT-31", ""));
        var run = imports.load(
                "people",
                false,
                HEAD,
                row("IT-31", "").replace("ใจดี", "แก้วใส").replace("K2", "K3"));
        assertEquals(List.of(1L, 0L, 1L, 0L), figures(run));
        var person = people.byPersonnelNo("IT-31").orElseThrow();
        assertEquals("KNO3", person.getLevelKey());
        assertEquals(2, people.placements(person.getId()).size());
        assertEquals("นายสมชาย แก้วใส", person.getName().full(Lang.TH));
    }

    @Test
    void everyFaultIsNamedByRowAndNothingIsLoaded() {
        var run = imports.load(
                "people",
                false,
                HEAD,
                row("IT-41", ""),
                row("IT-41", ""),
                row("IT-42", "").replace("TICA", "NOWHERE"),
                row("IT-43", "").replace("ocsc", "other"),
                row("IT-44", "").replace("9000000000012", "9000000000013"),
                row("IT-45", "").replace("ocsc", ""),
                row("IT-46", "").replace("01/10/2563", "31/02/2563"),
                row("IT-47", "IT-99"),
                row("IT-48", "IT-48"),
                row("IT-49", "").replace("K2", "M9"),
                "IT-50,too,few");
        assertEquals(State.REFUSED, run.getState());
        assertEquals(
                List.of(
                        "3 personnel_no",
                        "4 unit",
                        "5 level_scheme",
                        "6 citizen_id",
                        "7 level_scheme",
                        "8 joined_on",
                        "9 supervisor",
                        "10 supervisor",
                        "11 level",
                        "12 row"),
                imports.faults(run));
        assertEquals(10, run.getFaulty());
        assertTrue(people.byPersonnelNo("IT-41").isEmpty());
    }

    @Test
    void goodRowsAreLoadedWhereThatIsChosen() {
        var run = imports.load(
                "people",
                true,
                HEAD,
                row("IT-51", ""),
                row("IT-52", "").replace("TICA", "NOWHERE"),
                row("IT-53", "IT-52"));
        assertEquals(State.PARTLY, run.getState());
        assertEquals(List.of(3L, 2L, 0L, 0L), figures(run));
        assertTrue(people.byPersonnelNo("IT-52").isEmpty());
        assertNull(people.byPersonnelNo("IT-53").orElseThrow().getSupervisorId(), "whose row was left out");
        assertTrue(imports.fault(run).text(Lang.EN).contains("NOWHERE"));
    }

    @Test
    void aLevelCodeMeansWhatItsSchemeSays() {
        var run = imports.load(
                "people",
                false,
                HEAD,
                row("IT-61", "").replace("PLAN,ocsc,K2", "DIRECTOR,ocsc,M1"),
                row("IT-62", "").replace("PLAN,ocsc,K2", "DIRECTOR,dpis,D1"),
                row("IT-63", "").replace("PLAN,ocsc,K2", "DIRECTOR,garage,DIR1"));
        assertEquals(State.DONE, run.getState());
        for (var number : List.of("IT-61", "IT-62", "IT-63")) {
            assertEquals("DIR1", people.byPersonnelNo(number).orElseThrow().getLevelKey());
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWhole() {
        var row = row("IT-71", "");
        refused(1, "level_scheme", HEAD.replace("level_scheme,", "") + "\n" + row.replace("ocsc,", ""));
        refused(1, "salary", HEAD + ",salary\n" + row + ",1");
        refused(1, "given_th", HEAD.replace("family_th", "given_th") + "\n" + row);
        refused(1, "name", HEAD + ",\n" + row + ",");
        refused(3, "3", HEAD + "\n" + row + "\n\"" + row);
        refused(1, "rows", HEAD);
        refused(1, "rows", HEAD + "\n\n,,,,\n");
        refused(2, "UTF-8", (HEAD + "\n" + row).getBytes(Charset.forName("TIS-620")));
        refused(1, "UTF-8", (HEAD + "\n" + row).getBytes(StandardCharsets.UTF_16));
        refused(1, "UTF-8", (HEAD + "\n" + row).getBytes(StandardCharsets.UTF_16LE));
        refused(1, "gzip", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        refused(1, "workbook", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertTrue(people.byPersonnelNo("IT-71").isEmpty());
    }

    private void refused(int row, String word, String file) {
        refused(row, word, file.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(int row, String word, byte[] file) {
        var run = imports.load("people", true, file);
        assertEquals(State.REFUSED, run.getState());
        assertEquals(List.of(row + " row"), imports.faults(run));
        assertTrue(
                imports.fault(run).text(Lang.EN).contains(word),
                imports.fault(run).text(Lang.EN));
        assertFalse(imports.fault(run).text(Lang.TH).isBlank());
    }

    @Test
    void anUnreadableRowFarBelowIsNamed() {
        var file = new StringBuilder(HEAD).append('\n');
        for (var i = 0; i < 5000; i++) {
            file.append(row("IT-F" + i, "")).append('\n');
        }
        refused(5002, "5002", file + "\"" + row("IT-72", ""));
        var bytes = (file + row("IT-72", "").replace("สมชาย", "X")).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xA1;
        refused(5002, "5002", bytes);
    }

    @Test
    void whatSpreadsheetsMakeOfATableIsRead() {
        var semicolons = imports.load(
                "people", false, HEAD.replace(',', ';'), row("IT-101", "").replace(',', ';'));
        assertEquals(State.DONE, semicolons.getState());
        var tabs = imports.load(
                "people",
                false,
                HEAD.toUpperCase(Locale.ROOT).replace(',', '\t'),
                row("IT-102", "").replace(',', '\t'));
        assertEquals(State.DONE, tabs.getState());
        var blank = imports.load("people", false, HEAD, row("IT-103", ""), "", ",,,,,,,,,,", row("IT-104", ""), "");
        assertEquals(List.of(2L, 2L, 0L, 0L), figures(blank));
    }

    @Test
    void whatTheFileHasNoColumnForStaysAsItIs() {
        imports.load(
                "people",
                false,
                HEAD + ",title_en,given_en,family_en,post_th,post_en",
                row("IT-111", "") + ",Mr,Somchai,Jaidee,หัวหน้า,Head");
        var run = imports.load("people", false, HEAD + ",post_th", row("IT-111", "") + ",หัวหน้ากลุ่ม");
        assertEquals(List.of(1L, 0L, 1L, 0L), figures(run));
        var person = people.byPersonnelNo("IT-111").orElseThrow();
        assertEquals("Mr Somchai Jaidee", person.getName().full(Lang.EN));
        assertEquals("Head", people.position(person).en());
        assertEquals("หัวหน้ากลุ่ม", people.position(person).th());
    }

    @Test
    void aNewSupervisorIsAChange() {
        imports.load("people", false, HEAD, row("IT-121", ""), row("IT-122", ""));
        var known = imports.load("people", false, HEAD, row("IT-121", "IT-122"));
        assertEquals(List.of(1L, 0L, 1L, 0L), figures(known));
        var below = imports.load("people", false, HEAD, row("IT-121", "IT-123"), row("IT-123", ""));
        assertEquals(List.of(2L, 1L, 1L, 0L), figures(below));
        var again = imports.load("people", false, HEAD, row("IT-121", "IT-123"), row("IT-123", ""));
        assertEquals(List.of(2L, 0L, 0L, 2L), figures(again));
    }

    @Test
    void aReportingLineDoesNotLeadInACircle() {
        var circle = imports.load("people", true, HEAD, row("IT-131", "IT-132"), row("IT-132", "IT-131"));
        assertEquals(List.of("2 supervisor", "3 supervisor"), imports.faults(circle));
        imports.load("people", false, HEAD, row("IT-133", ""), row("IT-134", "IT-133"), row("IT-135", "IT-134"));
        var through = imports.load("people", false, HEAD, row("IT-133", "IT-135"));
        assertEquals(List.of("2 supervisor"), imports.faults(through), "by way of those in the register");
    }

    @Test
    void whatNobodySeesAndWhatNobodyLivesThroughIsAFault() {
        var run = imports.load(
                "people",
                true,
                HEAD,
                row("IT-141", "").replace("สมชาย", "สม\u0000ชาย"),
                row("IT-142", "").replace("สมชาย", "\u200b"),
                row("IT-143", "").replace("01/10/2563", "2399-01-01"),
                row("IT-144", "").replace("01/10/2563", "0001-01-01"),
                row("IT-145", "").replace("TICA", "N".repeat(5000)));
        assertEquals(List.of("2 given_th", "3 given_th", "4 joined_on", "5 joined_on", "6 unit"), imports.faults(run));
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() {
        var refused = assertThrows(Refused.class, () -> imports.load("people", true, new byte[0]));
        assertEquals("file", refused.field());
    }

    @Test
    void loadsAreListedPageByPageTheLastFirst() {
        var first = imports.load("people", true, HEAD, row("IT-91", "")).getId();
        var second = imports.load("people", true, HEAD, row("IT-92", "")).getId();
        var newest = all.latest("people", new Slice(1, 1, ""));
        assertEquals(List.of(second), ids(newest));
        assertEquals(2, newest.pages(), "there is an older one");
        assertEquals(List.of(first), ids(all.latest("people", new Slice(2, 1, ""))));
        var beyond = all.latest("people", new Slice(1000, 10, ""));
        assertTrue(beyond.rows().isEmpty());
        assertTrue(beyond.number() >= beyond.pages(), "nothing comes after it");
    }

    private static List<Long> ids(Page<ImportRun> loads) {
        return loads.rows().stream().map(ImportRun::getId).toList();
    }

    @Test
    void onlyAnAdministratorLoads() {
        var run = imports.load("people", false, HEAD, row("IT-81", "")).getId();
        for (var other : List.of("learner", "mentor", "hr", "executive", "auditor")) {
            world.as(other);
            assertThrows(NotAllowed.class, () -> imports.load("people", false, HEAD, row("IT-82", "")));
            assertThrows(NotAllowed.class, () -> all.get(run));
            assertThrows(NotAllowed.class, () -> all.latest("people", new Slice(1, 5, "")));
            assertThrows(NotAllowed.class, () -> all.eachFault(run, fault -> {}));
        }
    }

    private static String row(String number, String supervisor) {
        return number + ",9000000000012,นาย,สมชาย,ใจดี,TICA,PLAN,ocsc,K2," + supervisor + ",01/10/2563";
    }

    private static List<Long> figures(ImportRun run) {
        return List.of(run.getRowTotal(), run.getAdded(), run.getChanged(), run.getUnchanged());
    }
}
