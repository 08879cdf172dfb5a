package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** The tree of units from files. */
class UnitEntryTest {

    private static final String ROOT = unit("R", "null", "root");

    @Test
    void parentsComeBeforeChildrenWhateverTheOrderOfTheFile() {
        var faults = new ArrayList<FileFault>();
        var units = order(
                unit("C", "B", "bureau") + unit("B", "A", "department") + unit("A", "R", "ministry") + ROOT, faults);
        assertEquals(List.of("R", "A", "B", "C"), units);
        assertEquals(List.of(), faults);
    }

    @Test
    void anUnknownParentIsAFaultOfTheUnitAlone() {
        var faults = new ArrayList<FileFault>();
        var units = order(ROOT + unit("A", "R", "ministry") + unit("B", "X", "department"), faults);
        assertEquals(List.of("R", "A"), units);
        assertEquals("units.yaml:4 people.file.parent", faults.get(0).getMessage());
    }

    @Test
    void unitsAboveEachOtherInACircleAreFaults() {
        var faults = new ArrayList<FileFault>();
        var units = order(ROOT + unit("A", "B", "ministry") + unit("B", "A", "department"), faults);
        assertEquals(List.of("R"), units);
        assertEquals(2, faults.size());
    }

    @Test
    void aCodeThatStandsTwiceIsAFault() {
        var faults = new ArrayList<FileFault>();
        order(ROOT + unit("A", "R", "ministry") + unit("A", "R", "ministry"), faults);
        assertEquals("units.yaml:4 people.file.twice", faults.get(0).getMessage());
    }

    @Test
    void aProvinceHasItsNameFromTheList() {
        var faults = new ArrayList<FileFault>();
        order(ROOT + unit("A", "R", "ministry").replace("}}\n", "}, province: นาน}\n"), faults);
        assertEquals("units.yaml:3 people.file.province", faults.get(0).getMessage());
    }

    @Test
    void aParentThatIsStoredAlreadyIsKnown() {
        var faults = new ArrayList<FileFault>();
        var units = UnitEntry.order(read(unit("A", "OLD", "ministry")), Set.of("OLD"), Set.of(), faults);
        assertEquals(1, units.size());
    }

    @Test
    void onlyTheRootHasNobodyAboveIt() {
        assertThrows(FileFault.class, () -> read(unit("A", "null", "ministry")));
        var fault = assertThrows(FileFault.class, () -> read(unit("A", "R", "office")));
        assertTrue(fault.text(Lang.EN).contains("office"));
    }

    private static List<String> order(String units, List<FileFault> faults) {
        return UnitEntry.order(read(units), Set.of(), Set.of("น่าน"), faults).stream()
                .map(UnitEntry::code)
                .toList();
    }

    private static List<UnitEntry> read(String units) {
        return UnitEntry.read(Yaml.parse("units.yaml", "units:\n" + units));
    }

    private static String unit(String code, String parent, String kind) {
        return "  - {code: " + code + ", parent: " + parent + ", kind: " + kind + ", name: {th: ก, en: A}}\n";
    }
}
