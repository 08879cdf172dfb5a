package org.digitalgarage.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To whom a mentor may assign. */
@ExtendWith(ArquillianExtension.class)
class LearnersIT {

    private static final LearnerFilter ALL = new LearnerFilter("", 0, "", "");

    private static final String WITHIN = "1040988";

    /** Belongs to the department, and works for another one now. */
    private static final String ON_LOAN = "1036603";

    @Inject
    private InsideWorld world;

    @Inject
    private Learners learners;

    @Test
    void whoWorksInTheMentorsUnitsIsWithinReachAndNobodyElse() {
        var me = world.as("mentor");
        var within = world.id(WITHIN);
        var rows = learners.rows(List.of(within, world.id(ON_LOAN), me, 0L));
        assertEquals(List.of(within), rows.stream().map(LearnerRow::getId).toList());
        assertFalse(learners.ids(ALL).contains(me), "nobody assigns to themselves");
        assertEquals(List.of(), learners.rows(List.of()));
        var units = learners.unitsOf(rows);
        assertTrue(units.containsKey(rows.get(0).getUnitId()));
    }

    @Test
    void countListAndIdsOfAFilterAgree() {
        world.as("mentor");
        var row = learners.rows(List.of(world.id(WITHIN))).get(0);
        assertFalse(learners.lines().isEmpty());
        var line = learners.lines().get(0).getCode();
        for (var filter : List.of(
                ALL,
                new LearnerFilter("", row.getUnitId(), "", ""),
                new LearnerFilter("", 0, line, ""),
                new LearnerFilter("", 0, "", learners.levels().get(0).getKey()),
                new LearnerFilter(WITHIN, 0, "", ""),
                new LearnerFilter("%", 0, "", ""))) {
            var count = learners.count(filter);
            assertEquals(count, learners.ids(filter).size(), filter.toString());
            assertEquals(count, list(filter, "name").total(), filter.toString());
        }
        assertEquals(List.of(row.getId()), learners.ids(new LearnerFilter(WITHIN, 0, "", "")));
        assertEquals(
                0, learners.count(new LearnerFilter("%", 0, "", "")), "a sign of the database is taken as it stands");
        assertEquals(0, learners.count(new LearnerFilter("", -1, "", "")), "a unit that is none has nobody");
    }

    @Test
    void aPageBeyondTheEndIsTheLastAndTheOrderTurns() {
        world.as("mentor");
        var rising = list(ALL, "name");
        var falling = learners.list(ALL, new Slice(Integer.MAX_VALUE / 100, 20, "-name"), Lang.TH);
        assertEquals(
                rising.rows().get(0).getId(),
                falling.rows().get(falling.rows().size() - 1).getId());
        var units = list(ALL, "unit").rows().stream().map(LearnerRow::getUnitId).toList();
        assertEquals(units.stream().sorted().toList(), units);
    }

    @Test
    void onlyMentorsChoose() {
        world.as("learner");
        assertThrows(NotAllowed.class, () -> list(ALL, "name"));
        assertThrows(NotAllowed.class, () -> learners.rows(List.of(1L)));
        assertThrows(NotAllowed.class, () -> learners.ids(ALL));
        assertThrows(NotAllowed.class, () -> learners.count(ALL));
        assertThrows(NotAllowed.class, learners::units);
        assertThrows(NotAllowed.class, learners::lines);
        assertThrows(NotAllowed.class, learners::levels);
    }

    private Page<LearnerRow> list(LearnerFilter filter, String sort) {
        return learners.list(filter, new Slice(1, 20, sort), Lang.TH);
    }
}
