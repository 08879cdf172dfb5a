package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.digitalgarage.people.Name;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who join, move and take another name: what is asked of them and where they are counted follows. */
@ExtendWith(ArquillianExtension.class)
class PersonMovesIT {

    @Inject
    private InsideWorld world;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Ratings ratings;

    @Inject
    private Now now;

    @Test
    void whoJoinsIsAskedAndCounted() {
        world.as("hr");
        var unit = unit("DDPM-COM");
        var before = counted(unit, now.today());
        var yesterday = counted(unit, now.today().minusDays(1));
        var joined = people.register("1999001", name("ใหม่"), unit, "PR", "KNO1", now.today());
        var asked = ratings.of(java.util.List.of(joined.getId()), now.today()).get(joined.getId());
        assertEquals(12, asked.size(), "five core, three of the line, four digital");
        assertEquals(before + 12, counted(unit, now.today()));
        assertEquals(yesterday, counted(unit, now.today().minusDays(1)), "yesterday is as it was");
    }

    @Test
    void whoMovesIsCountedInTheNewUnitFromThatDayOn() {
        world.as("hr");
        var from = unit("DDPM-COM");
        var to = unit("DDPM-ICT");
        var past = now.today().minusDays(100);
        var person = people.register("1999002", name("ย้าย"), from, "PR", "KNO1", past);
        var before = counted(from, now.today());
        var there = counted(to, now.today());
        var yesterday = counted(from, now.today().minusDays(1));
        people.move(person.getId(), to, to, "COMP", "KNO2");
        assertEquals(before - 12, counted(from, now.today()));
        assertEquals(there + 12, counted(to, now.today()));
        assertEquals(2, people.placements(person.getId()).size());
        assertEquals(yesterday, counted(from, now.today().minusDays(1)), "until yesterday the person was there");
        people.move(person.getId(), from, from, "PR", "KNO1");
        assertEquals(before, counted(from, now.today()), "moved back on the same day");
        assertEquals(there, counted(to, now.today()));
        assertEquals(2, people.placements(person.getId()).size());
    }

    @Test
    void aFormerNameIsKept() {
        world.as("hr");
        var person = people.register("1999003", name("เดิม"), unit("DDPM-COM"), "PR", "KNO1", now.today());
        people.rename(person.getId(), new Name("นาง", "เดิม", "สกุลใหม่", "Mrs", "Doem", "Newname"));
        assertEquals("นางเดิม สกุลใหม่", people.get(person.getId()).getName().full(Lang.TH));
        assertEquals(
                "นางสาวเดิม ทดสอบ", people.formerNames(person.getId()).get(0).full(Lang.TH));
    }

    @Test
    void onlyTheUnitsOwnHrWritesTheRegister() {
        world.as("learner");
        var unit = unit("DDPM-COM");
        assertThrows(NotAllowed.class, () -> people.register("1999004", name("ก"), unit, "PR", "KNO1", now.today()));
        world.as("hr");
        var elsewhere = unit("RID-HYD");
        assertThrows(NotFound.class, () -> people.register("1999005", name("ก"), elsewhere, "PR", "KNO1", now.today()));
        var irrigation = world.id("3042290");
        assertThrows(NotFound.class, () -> people.move(irrigation, unit, unit, "PR", "KNO1"));
    }

    @Test
    void aTakenNumberAndAnUnknownPositionAreRefused() {
        world.as("hr");
        var unit = unit("DDPM-COM");
        refused("personnelNo", () -> people.register("1043812", name("ก"), unit, "PR", "KNO1", now.today()));
        refused("line", () -> people.register("1999006", name("ก"), unit, "XX", "KNO1", now.today()));
        refused("level", () -> people.register("1999006", name("ก"), unit, "PR", "M1", now.today()));
    }

    private static void refused(String field, org.junit.jupiter.api.function.Executable call) {
        assertEquals(field, assertThrows(Refused.class, call).field());
    }

    private long counted(long unit, LocalDate day) {
        var sum = new long[1];
        world.run(em -> sum[0] = ((Number)
                        em.createQuery("select sum(t.people) from Tally t where t.unitId = :unit and t.onDay <= :day")
                                .setParameter("unit", unit)
                                .setParameter("day", day)
                                .getSingleResult())
                .longValue());
        return sum[0];
    }

    private long unit(String code) {
        return units.byCode(code).orElseThrow().getId();
    }

    private static Name name(String given) {
        return new Name("นางสาว", given, "ทดสอบ", "Ms", "Given", "Test");
    }
}
