package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.digitalgarage.ledger.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @Test
    void theShareIsOfThoseKnownAlone() {
        assertEquals(25, of(3, 1, 96).share());
        assertEquals(100, of(3, 1, 96).needed());
        assertEquals(4, of(3, 1, 96).known());
    }

    @Test
    void whoIsUnknownIsNeverLow() {
        assertEquals(0, of(0, 0, 50).share());
        assertEquals(0, of(0, 0, 50).below());
        assertEquals(of(5, 0, 0).share(), of(5, 0, 1000).share());
    }

    @Test
    void nobodyIsNoShare() {
        assertEquals(0, Counts.NONE.share());
        assertEquals(0, Counts.NONE.unknownShare());
        assertFalse(Counts.NONE.mostlyUnknown());
        assertEquals(Optional.empty(), Counts.NONE.certainty());
    }

    @ParameterizedTest(name = "{0} of 1000 below is step {1}")
    @CsvSource({"0,0", "94,0", "95,1", "100,1", "194,1", "195,2", "344,2", "345,3", "544,3", "545,4", "550,4", "1000,4"
    })
    void theStepFollowsTheShareAsItIsShown(int below, int step) {
        assertEquals(step, of(1000 - below, below, 0).step());
    }

    @Test
    void moreThanThirtyInAHundredUnknownIsMostlyUnknown() {
        assertFalse(of(70, 0, 30).mostlyUnknown());
        assertTrue(of(69, 0, 31).mostlyUnknown());
        assertFalse(of(697, 0, 303).mostlyUnknown(), "shown as 30 %, which is not more than 30 %");
        assertTrue(of(695, 0, 305).mostlyUnknown(), "shown as 31 %");
    }

    @ParameterizedTest(name = "{0} low, {1} medium, {2} high: {3}")
    @CsvSource({
        "1,0,0,LOW",
        "0,1,0,MEDIUM",
        "0,0,1,HIGH",
        "1,1,0,MEDIUM",
        "2,1,0,LOW",
        "0,1,1,HIGH",
        "0,2,1,MEDIUM",
        "1,0,1,MEDIUM"
    })
    void certaintyIsTheMean(int low, int medium, int high, Certainty certainty) {
        assertEquals(Optional.of(certainty), new Counts(low + medium + high, 0, 0, low, medium, high).certainty());
    }

    @Test
    void sumsAddUpAndComeApartAgain() {
        var a = new Counts(1, 2, 3, 1, 1, 0);
        var b = new Counts(10, 20, 30, 5, 5, 5);
        assertEquals(b, a.plus(b).minus(a));
        assertEquals(a, a.plus(Counts.NONE));
        assertEquals(a.needed() + b.needed(), a.plus(b).needed());
    }

    private static Counts of(int met, int below, int unknown) {
        return new Counts(met, below, unknown, 0, 0, 0);
    }
}
