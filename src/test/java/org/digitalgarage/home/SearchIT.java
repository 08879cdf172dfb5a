package org.digitalgarage.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashSet;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One search over courses, problems and competencies, and for HR over people. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final Slice FIRST = new Slice(1, 20, "");

    @Inject
    private Search search;

    @Inject
    private InsideWorld world;

    @Test
    void aWordInsideAnUnspacedThaiTitleIsFoundHoweverItIsTyped() {
        world.as("learner");
        var found = search.find("ภัยพิบัติ", FIRST, Lang.TH);
        assertFalse(found.isEmpty());
        var proper = search.find("และ", FIRST, Lang.TH);
        var twoSigns = search.find("เเละ", FIRST, Lang.TH);
        assertTrue(proper.competencies().total() > 0);
        assertEquals(proper.competencies().total(), twoSigns.competencies().total(), "เเ is แ");
    }

    @Test
    void competenciesArePagedWithoutLoss() {
        world.as("learner");
        var first = search.find("a", FIRST, Lang.EN).competencies();
        assertTrue(first.pages() > 1, "more than a page of competencies has the letter");
        var seen = new HashSet<String>();
        for (var number = 1; number <= first.pages(); number++) {
            search.find("a", new Slice(number, 20, ""), Lang.EN)
                    .competencies()
                    .rows()
                    .forEach(one -> assertTrue(seen.add(one.getCode())));
        }
        assertEquals(first.total(), seen.size());
        var beyond = search.find("a", new Slice(99, 20, ""), Lang.EN).competencies();
        assertEquals(first.pages(), beyond.number(), "a page beyond the end is the last");
    }

    @Test
    void onlyHrFindsPeople() {
        world.as("learner");
        assertNull(search.find("พิมพ์ชนก", FIRST, Lang.TH).people());
        world.as("executive");
        assertNull(search.find("พิมพ์ชนก", FIRST, Lang.TH).people());
        world.as("hr");
        var people = search.find("พิมพ์ชนก", FIRST, Lang.TH).people();
        assertTrue(people.total() > 0);
        assertTrue(people.rows().size() <= 5);
    }

    @Test
    void nothingIsSaidToBeNothing() {
        world.as("hr");
        assertTrue(search.find("ฃฅฃฅฃฅ", FIRST, Lang.TH).isEmpty());
    }
}
