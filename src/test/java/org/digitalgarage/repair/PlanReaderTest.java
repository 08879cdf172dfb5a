package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<Long, Integer> CEILINGS = Map.of(11L, 5, 12L, 3);

    private static Sheet good() {
        return Sheet.empty()
                .with("title", "แยกเรื่องร้องทุกข์สายด่วน 1111")
                .with("goal", "ศึกษาเรื่อง 200 เรื่อง")
                .with("problem", "ประชาชนรอเพิ่มเฉลี่ย 6 วัน")
                .with("handIn", "รายงานหนึ่งหน้า")
                .with("start", "01/12/2569")
                .with("end", "31/03/2027")
                .withGate(1, "อ่านเรื่อง", "15/12/2569")
                .withGate(2, "ต้นแบบ", "2027-01-15")
                .with("competency", List.of("11", "12"))
                .with("level-11", "2")
                .with("level-12", "3");
    }

    private static List<String> faults(Sheet sheet) {
        var reader = new PlanReader(sheet, null, TODAY);
        reader.read(CEILINGS);
        reader.faults().forEach(fault -> {
            assertFalse(fault.text(Lang.TH).isBlank());
            assertFalse(fault.text(Lang.EN).isBlank());
        });
        return reader.faults().stream().map(Refused::field).toList();
    }

    @Test
    void readsDaysOfBothErasAndKeepsTheOrder() {
        var reader = new PlanReader(good(), null, TODAY);
        var plan = reader.read(CEILINGS);
        assertEquals(List.of(), reader.faults());
        assertEquals(LocalDate.of(2026, 12, 1), plan.start());
        assertEquals(LocalDate.of(2027, 3, 31), plan.end());
        assertEquals(
                List.of(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 15)),
                plan.gates().stream().map(Plan.Gate::due).toList());
        assertEquals(new Both("อ่านเรื่อง", ""), plan.gates().get(0).title());
        assertEquals(3, plan.shown().get(1).getLevel());
        assertTrue(plan.together());
        assertEquals(0, plan.share());
    }

    @Test
    void namesEveryEmptyFieldOfAnEmptyForm() {
        assertEquals(
                List.of("title", "goal", "problem", "handIn", "start", "end", "milestone-1", "competency"),
                faults(Sheet.empty()));
    }

    @Test
    void namesTheDayThatAMonthDoesNotHave() {
        assertEquals(List.of("due-2"), faults(good().with("due-2", "29/02/2570")));
        assertEquals(List.of("start"), faults(good().with("start", "พรุ่งนี้")));
        assertEquals(List.of("end"), faults(good().with("end", "31/03/70")));
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertEquals(List.of("due-2"), faults(good().with("due-1", "15/01/2570").with("due-2", "15/12/2569")));
        assertEquals(List.of("due-2"), faults(good().with("due-2", "01/04/2570")));
        assertEquals(List.of("due-1"), faults(good().with("due-1", "30/11/2569").with("due-2", "15/12/2569")));
        assertEquals(List.of("end", "due-1", "due-2"), faults(good().with("end", "30/11/2569")));
    }

    @Test
    void anAssignmentMayLieAMonthBackAndNoFurther() {
        assertEquals(List.of(), faults(good().with("start", "23/10/2569")));
        assertEquals(List.of("start"), faults(good().with("start", "22/10/2569")));
        assertEquals(
                List.of("end", "due-1", "due-2"),
                faults(good().with("end", "23/11/2569").with("start", "20/11/2569")));
        assertEquals(List.of("end"), faults(good().with("end", "02/12/2572")));
    }

    @Test
    void passesOverRowsLeftEmptyButNotHalfEmptyOnes() {
        var spare = good().withGate(2, "", "").withGate(3, "ต้นแบบ", "15/01/2570");
        assertEquals(List.of(), faults(spare));
        assertEquals(List.of("milestone-2"), faults(spare.with("due-2", "20/12/2569")));
        assertEquals(List.of("due-3"), faults(spare.with("due-3", "")));
    }

    @Test
    void refusesLevelsThatAProjectCannotShow() {
        assertEquals(List.of("level-12"), faults(good().with("level-12", "4")));
        assertEquals(List.of("level-11"), faults(good().with("level-11", "0")));
        assertEquals(List.of("level-11"), faults(good().with("level-11", "")));
        assertEquals(List.of("competency"), faults(good().with("competency", List.of("11", "99"))));
    }

    @Test
    void readsTheShareOfTheWorkingTime() {
        assertEquals(
                20,
                new PlanReader(good().with("share", "20"), null, TODAY)
                        .read(CEILINGS)
                        .share());
        assertEquals(List.of("share"), faults(good().with("share", "120")));
        assertEquals(List.of("share"), faults(good().with("share", "ครึ่งหนึ่ง")));
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertEquals(List.of("goal"), faults(good().with("goal", "ก".repeat(2001))));
        assertEquals(List.of("milestone-1"), faults(good().with("milestone-1", "ก".repeat(301))));
    }

    @Test
    void aTextOfTheTemplateKeepsItsOtherLanguage() {
        var template = new ProjectTemplate(
                new TemplateFile(
                        "demo",
                        "PT-900",
                        1,
                        new Both("แยกเรื่องร้องทุกข์สายด่วน 1111", "Route 1111"),
                        new Both("เป้าหมาย", "Goal"),
                        new Both("ปัญหา", "Problem"),
                        new Both("สิ่งที่ส่ง", "Hand-in"),
                        null,
                        List.of(new Shown(11, 3)),
                        List.of(new Step(new Both("อ่านเรื่อง", "Read cases"), 14)),
                        new Both("ข้อความ", "Text"),
                        "0"),
                1,
                Instant.EPOCH);
        var plan = new PlanReader(good(), template, TODAY).read(CEILINGS);
        assertEquals(new Both("แยกเรื่องร้องทุกข์สายด่วน 1111", "Route 1111"), plan.title());
        assertEquals(new Both("อ่านเรื่อง", "Read cases"), plan.gates().get(0).title());
        assertEquals(new Both("ศึกษาเรื่อง 200 เรื่อง", ""), plan.goal());
    }

    @Test
    void aTextStandsInTheLanguageOfItsLetters() {
        var plan = new PlanReader(good().with("title", "Route 1111"), null, TODAY).read(CEILINGS);
        assertEquals(new Both("", "Route 1111"), plan.title());
        assertEquals(new Both("ศึกษาเรื่อง 200 เรื่อง", ""), plan.goal());
    }

    @Test
    void eachMayWorkAlone() {
        assertFalse(new PlanReader(good().with("team", "each"), null, TODAY)
                .read(CEILINGS)
                .together());
    }
}
